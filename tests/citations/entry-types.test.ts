import { expect, test } from "vitest";
import { VFile } from "vfile";
import { format } from "../../src/citations/format.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { loadStyle } from "../../src/citations/style.ts";

const lee = "author = {Lee, Ann}";
const journal = "journaltitle = {Journal of Tests}, volume = {3}, date = {2001}, pages = {1--9}";
const law = "booktitle = {Encyclopædia of Law}, publisher = {OUP}, date = {2010}";

/** What styles print for entries of the less common BibLaTeX types and fields. */
const cases: readonly [entry: string, printed: Readonly<Record<string, string>>][] = [
  [
    `@article{a, ${lee}, title = {A Main Title}, titleaddon = {With a Supplement}, ${journal}}`,
    {
      apa: "Lee, A. (2001). A main title. With a supplement. Journal of Tests, 3, 1–9.",
      chicago: "Lee, Ann. “A Main Title. With a Supplement.” Journal of Tests 3 (2001): 1–9.",
      oscola: "Lee A, ‘A Main Title. With a Supplement’ (2001) 3 Journal of Tests 1",
    },
  ],
  [
    `@book{a, ${lee}, maintitle = {The Great Work}, title = {The Second Volume}, volume = {2}, publisher = {P}, date = {1999}}`,
    {
      apa: "Lee, A. (1999). The great work: The second volume (Vol. 2). P.",
      chicago: "Lee, Ann. The Great Work: The Second Volume. Vol. 2. P, 1999.",
      oscola: "Lee A, The Great Work: The Second Volume, vol 2 (P 1999)",
    },
  ],
  [
    `@article{a, entrysubtype = {newspaper}, ${lee}, title = {Local News}, journaltitle = {The Daily}, date = {1992-03-06}, pages = {A3}}`,
    {
      apa: "Lee, A. (1992, March 6). Local news. The Daily, A3.",
      chicago: "Lee, Ann. “Local News.” The Daily, March 6, 1992.",
      oscola: "Lee A, ‘Local News’ The Daily (6 March 1992) A3",
    },
  ],
  [
    `@article{a, entrysubtype = {magazine}, ${lee}, title = {Long Read}, journaltitle = {The Weekly}, date = {1992-03-06}, pages = {3--5}}`,
    {
      apa: "Lee, A. (1992, March 6). Long read. The Weekly, 3–5.",
      chicago: "Lee, Ann. “Long Read.” The Weekly, March 6, 1992.",
    },
  ],
  [
    `@review{a, ${lee}, title = {Review of The Book}, ${journal}}`,
    {
      apa: "Lee, A. (2001). Review of the book. Journal of Tests, 3, 1–9.",
      chicago: "Lee, Ann. “Review of the Book.” Journal of Tests 3 (2001): 1–9.",
      oscola: "Lee A, ‘Review of the Book’ (2001) 3 Journal of Tests 1",
    },
  ],
  [
    `@inreference{a, ${lee}, title = {Treaty}, ${law}}`,
    {
      apa: "Lee, A. (2010). Treaty. In Encyclopædia of law. OUP.",
      chicago: "Lee, Ann. “Treaty.” In Encyclopædia of Law. OUP, 2010.",
      oscola: "Lee A, ‘Treaty’, Encyclopædia of law (OUP 2010)",
    },
  ],
  [
    `@manual{a, ${lee}, title = {Guide for the Tester}, edition = {2}, version = {1.2}, organization = {Tools Ltd}, date = {2015}}`,
    {
      apa: "Lee, A. (2015). Guide for the tester (Version 1.2, 2nd ed.). Tools Ltd.",
      chicago: "Lee, Ann. Guide for the Tester (version 1.2). 2nd ed. Tools Ltd, 2015.",
      oscola: "Lee A, Guide for the Tester (2nd edn, Tools Ltd 2015)",
    },
  ],
  [
    `@manual{a, ${lee}, title = {gg: Graphics}, note = {R package version 3.4-1}, year = {2022}, url = {https://a.example/gg}}`,
    {
      apa: "Lee, A. (2022). gg: Graphics (Version 3.4-1) [R package]. https://a.example/gg",
      chicago: "Lee, Ann. “gg: Graphics.” R package, 2022. https://a.example/gg.",
      oscola: "Lee A, ‘gg: Graphics’ <https://a.example/gg>",
    },
  ],
  [
    `@manual{a, ${lee}, title = {gg: Graphics}, note = {R package version 3.4-1, https://a.example/gg}, year = {2022}}`,
    { apa: "Lee, A. (2022). gg: Graphics (Version 3.4-1) [R package]. https://a.example/gg" },
  ],
];

const printed = cases.flatMap(([entry, texts]) =>
  Object.entries(texts).map(([style, text]) => [entry, style, text] as const),
);

test.each(printed)("%s in %s is %s", (value, name, text) => {
  const library = openLibrary([new VFile({ path: "a.bib", value })]);
  const style = loadStyle(name);
  if (!style) throw new Error(`Expected a style ${name}`);
  const { bibliography } = format({
    style,
    work: library.get.bind(library),
    clusters: [],
    nocite: ["a"],
  });
  expect(
    bibliography[0]?.parts
      .map((part) => part.text)
      .join("")
      .trim(),
  ).toBe(text);
});
