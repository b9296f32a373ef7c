import fc from "fast-check";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { parseJsonFile } from "../../src/formats/csl-json/parse-csl-file.ts";
import { scanJson } from "../../src/formats/csl-json/scan-json.ts";
import { readLibrary } from "../../src/formats/library-text.ts";
import { cutFile } from "../../src/library/cut-file.ts";
import { foreignReaders } from "../../src/library/foreign-readers.ts";
import { formatOf } from "../../src/library/format-of.ts";
import { importRecords, openRecords } from "../../src/library/import-records.ts";
import { importWriter } from "../../src/library/import-writer.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { openPieces } from "../../src/library/open-pieces.ts";
import { importSteps, planImport } from "../../src/library/plan-import.ts";
import type { RecordList } from "../../src/library/record-list.ts";
import { writeImport } from "../../src/library/write-import.ts";

const words = fc.constantFrom("One", "Two", "ER", "TY", "Ünder", "🙂", "%0", "PMID");
const title = fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));

const tagged: Readonly<Record<string, (title: string, index: number) => string>> = {
  RIS: (title, index) =>
    `TY  - BOOK\n${index % 3 ? `ID  - k${index}\n` : ""}TI  - ${title}\nPY  - 19x9\nAU  - Doe, J.\nER  - \n\n`,
  "PubMed’s format": (title, index) => `PMID- ${index}\nTI  - ${title}\nDP  - 1999\nXX  - 1\n\n`,
  Refer: (title) => `%0 Book\n%T ${title}\n%D 1999\n\n`,
  "Web of Science’s text": (title) => `PT J\nAU Doe, J\nTI ${title}\nPY 1999\nER\n\n`,
};

test.each(Object.entries(tagged))("records of %s are the same in pieces", (format, write) => {
  fc.assert(
    fc.property(fc.array(title, { minLength: 2, maxLength: 12 }), fc.nat(400), (titles, size) => {
      const value = Buffer.from(titles.map(write).join(""));
      const [whole, cut] = [new VFile({ path: "a", value }), new VFile({ path: "a", value })];
      const known = formatOf(cut)!;
      expect(known.format).toBe(format);
      const pieces = openPieces(
        cut,
        cutFile(cut, known, size + 1),
        foreignReaders.get(known.format)!,
      );
      const records = importRecords(whole);
      expect(allOf(pieces)).toEqual(records);
      expect(allOf(pieces)).toEqual(records);
      const places = ({ messages }: VFile) =>
        messages
          .filter(({ ruleId }) => ruleId !== "left-out")
          .map(String)
          .sort();
      expect(places(cut)).toEqual(places(whole));
    }),
    { numRuns: 50 },
  );
});

function allOf({ count, record }: RecordList) {
  return Array.from({ length: count }, (_, index) => record(index));
}

test("a record that is too large for a piece is told, and nothing is dropped in silence", () => {
  const value = Buffer.from(`TY  - BOOK\nTI  - A\nER  - \n${"N1  - a\n".repeat(2_100_000)}`);
  const file = new VFile({ path: "a.ris", value });
  cutFile(file, formatOf(file)!, 10);
  expect(file.messages.map(String)).toEqual([
    "a.ris:4:1: Unexpected record of more than 16 MB, expected less: this and what follows is left out",
  ]);
});

test("a file of a format that is read as a whole has a smaller limit", () => {
  const value = Buffer.from(
    `<?xml version="1.0"?><xml><records>${" ".repeat(40_000_000)}</records></xml>`,
  );
  const file = new VFile({ path: "a.xml", value });
  expect(importRecords(file)).toEqual([]);
  expect(file.messages.map(({ reason }) => reason)).toEqual([
    "Unexpected file of 40 MB of EndNote’s XML, expected at most 40 MB: divide it",
  ]);
});

const json = fc.oneof(
  fc.array(fc.oneof(fc.record({ id: fc.string(), title: fc.string() }), fc.jsonValue())),
  fc.record({ items: fc.array(fc.jsonValue()) }),
);

test("values of JSON are found in bytes as in a text", () => {
  fc.assert(
    fc.property(json, fc.constantFrom(undefined, 1), fc.nat(40), (value, indent, cut) => {
      const whole = JSON.stringify(value, null, indent);
      for (const text of [whole, `\uFEFF${whole}`, whole.slice(0, -cut - 1)]) {
        const bytes = Buffer.from(text);
        const inText = scanJson(text).map(({ start, end }) => text.slice(start, end));
        const inBytes = scanJson(bytes).map(({ start, end }) => bytes.toString("utf8", start, end));
        expect(inBytes).toEqual(inText);
      }
      const list = Array.isArray(value) ? value : value.items;
      expect(
        scanJson(whole).map(({ start, end }) => JSON.parse(whole.slice(start, end)) as unknown),
      ).toEqual(JSON.parse(JSON.stringify(list)));
    }),
  );
});

test("a file of CSL-JSON is the same library read as a whole and item by item", () => {
  const item = fc.record({
    id: fc.oneof(fc.constantFrom("a", "b", "", "ü🙂"), fc.nat(3), fc.constant(null)),
    type: fc.constantFrom("book", "article-journal"),
    title: fc.string(),
    issued: fc.constantFrom({ "date-parts": [[1999]] }, "19x9", 3),
  });
  fc.assert(
    fc.property(fc.array(item), fc.constantFrom(undefined, 2), (items, indent) => {
      const text = JSON.stringify(items, null, indent);
      const read = (wholeUpTo: number, forgets: boolean) => {
        const file = new VFile({ path: "a.json", value: text });
        const library = parseJsonFile(file, readLibrary(file), { wholeUpTo, forgets });
        const entries = library.keys.map((_, index) => library.entry(index));
        const works = entries.map(({ work, origin }) => ({ work: work(), origin }));
        for (const { work } of entries) work();
        return { works, messages: file.messages.map(String) };
      };
      expect(read(0, false)).toEqual(read(1e9, false));
      expect(read(0, true)).toEqual(read(1e9, false));
    }),
  );
});

const parents = `@string{p = "P"}
@collection{c, title = {C}, volume = {1}, volume = {2}, publisher = q, date = {19x9}}
@incollection{i, title = {I}, author = {N, A}, crossref = {c}, date = {2001-99}}
@incollection{j, title = {J}, author = {N, A}, crossref = {c}}
@misc{k, crossref = {none}}`;

test("what is wrong with an entry is told once, however often it is read", () => {
  const kept = new VFile({ path: "a.bib", value: parents });
  const library = openLibrary([kept]);
  for (const key of library.keys) library.get(key);
  const read = new VFile({ path: "a.bib", value: parents });
  const records = openRecords(read);
  for (const _ of [1, 2]) allOf(records);
  expect(read.messages.map(String).sort()).toEqual(kept.messages.map(String).sort());
});

test("a work that comes twice brings its fields once, and differs from itself where it does", () => {
  const ours = "@book{a, title = {A}, isbn = {978-1-85043-635-5}}\n";
  const theirs = `@book{x, title = {A}, isbn = {978-1-85043-635-5}, volume = {1}}
@book{y, title = {A}, isbn = {978-1-85043-635-5}, volume = {2}, note = {N}}`;
  const library = openLibrary([new VFile({ path: "a.bib", value: ours })]);
  const steps = planImport(importRecords(new VFile({ path: "b.bib", value: theirs })), library);
  expect(steps).toMatchObject([
    { what: "known", added: new Map([["volume", "1"]]), conflicts: [] },
    {
      what: "known",
      added: new Map([["note", "N"]]),
      conflicts: [{ field: "volume", ours: "1", theirs: "2" }],
    },
  ]);
  const left = writeImport(ours, steps, library, { replace: false });
  expect(left.refused).toEqual([]);
  expect(left.text).toContain("volume = {1}, note = {N}");
  const replaced = writeImport(ours, steps, library, { replace: true });
  expect(replaced.text).toContain("volume = {2}, note = {N}");
});

test("works of one title and year are told apart by who wrote them, however many there are", () => {
  const letter = (index: number) => String.fromCharCode(97 + index);
  const authors = Array.from(
    { length: 50 },
    (_, index) => `Na${letter(Math.floor(index / 10))}${letter(index % 10)}`,
  );
  const entry = (prefix: string) => (author: string, index: number) =>
    `@misc{${prefix}${index}, title = {Letters}, date = {1999}, author = {Ann ${author}}}`;
  const library = openLibrary([
    new VFile({ path: "a.bib", value: authors.map(entry("a")).join("\n") }),
  ]);
  const theirs = [...authors].reverse().map(entry("b")).join("\n");
  const steps = planImport(importRecords(new VFile({ path: "b.bib", value: theirs })), library);
  expect(steps.map((step) => step.what === "known" && step.key)).toEqual(
    authors.map((_, index) => `a${49 - index}`),
  );
});

test("a library that ends in the middle of a comment takes no entry into it", () => {
  const ours = Buffer.from("@book{a, title = {A}}\n@comment{ {");
  const library = openLibrary([new VFile({ path: "a.bib", value: ours })]);
  const records = openRecords(new VFile({ path: "b.bib", value: "@book{b, title = {B}}" }));
  const writer = importWriter(ours, library, { replace: false });
  for (const step of importSteps(records, library)) expect(writer.take(step)).toBe(true);
  const written = writer.finish();
  if (written)
    expect(openLibrary([new VFile({ path: "a.bib", value: written })]).keys).toEqual(["a", "b"]);
});
