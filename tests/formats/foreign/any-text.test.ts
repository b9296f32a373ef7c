import fc from "fast-check";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { writeRecord } from "../../../src/formats/bibtex/biblatex-record.ts";
import { foreignReaders } from "../../../src/library/foreign-readers.ts";
import { importRecords } from "../../../src/library/import-records.ts";
import { openLibrary } from "../../../src/library/open-library.ts";

/** Fragments that files of these formats consist of, and characters that break out of them. */
const pieces = [
  ...[
    "TY  - JOUR\n",
    "AU  - Doe, Jane\n",
    "ER  - \n",
    "PY  - 2001/13/45/\n",
    "N1  - BibLaTeX: @a{b}\n",
  ],
  ...["PMID- 1\n", "TI  - A\n", "      and on\n", "FAU - Doe, J\n", "DP  - 2013 May-Jun\n"],
  ...["%0 Book\n", "%A Doe, J.\n", "%T A\n", "%R 10.1/x\n", "%\n"],
  ...["FN Clarivate\n", "PT J\n", "AU Doe, J\n", "   Roe\n", "ER\n", "EF\n"],
  ...["cff-version: 1\n", "authors:\n", "  - family-names: A\n", "title: *x\n", "a: &a [*a]\n"],
  ...["Key,Item Type,Title\n", 'A,book,"T\n', '"', ",", ";", "\t"],
  ...["<mods>", "</mods>", "<titleInfo><title>", "</title></titleInfo>", "<xml><records><record>"],
  ...["</record></records></xml>", "<ref-type name='Book'>6</ref-type>", "<![CDATA[", "&x;", "<"],
  ...['{"DOI":"10.1/x",', '"title":["A"],', '"author":[{"family":1}]', "}", '{"entities":{"Q1":'],
  ...['{"id":"https://openalex.org/W1",', '"claims":{"P31":[', "]", "null", '"__proto__":{}', "[["],
  ...["{", "}", "\\", "@", "$", "%", "\u2028", "\0", "\uFFFD", "\uD800", "and", " and others"],
];

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 14 })
  .map((parts) => parts.join(""));

test.each([...foreignReaders])("no text throws: %s", (_, read) => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const record of read(text, () => {})) {
        expect(record.start).toBeGreaterThanOrEqual(0);
        expect(record.end).toBeLessThanOrEqual(text.length);
        record.entry();
      }
    }),
    { numRuns: 300 },
  );
});

test("what is read from any text is written as the same entries and no others", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const records = importRecords(new VFile({ path: "a.txt", value: text }));
      const written = records.map(writeRecord).join("\n");
      const { keys } = openLibrary([new VFile({ path: "a.bib", value: written })]);
      const given = records.map(({ key }) => key).filter((key) => /^[\w.:-]+$/.test(key));
      expect(keys.filter((key) => /^[\w.:-]+$/.test(key))).toEqual(
        expect.arrayContaining([...new Set(given)]),
      );
    }),
    { numRuns: 500 },
  );
});
