import fc from "fast-check";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { biblatexOfCsl } from "../../src/formats/bibtex/biblatex-of-csl.ts";
import { writeRecord } from "../../src/formats/bibtex/biblatex-record.ts";
import { exportBiblatex } from "../../src/library/export-biblatex.ts";
import { importRecords } from "../../src/library/import-records.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import type { Work } from "../../src/works/work.ts";

const smallCaps = '<span style="font-variant:small-caps;">';
const nocase = '<span class="nocase">';

function workOf(title: string): Work {
  const value = JSON.stringify([{ id: "a", type: "book", title }]);
  return openLibrary([new VFile({ path: "a.json", value })]).get("a")!;
}

function titleOf(biblatex: string): string | undefined {
  const file = new VFile({ path: "a.bib", value: biblatex });
  const title = openLibrary([file]).get("a")?.csl.title;
  expect(file.messages.filter(({ ruleId }) => ruleId !== "missing-field")).toEqual([]);
  return title;
}

test.each([
  ["The <i>Alabama</i> Claims", "The \\emph{Alabama} Claims"],
  ["A <b>bold</b> title", "A \\textbf{bold} title"],
  ["H<sub>2</sub>O at 10<sup>6</sup>", "H\\textsubscript{2}O at 10\\textsuperscript{6}"],
  [`A ${smallCaps}bce</span> Text`, "A \\textsc{bce} Text"],
  [`Charles ${nocase}de Gaulle</span>`, "Charles {de Gaulle}"],
  [`${nocase}<i>Homo sapiens</i> &</span> we`, "{{}\\emph{Homo sapiens} \\&} we"],
  [`<i>On ${nocase}iPhones</span></i>`, "\\emph{On {iPhones}}"],
])("%s is written %s", (title, tex) => {
  const work = workOf(title);
  expect(biblatexOfCsl(work).fields.get("title")).toBe(tex);
  const library = openLibrary([]);
  expect(titleOf(exportBiblatex([work], library))).toBe(title);
});

test.each([
  ["A <i>mark without its other half", "A mark without its other half"],
  ["<i>One <b>across</i> another</b>", "One \\textbf{across another}"],
  ['<span class="other">None of CSL</span>', "None of CSL"],
  ["<em>Of</em> <sc>HTML</sc> & 1 < 2", "\\emph{Of} \\textsc{HTML} \\& 1 < 2"],
])("%s is written %s, as far as it is markup", (title, tex) => {
  expect(biblatexOfCsl(workOf(title)).fields.get("title")).toBe(tex);
});

test.each([
  ["{The Whole}", `${nocase}The Whole</span>`],
  ['G{\\"o}del and {G{\\"o}del}', `Gödel and ${nocase}Gödel</span>`],
  // A part of a word protects the whole word, and a formula its letters, as in BibLaTeX’s sentence case.
  [
    "{K}hojaly, {B}{\\'e}la, M\\\"{u}ller and {T}\\'el",
    `${nocase}Khojaly</span>, ${nocase}Béla</span>, Müller and ${nocase}Tél</span>`,
  ],
  ["{Johnson}'s {k}-means", `${nocase}Johnson</span>'s ${nocase}k</span>-means`],
  ["{\\TeX}nique, 1{,}000 and $x_{ab}$", `TeXnique, 1,000 and ${nocase}x<sub>ab</sub></span>`],
  ["\\enquote{{NATO} today} {UN}", `“${nocase}NATO</span> today” ${nocase}UN</span>`],
  ["\\href{https://a.example}{Words} {UN}", `Words ${nocase}UN</span>`],
])("%s is read as %s", (tex, title) => {
  expect(titleOf(`@misc{a, title = {${tex}}}`)).toBe(title);
});

test("a key is made of words, not of commands", () => {
  const value = JSON.stringify([{ id: "", type: "book", title: "<i>Alabama</i> Claims" }]);
  const ris = "TY  - BOOK\nTI  - <i>Alabama</i> Claims\nER  - ";
  expect(importRecords(new VFile({ path: "a.json", value }))).toEqual([]);
  expect(importRecords(new VFile({ path: "a.ris", value: ris }))[0]?.key).toBe("alabama");
});

const word = fc.constantFrom(
  ...["a", "NATO", "é", "1", "&", "%", "--", "<", "{", "}", "\\", "$", "'", "“", "-", "?", "中"],
);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(" "));
const marked = fc.letrec<{ text: string; kept: string }>((tie) => ({
  text: around(tie("text"), tie("kept")),
  // What keeps its case is not protected twice.
  kept: around(tie("kept")),
}));

function around(inner: fc.Arbitrary<string>, kept?: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const pairs = [
    ...["i", "b", "sub", "sup"].map((name) => [`<${name}>`, `</${name}>`]),
    [smallCaps, "</span>"],
  ];
  const pair = fc.constantFrom(...pairs);
  const element = fc
    .tuple(pair, inner)
    .map(([[open = "", close = ""], text]) => `${open}${text}${close}`);
  const one = kept
    ? fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        words,
        element,
        // Without a letter there is nothing to protect, nor is a part of a word protected.
        kept.map((text) => ` ${nocase}a${text}</span> `),
      )
    : fc.oneof({ depthSize: "small", withCrossShrink: true }, words, element);
  return fc
    .array(fc.tuple(one, fc.constantFrom("", " ")), { minLength: 1, maxLength: 3 })
    .map((list) => list.flat().join(""));
}

test("a title with markup is read back from BibLaTeX unchanged", () => {
  fc.assert(
    fc.property(marked.text, (written) => {
      const title = `x${written}x`.replace(/\s+/g, " ");
      expect(titleOf(writeRecord(biblatexOfCsl(workOf(title))))).toBe(title);
    }),
    { numRuns: 500 },
  );
});
