import fc from "fast-check";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { openLibrary } from "../../../src/library/open-library.ts";
import { scanBibtex, scannedEntries } from "../../../src/formats/bibtex/scan/scan-bibtex.ts";

const piece = fc.constantFrom(
  ...'@ @book{ @string{ @comment{ @book( { } ( ) " , = # % \\ \n \r\n key title = a é \0'.split(
    " ",
  ),
  " ",
  "\n@book{k,",
  "\n",
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary" }),
);

test("any text is scanned: entries are in order, and do not overlap", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const bytes = Buffer.from(text);
      const scan = scanBibtex(bytes);
      const { problems } = scan;
      let from = 0;
      for (const { start, end, key, bodyStart, bodyEnd } of scannedEntries(scan)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(bytes.toString("utf8", start, start + 1)).toBe("@");
        expect(bytes.toString("utf8", start, bodyStart)).toContain(key);
        expect(bodyStart).toBeLessThanOrEqual(bodyEnd);
        expect(bodyEnd).toBe(end - 1);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(bytes.length);
      for (const { offset } of problems)
        expect(bytes.toString("utf8", offset, offset + 1)).toBe("@");
    }),
    { numRuns: 2000 },
  );
});

test("any text is a library whose works can be read", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("bib", "json", "yaml", "ris"), (text, extension) => {
      const library = openLibrary([new VFile({ path: `a.${extension}`, value: text })]);
      for (const key of library.keys) expect(library.get(key)?.key).toBe(key);
      expect(library.get("no such key")).toBe(undefined);
    }),
    { numRuns: 1000 },
  );
});

const key = fc.stringMatching(/^[A-Za-z0-9:._/<>;+-]{1,20}$/);
const value = fc.array(fc.constantFrom("word", "{braced}", "{{x} y}", "é", "100\\%", '{"}', "\n"));

test("a broken entry does not affect other entries", () => {
  const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(keys, value, fc.nat(), (keys, value, broken) => {
      const entries = keys.map((key) => `@book{${key},\n  title = {${value.join(" ")}},\n}\n`);
      const at = broken % (keys.length + 1);
      entries.splice(at, 0, "@book{odd, title = {No end\n");
      const scan = scanBibtex(Buffer.from(entries.join("\n")));
      expect(scan.entries.keys).toEqual(keys);
      expect(scan.problems).toHaveLength(1);
    }),
  );
});

const many = 100_000;
test.each([
  ["nested braces", `@book{a, title = {${"{".repeat(many)}${"}".repeat(many)}}}`],
  ["open braces", `@book{a, title = ${"{".repeat(many)}`],
  ["open entries", "@book{a, ".repeat(many)],
  ["open entries on lines", "@book{a,\n".repeat(many)],
  ["open comments", "@comment{\n".repeat(many)],
  ["open parentheses", '@book(a, t = "\n'.repeat(many)],
  ["signs", "@".repeat(many)],
  ["signs on a long line", " @".repeat(many)],
  ["a huge field", `@book{a, title = {${"word ".repeat(many)}}}`],
  ["fields without values", `@book{a, ${"title, ".repeat(many)}}`],
  ["open quotes", `@book{a, ${'t = "{x}, '.repeat(many)}}`],
  [
    "strings in a row",
    `@string{s0 = "x"}${Array.from({ length: 20_000 }, (_, n) => `@string{s${n + 1} = s${n} # "x"}`).join("")}@book{a, title = s20000}`,
  ],
  [
    "strings that double",
    `@string{s0 = "xxxxxxxxxx"}${Array.from({ length: 99 }, (_, n) => `@string{s${n + 1} = s${n} # s${n}}`).join("")}@book{a, title = s99}`,
  ],
  [
    "a chain of parents",
    Array.from({ length: 5000 }, (_, n) => `@book{a${n}, crossref = {a${n + 1}}}`).join("\n"),
  ],
])("%s: read to the end", (_name, text) => {
  const file = new VFile({ path: "hostile.bib", value: text });
  const library = openLibrary([file]);
  const first = library.keys[0];
  if (first !== undefined) expect(library.get(first)?.key).toBe(first);
  expect(library.keys.length + file.messages.length + Number(/^[ @]+$/.test(text))).toBeGreaterThan(
    0,
  );
});

test("keys that every object has are keys like any other", () => {
  const library = openLibrary([new VFile("@book{toString, title = {A}}")]);
  expect(library.has("constructor")).toBe(false);
  expect(library.get("__proto__")).toBe(undefined);
  expect(library.get("toString")?.csl.title).toBe("A");
  expect(({} as Record<string, unknown>)["title"]).toBe(undefined);
});
