import { expect, test } from "vitest";
import { legalFactsOf, type LegalKind } from "../../../src/citations/legal/legal-facts.ts";
import type { LegalForm, LegalStyle } from "../../../src/citations/legal/legal-style.ts";
import { legalStyles } from "../../../src/citations/legal/legal-styles.ts";
import type { Work } from "../../../src/works/work.ts";
import { cite } from "./cite.ts";
import { fixtureWorks } from "./fixture-works.ts";

/** The name of each kind on the page. */
const names: Record<LegalKind, string> = {
  treaty: "treaty",
  case: "case of a national court",
  "case-icj": "case of the International Court of Justice",
  "case-echr": "case of the European Court of Human Rights",
  "case-eu": "case of the Court of Justice of the European Union",
  "case-tribunal": "case of an international criminal court",
  "case-committee": "views of a treaty body",
  statute: "act, regulation",
  "statute-body": "act of another state, with its parliament",
  "statute-code": "act in a code or in session laws",
  "statute-eu": "act of the European Union",
  bill: "bill",
  resolution: "resolution of the United Nations",
  "un-document": "other document of the United Nations",
  "un-letter": "letter circulated as a UN document",
  paper: "document of another organisation",
  statement: "press release, official statement",
  report: "report",
  "report-book": "report with an ISBN",
  letter: "letter with a title",
  "letter-untitled": "letter without a title",
  "web-page": "web page",
};

/** The fixtures that show a kind best, if it is not its first one. */
const shown: Partial<Record<LegalKind, string>> = {
  case: "corr",
  "case-icj": "icj-a",
  statute: "hra",
};

function sampleOf(kind: LegalKind): Work | undefined {
  const works = fixtureWorks().filter(
    (work) =>
      (legalFactsOf(work, "")?.kind === kind && work.csl.title !== undefined) ||
      (legalFactsOf(work, "")?.kind === kind && kind === "letter-untitled"),
  );
  return works.find(({ key }) => key === shown[kind]) ?? works[0];
}

function locatorOf(kind: LegalKind) {
  if (kind === "treaty") return { label: "article-locator", value: "6(1)" };
  if (/^(?:statute|bill)/.test(kind)) return { label: "section", value: "15(1)" };
  if (/^(?:report|letter)/.test(kind)) return { label: "page", value: "19-24" };
  return { label: "paragraph", value: "81-87" };
}

const head = `<!-- Written by tests/citations/legal/legal-docs.test.ts: run vitest -u to write it again. -->

# How legal works are cited

Citation styles made for journals lose what lawyers need: a court, a symbol, the date of a treaty, a pinpoint.
So for five guides Apparatus has forms of its own: OSCOLA, AGLC, the Bluebook and, for what they say of legal works,
APA and Chicago. Books and articles, and what is not listed below, stay with the style.

You need not do anything for it: enter the works, cite them, and choose the style.

\`\`\`bib law.bib
@jurisdiction{osman,
  title = {Osman v United Kingdom},
  institution = {European Court of Human Rights},
  journaltitle = {ECHR}, volume = {1998-VIII}, pages = {3124},
  date = {1998-10-28},
}
@legal{iccpr,
  entrysubtype = {piltreaty},
  title = {International Covenant on Civil and Political Rights},
  shorttitle = {ICCPR},
  execution = {adopted=1966-12-16 and inforce=1976-03-23},
  date = {1966-12-16},
  journaltitle = {UNTS}, volume = {999}, pages = {171},
}
@legislation{hra, title = {Human Rights Act 1998}}
\`\`\`

\`\`\`md paper.md
Everyone has that right [@iccpr, art. 6(1)]. The Court has said so [@osman, paras 81-87].
It binds the courts [@hra, sec. 6], as it did before [@osman, para. 90].
\`\`\`

\`\`\`sh
$ npx apparatus render paper.md --bibliography law.bib --style oscola --to text
2. Osman v United Kingdom ECHR 1998–VIII 3124, paras 81–87.
3. Human Rights Act 1998, s 6.
4. Osman (n 2) para 90.
$ npx apparatus render paper.md --bibliography law.bib --style bluebook --to text
1. International Covenant on Civil and Political Rights art. 6(1), Dec. 16, 1966, 999 U.N.T.S. 171.
3. Human Rights Act 1998, § 6.
\`\`\`

Write pinpoints with the label in full or shortened (\`art. 6\`, \`para. 81\`, \`sec. 6\` or \`§ 6\`, \`annex II\`): each
guide prints its own. If a style does not print a pinpoint, a court, a number or a symbol, a message says so.

Check what you publish against the guide itself. We have not seen the printed Bluebook, nor the manuals of APA and
Chicago; their rules are taken from the pages linked below. “Not confirmed” means that no public page shows the rule:
the form follows the guide’s general principles.

## How to enter the works

| part | BibLaTeX | Zotero |
| --- | --- | --- |
| court, parliament, issuing body | \`institution\`, \`organization\`, or \`authority\` (\`court\`, \`body\`) | Court, Legislative Body, Institution |
| application number, docket, General List number, UN symbol | \`number\` (\`symbol\`) | Docket Number, Report Number, Bill Number |
| neutral citation, ECLI | \`neutralcitation\` (\`ecli\`), or \`number\` | Docket Number |
| law report | \`journaltitle\` (\`reporter\`), \`volume\`, \`pages\` | Reporter, Reporter Volume, First Page |
| phase of a case, sort of a report or statement | \`type\`, or in the title after the name | Type |
| session | \`session\` | Session |
| meeting and its place | \`eventtitle\`, \`venue\` | Meeting Name, Place |
| day a page was seen | \`urldate\` | Accessed |

If a work has no title, describe it in square brackets, \`title = {[Report of 12 June 1992]}\`:
no style puts that in quotation marks or italics.

## How to read the forms

Below, each kind of work has its rule and its forms: in the first note, in a later note after another work was
cited, and in the list of works. Then follow the three as they are printed.

| in a form | means |
| --- | --- |
| \`$court\` | what the record has there |
| \`*…*\`, \`"…"\` | italic, in quotation marks |
| \`{…}\` | printed only if something in it is known |
| \`{a\\|b}\` | \`a\` if the record has it all, or else \`b\` |
`;

test("the documentation shows each form with its rule and an example", async () => {
  const sections = Object.entries<LegalStyle>(legalStyles).map(([name, style]) => {
    const rows = Object.entries<LegalForm | undefined>(style.forms).flatMap(([kind, form]) => {
      const sample = sampleOf(kind as LegalKind);
      if (!form || !sample) throw new Error(`No example of ${kind}`);
      const { first, later, list } = cite(name, sample, locatorOf(kind as LegalKind), true);
      const source = form.source
        ? `[${form.rule}](${form.source})`
        : `${form.rule} (not confirmed)`;
      return [
        `### ${names[kind as LegalKind]}`,
        "",
        `Rule: ${source}`,
        "",
        ...[form.first, form.later, form.list].flatMap((one, at) =>
          one ? [`- ${["first", "later", "list"][at]}: \`${one.replaceAll("`", "")}\``] : [],
        ),
        "",
        ...[first, later, list].map((text) => `> ${text}  `),
        "",
      ];
    });
    return [`## ${style.name}`, "", ...rows].join("\n");
  });
  await expect(`${head}\n${sections.join("\n")}`).toMatchFileSnapshot("../../../docs/legal.md");
});
