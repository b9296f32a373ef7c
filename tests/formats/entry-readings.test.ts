import fc from "fast-check";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { EntryReadings } from "../../src/formats/bibtex/entry-readings.ts";
import { openLibrary } from "../../src/library/open-library.ts";

const text = `@string{press = {The Press}}
@book{river, title = {The River}, publisher = press, year = {1999}, ids = {stream}}
@book{hill, title = {Hills}, author = {Stone, Ada}, yaer = {1999}}
@incollection{ford, title = {Fords}, crossref = {river}, pages = {1-x}}
@xdata{common, location = {Here}, date = {2001-13}}
@article{bridge, title = {Bridges}, xdata = {common}, date = {2004}
@article{bridge, title = {Other Bridges}, doi = {none}, month = jan}
`;

/** Pieces that break or repair an entry, or what others take from it. */
const pieces = [
  ...["{", "}", '"', "@", ",", "=", "\n", " ", "%", "press", "# press", "é", "river", "common"],
  ...["@string{press = {Other}}\n", "@book{more, title = {More}}\n", "crossref = {hill}, ", "1999"],
];
const anEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.integer({ min: 0, max: 9 }),
  put: fc.constantFrom("", ...pieces),
});

test("a library is the same with earlier readings of its entries as without them", () => {
  fc.assert(
    fc.property(fc.array(anEdit, { minLength: 1, maxLength: 8 }), (edits) => {
      const readings = new EntryReadings();
      let now = text;
      for (const { at, taken, put } of edits) {
        readings.turn();
        expect(read(now, readings)).toEqual(read(now));
        const start = Math.floor(at * now.length);
        now = now.slice(0, start) + put + now.slice(start + taken);
      }
    }),
    { numRuns: 300 },
  );
});

test("an entry with the same text is not read again, and has its new position", () => {
  const readings = new EntryReadings();
  const before = openLibrary([file(text)], readings).get("hill");
  readings.turn();
  const after = openLibrary([file(`\n${text}`)], readings).get("hill");
  expect(after?.csl).toBe(before?.csl);
  expect(after?.origin.line).toBe(before!.origin.line + 1);
});

function read(value: string, readings?: EntryReadings): unknown {
  const vfile = file(value);
  const library = openLibrary([vfile], readings);
  const works = library.keys.map((key) => ({ ...library.get(key), entry: library.entry(key) }));
  return { works, messages: vfile.messages.map(String), stream: library.get("stream")?.key };
}

function file(value: string): VFile {
  return new VFile({ path: "references.bib", value });
}
