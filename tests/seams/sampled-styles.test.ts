// Documents in every 45th style of the catalogue, by name: the document’s words and the style’s read well together.
// All styles: `node scripts/scan-styles.mjs`.
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { scanStyle } from "./scan-style.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const styles = read("sampled-styles.txt").trim().split("\n");
const library = read("library.bib");
const documents = readdirSync(new URL("documents", import.meta.url)).map((name) => ({
  name,
  text: read(`documents/${name}`),
  library,
}));

/** What these styles print themselves, wherever they are used. */
const own: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    // ` ; ` and ` :` with spaces, whatever the language of the document.
    "archeologia-classica": ["space before a stop"],
    "environnement-risques-et-sante": ["space before a stop"],
    "medecine-sciences": ["space before a stop"],
    // `p.` without a condition, even if a book has no pages.
    paleobiology: ["lone label"],
    // `, ` between family and given names without its space.
    "plant-biotechnology-journal": ["stop and word"],
    // A full stop after each entry, in notes too.
    proinflow: ["space before a stop"],
  }),
);

test.each(styles)("sentences, notes and lists in %s", (style) => {
  const faults = documents.flatMap((document) => {
    const { body, list } = scanStyle(style, document);
    return [...body, ...list].map(({ kind, at }) => ({ kind, at, in: document.name }));
  });
  expect(faults.filter(({ kind }) => !own.get(style)?.includes(kind))).toEqual([]);
});

test("every excused style is in the sample", () => {
  expect([...own.keys()].filter((style) => !styles.includes(style))).toEqual([]);
});
