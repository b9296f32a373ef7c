import fc from "fast-check";
import { sound } from "../cli/run.ts";

/** A notebook with a place for most of what a text can contain: two documents, a note, tables, settings. */
export const edited: Readonly<Record<string, string>> = {
  ...sound,
  "references.bib": `@book{river, title = {A History of the River}, author = {Stone, Ada}, year = {1999}, ids = {stream}, pagetotal = {300}}
@article{ford, title = {Fords}, author = {Brook, Ivo}, journaltitle = {Crossings}, date = {2004}, pages = {3--9}, related = {river}}
`,
  "sources/letter.md": `---
title: A Letter
lang: en
as-cited:
  river:
    - the history
    - sheep
figures:
  sheep:
    label: Sheep reported lost
    unit: sheep
  lambs:
    label: Lambs among them
    unit: sheep
    part-of: sheep
charts:
  lost:
    title: Sheep reported lost
    form: part-of
    whole: sheep
    parts: [lambs]
    caution: The letter does not say what the others were.
---

We lost :figure[50]{#sheep} sheep, :figure[20 lambs]{#lambs} among them, says [the history](<@river, p. 12>).

So does [a reply](@reply).
`,
  "sources/letter.txt": `We lost 50 sheep, 20 lambs among them, says the history.

So does a reply.
`,
  "sources/letter.comparisons.csv": `figure,work,printed,low,high,approximate,counts,locator,date,status
sheep,ford,48,48,48,false,sheep,p. 4,2004,reported
`,
  "sources/letter.claims.csv": `about,side,by,date,words,work,seen,lang
sheep,denies,"The ""Ford"" keepers",2004-05-06,We lost none,ford,,en
@ford,asserts,Brook,2004,The ford is deep,,,en
@ford,denies,Stone,2005,The ford is dry,river,,en
`,
  "sources/reply.md": `---
title: A Reply
lang: en
form: plain
translation-of: letter
---

Not at all, says [Brook](<@ford, p. 5>).
`,
  "sources/reply.txt": "Not at all, says Brook.\n",
  "corrections.csv": `date,about,change,reason
2025-01-02,letter/sheep,50 for 5,A slip
`,
  "src/pages/notes/sheep.md": `# Sheep

Fifty were lost [@letter; see @ford, pp. 3-4], as @stream [p. 12] has it; see [the figure](/figures/letter/sheep).

\`\`\`js
const lost = 50;
\`\`\`
`,
};

/** Pieces that break or repair something somewhere. */
const pieces = [
  ...["@", "@river", "@ford", "[", "]", "{", "}", "(", ")", "`", "\n", "\n\n", "---\n", ":", '"'],
  ...["sheep", "lambs", ":figure[7]{#more}", "{#sheep}", "p. 400", ", art. 3", "é", "😀", "\u202E"],
  ...["@book{more, title = {More}}\n", "ids = {old},", "  part-of: lambs\n", ",", "0", "#", " "],
  ...["[x](@stream)", "[x](/works/ford)", "year", "title", "\r\n", "<b>", "*", "\\", "%", "_"],
];

/** A change to one file: a number of characters from a place in it, given as a share, are replaced. */
export interface Edit {
  path: string;
  at: number;
  taken: number;
  put: string;
}

export const anEdit: fc.Arbitrary<Edit> = fc.record({
  path: fc.constantFrom(...Object.keys(edited).filter((path) => !path.endsWith(".txt"))),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 })),
  put: fc.constantFrom("", ...pieces),
});

/** Where an edit starts and ends in a text. */
export function rangeOf({ at, taken }: Edit, text: string): { start: number; end: number } {
  const start = Math.floor(at * text.length);
  return { start, end: Math.min(text.length, start + taken) };
}

export function withEdit(edit: Edit, text: string): string {
  const { start, end } = rangeOf(edit, text);
  return text.slice(0, start) + edit.put + text.slice(end);
}
