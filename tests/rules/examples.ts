import type { Answer } from "../../src/notebook/check-addresses.ts";
import type { RuleId } from "../../src/rules.ts";

/** A document and a library, one or both of which trigger a rule. */
export interface RuleExample {
  document?: string;
  library?: string | Uint8Array;
  /** The text of a style in a file. */
  csl?: string;
  /** The name of a style; a missing one is passed to the plugin. */
  style?: string;
  /** What the addresses of the library answer. */
  answer?: Answer;
  /** A notebook’s files, by their paths. */
  notebook?: Readonly<Record<string, string>>;
}

const treaty = `@legal{crc,
  entrysubtype = {piltreaty},
  title = {Convention on the Rights of the Child},
  articles = {54},
}`;

/** What triggers each rule about citations and libraries; those about sources and figures have fixtures. */
export const examples: Partial<Readonly<Record<RuleId, RuleExample>>> = {
  "binary-library": { library: Buffer.from([0, 1, 0, 2, 0, 3, 0, 4]) },
  "broken-link": {
    notebook: { "package.json": "{}", "src/pages/notes/a.md": "See [the works](../work)." },
  },
  "citation-unprinted": {
    document: "Doe says so [see -@a].",
    library: "@book{a, author = {Doe, Jane}, title = {A}, date = {1999}}",
    style: "modern-language-association",
  },
  "cell-syntax": {
    notebook: {
      "package.json": "{}",
      "src/pages/notes/a.md": "~~~js\nconst sum = 1 +;\n~~~",
    },
  },
  "circular-reference": {
    library: "@misc{a, title = {A}, crossref = {b}}\n@misc{b, title = {B}, crossref = {a}}",
  },
  "citation-without-key": { document: "[the Convention](@)" },
  correction: {
    notebook: {
      "package.json": "{}",
      "references.bib": "@misc{a, title = {A}}",
      "corrections.csv": "date,about,change,reason\n2026-02-30,a,Its title.,A misprint.",
    },
  },
  "dead-address": {
    library: "@online{a, title = {A}, url = {https://example.org/gone}}",
    answer: { status: 404 },
  },
  "duplicate-key": { library: "@misc{a, title = {A}}\n@misc{a, title = {B}}" },
  "empty-library": { library: "Nothing but text." },
  "evidence-without-archive": {
    notebook: {
      "package.json": "{}",
      "references.bib":
        "@misc{a, title = {A}, verification = {reported}, evidence = {{https://example.org/a; words={A}}}}",
    },
  },
  "record-not-rechecked": {
    notebook: {
      "package.json": '{ "apparatus": { "recheck": 12 } }',
      "references.bib":
        "@misc{a, title = {A}, verification = {reported}, verifiedon = {2019-05-04}}",
    },
  },
  "evidence-copies-only": {
    notebook: {
      "package.json": "{}",
      "references.bib":
        "@misc{a, title = {A}, verification = {verified}, evidence = {{example.org/a; copy; words={A}}}}",
    },
  },
  "evidence-without-words": {
    notebook: {
      "package.json": "{}",
      "references.bib":
        "@misc{a, title = {A}, verification = {verified}, evidence = {{example.org/a; primary}}}",
    },
  },
  "front-matter": { document: "---\nnocite: [\n---\n\nText." },
  "hidden-character": { document: "The bill is 2\u202E31." },
  "key-in-suffix": {
    document: "[Roe and Doe](<@a, @b, p. 5>)",
    library: "@misc{a, title = {A}}\n@misc{b, title = {B}}",
  },
  "locator-beyond-end": { document: "[@crc, art. 55]", library: treaty },
  "locator-beyond-unconfirmed": {
    document: "[@crc, art. 55]",
    library: treaty.replace("{54},", "{54},\n  unconfirmed = {articles},"),
  },
  "locator-unfit": {
    document: "[@novel, art. 3]",
    library: "@book{novel, title = {A Novel}, date = {1999}}",
  },
  "fact-unprinted": {
    document: "[@nottebohm]",
    library:
      "@jurisdiction{nottebohm, title = {Nottebohm}, institution = {International Court of Justice}, number = {18}, date = {1955-04-06}}",
    style: "nature",
  },
  "locator-unprinted": {
    document: "[@a, p. 3]",
    library: "@book{a, author = {Doe, Jane}, title = {A}, date = {1999}}",
    style: "nature",
  },
  "left-out": { library: "PMID- 1\nTI  - A\nRN  - 0 (Water)\n" },
  "look-alike-key": {
    notebook: {
      "package.json": "{}",
      "references.bib": "@misc{river, title = {A}}\n@misc{r\u0456ver, title = {B}}",
    },
  },
  "malformed-entry": { library: "@book{a, title = {No end" },
  "malformed-group": {
    document: "[see @a; and others]",
    library: "@misc{a, title = {A}}",
  },
  "malformed-style": {
    csl: `<style class="in-text" version="1.0"><citation><layout>
  <text macro="author"/><text variable="title"/>
</layout></citation></style>`,
  },
  "missing-field": { library: "@article{a, title = {A}, date = {1999}}" },
  "missing-library": {
    notebook: { "package.json": "{}", "src/pages/notes/a.md": "As says [@genocide, art. 2]." },
  },
  "not-utf-8": { library: Buffer.from("@misc{a, title = {Caf\u00e9}}", "latin1") },
  "site-language": {
    notebook: { "package.json": '{\n  "apparatus": {\n    "lang": "pt"\n  }\n}\n' },
  },
  "too-large": { library: Buffer.from("<mods>".repeat(300) + "</mods>".repeat(300)) },
  "unread-format": { library: "10.1000/xyz\n" },
  "unknown-entry-type": { library: "@msic{a, title = {A}}" },
  "unknown-field": { library: "@misc{a, title = {A}, publsher = {B}}" },
  "unknown-handle": { document: "Ask @nobody." },
  "unknown-in-style": {
    csl: `<style class="in-text" version="1.0"><citation><layout>
  <choose><if type="book" match="most"><text variable="title"/></if></choose>
</layout></citation></style>`,
  },
  "unknown-key": { document: "[@genocid]", library: "@misc{genocide, title = {A}}" },
  "unknown-locale": { document: "---\nlang: xx\n---\n\nText." },
  "unknown-style": { document: "[@a]", style: "apaa" },
  "unknown-string": { library: "@misc{a, title = nowhere}" },
  "unknown-topic": { document: "::: {#refs-software}\n:::" },
  "unknown-verification": { library: "@misc{a, title = {A}, verification = {sure}}" },
  "unknown-evidence": {
    notebook: {
      "package.json": "{}",
      "references.bib": "@misc{a, title = {A}, evidence = {{example.org/a; sene=2026-11-22}}}",
    },
  },
  "untried-address": {
    library: "@online{a, title = {A}, url = {https://example.org/slow}}",
    answer: { failure: "its host was not found" },
  },
  "unused-work": {
    notebook: { "package.json": "{}", "references.bib": "@misc{a, title = {A}}" },
  },
  claim: {
    notebook: {
      "package.json": "{}",
      "references.bib": "@misc{a, title = {A}}",
      "sources/b.md": "---\ntitle: B\nlang: en\nform: markdown\n---\n\nSeven sheep.",
      "sources/b.txt": "Seven sheep.",
      "sources/b.claims.csv":
        "about,side,by,date,words,work,seen,lang\n@a,doubts,A shepherd,1995,Nobody counted them.,,,",
    },
  },
  provision: {
    notebook: {
      "package.json": "{}",
      "references.bib": "@misc{a, title = {A}}",
      "sources/b.md": "---\ntitle: B\nlang: en\nform: markdown\n---\n\nThe right to life.",
      "sources/b.txt": "The right to life.",
      "sources/b.provisions.csv": "right,words,work,article\nlife,right to life,gone,6",
    },
  },
  "unreadable-date": { library: "@misc{a, title = {A}, date = {last spring}}" },
  "unreadable-value": { library: "@misc{a, title = {$}}" },
  "unresolved-cross-reference": { library: "@misc{a, title = {A}, crossref = {gone}}" },
  "wrong-doi": { library: "@misc{a, title = {A}, doi = {https://doi.org/10.1000/182}}" },
  "wrong-isbn": { library: "@misc{a, title = {A}, isbn = {0-306-40615-3}}" },
};
