import { VFile } from "vfile";
import { expect, test } from "vitest";
import { parseNames } from "../../src/formats/bibtex/parse-names.ts";
import { importRecords } from "../../src/library/import-records.ts";
import { formats, type Format } from "../../src/library/export-formats.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { sameValue } from "../../src/library/same-value.ts";
import type { Field } from "../../src/works/field.ts";
import { fields } from "../../src/works/fields.ts";
import { kinds } from "../../src/works/kinds.ts";
import { kindNames } from "../../src/works/kind-names.ts";
import { rowOf } from "../../src/works/kind-of.ts";

/** A value of each type, with characters that a format may lose. */
const values: Record<Field["value"], string> = {
  date: "2001-05-03",
  doi: "10.1000/a_b<c>(1)%2F",
  genre: "Working paper",
  keywords: "one, two words",
  language: "brazilian",
  list: "Somebody and Sons",
  names: "van der Berg, Jan and {The Society, Limited} and al-Hakim, Tawfiq",
  pages: "10--20",
  places: "Oxford and New York",
  text: "5\\% of {\\o}re",
  title: "The {DNA} of $H_2O$ \\& \\emph{E. coli}",
  verbatim: "https://example.org/~a_b/c%2Fd?e=f&g=#h",
};

const rows = fields.map((row) => {
  const kind = row.kinds?.[0] ?? (row.value === "genre" ? "report" : "book");
  return [`${row.name} of a ${kind}`, row, kind] as const;
});

/** Numbers have forms of their own. */
const numbers: ReadonlyMap<string, string> = new Map([
  ["isbn", "978-1-85043-635-5"],
  ["issn", "1234-5679"],
  ["pmid", "12345678"],
  ["pmcid", "PMC1234567"],
]);

function valueOf({ name, value }: Field): string {
  return numbers.get(name) ?? values[value];
}

function entryOf(row: Field, kind: (typeof rows)[number][2]): string {
  const { name } = row;
  const { biblatex, subtype } = rowOf(kind);
  const own = [...(subtype ? [`entrysubtype = {${subtype}}`] : []), `${name} = {${valueOf(row)}}`];
  const rest = name === "title" ? [] : ["title = {T}"];
  return `@${biblatex}{a, ${[...own, ...rest].join(", ")}}`;
}

const cases = kinds.flatMap(({ kind }) =>
  formats.map((format) => [kind, format.id, format] as const),
);

test.each(cases)(
  "every field of a %s is read back from %s, and nothing else",
  (kind, _, format) => {
    for (const row of fields) {
      const value = entryOf(row, kind);
      const library = openLibrary([new VFile({ path: "a.bib", value })]);
      const work = library.get("a")!;
      const written = format.write([work], library);
      const [record] = importRecords(new VFile({ path: `b.${format.extension}`, value: written }));
      expect(record, row.name).toMatchObject({ type: work.entryType, key: "a" });
      const [read, own] = [record?.fields, work.fields].map((one) => Object.fromEntries(one ?? []));
      expect(read, row.name).toEqual(own);
    }
  },
);

/** Whether other programs can read a field: the same, without the parts that only our own import understands. */
function readByOthers({ extension, write }: Format, row: Field, entry: string): boolean {
  const library = openLibrary([new VFile({ path: "a.bib", value: entry })]);
  const written = write([library.get("a")!], library)
    .replace(/(?: \| |\n)?BibLaTeX: @[^\n\r<]*/g, "")
    .replace(/^ {2}biblatex = .*\n/gm, "")
    .replace(/"custom": \{[^]*?\n {4}\}\n/g, '"custom": {}\n')
    .replace(/^ {4}custom:\n(?: {6}.*\n)+/gm, "");
  const value = written.replace(/,\s*"custom": \{\}/g, "");
  const file = new VFile({ path: `b.${extension}`, value });
  const [record] = importRecords(file);
  if (row.name === "date" && record?.fields.has("year")) return true;
  const names = [row.name, ...(row.aliases ?? []), row.bibtex ?? row.name];
  const found = names.map((name) => record?.fields.get(name));
  const back = found.find((one) => one !== undefined);
  if (back === undefined) return false;
  if (row.value !== "names") return sameValue(row.name, valueOf(row), back);
  return JSON.stringify(parseNames(back)).includes("Berg");
}

test("the documentation says which field each format has a place for", async () => {
  const lines = rows.map(([, row, kind]) => {
    const held = formats.map((format) => {
      return readByOthers(format, row, entryOf(row, kind)) ? "yes" : "–";
    });
    return `| \`${row.name}\` (${kindNames[kind].one}) | ${held.join(" | ")} |`;
  });
  const page = [
    "<!-- Written by tests/formats/field-matrix.test.ts: run vitest -u to write it again. -->",
    "",
    "# Which field each format has a place for",
    "",
    "“Yes” means that other programs read the field. “–” means that the format has no place for it, or changes it:",
    "then a note has it in words. What Apparatus itself imports again is the same from every format.",
    "",
    `| field | ${formats.map(({ label }) => label).join(" | ")} |`,
    `| --- | ${formats.map(() => "---").join(" | ")} |`,
    ...lines,
    "",
  ];
  await expect(page.join("\n")).toMatchFileSnapshot("../../docs/fields.md");
});
