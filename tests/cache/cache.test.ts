import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { VFile } from "vfile";
import { useCache } from "../../src/cache/cache.ts";
import { format, type Formatted } from "../../src/citations/format.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { loadStyle } from "../../src/citations/style.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "apparatus-cache-"));
});
afterEach(() => {
  useCache(undefined);
  rmSync(folder, { recursive: true });
});

const entries = `@book{a, author = {Ada Lovelace}, title = {Notes on {TeX}}, year = {1843}}
@article{b, author = {{The Society}}, title = {Odd \\$ and {\\"o}}, journal = {J}, year = {1901}}`;

/** As a new process would: another library, and the cache read again. */
function formatAnew(keys = ["a", "b"]): Formatted {
  useCache(folder);
  const library = openLibrary([new VFile({ path: "a.bib", value: entries })]);
  const style = loadStyle("apa");
  if (!style) throw new Error("Expected the style");
  const clusters = keys.map((key) => ({ id: key, items: [{ key, mode: "normal" as const }] }));
  const formatted = format({ style, clusters, work: (key) => library.get(key) });
  useCache(undefined);
  return formatted;
}

test("a second run gives what the first gave", () => {
  const first = formatAnew();
  expect(formatAnew()).toEqual(first);
});

test("a work that is formatted twice in a run is the same the second time", () => {
  useCache(folder);
  const library = openLibrary([new VFile({ path: "a.bib", value: entries })]);
  const style = loadStyle("bluebook");
  if (!style) throw new Error("Expected the style");
  const run = (): Formatted =>
    format({ style, clusters: [], nocite: ["a"], work: (key) => library.get(key) });
  const first = run();
  expect(first.bibliography).toHaveLength(1);
  expect(run()).toEqual(first);
});

test.each(["", "{", "null", "[]", '{"stamp": 1}', "\0"])(
  "a file that holds `%s` is ignored",
  (text) => {
    const first = formatAnew();
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), text);
    expect(formatAnew()).toEqual(first);
  },
);

test("a folder that cannot be written is done without", () => {
  const first = formatAnew();
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  useCache(join(file, "below"));
  const library = openLibrary([new VFile({ path: "a.bib", value: entries })]);
  expect(library.get("b")?.csl.title).toBe("Odd $ and ö");
  expect(first.bibliography).toHaveLength(2);
});

test("no temporary file is left", () => {
  formatAnew();
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
