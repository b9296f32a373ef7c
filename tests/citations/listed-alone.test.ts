import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { format } from "../../src/citations/format.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { loadStyle } from "../../src/citations/style.ts";

const path = "references.bib";
const library = openLibrary([new VFile({ path, value: readFileSync(path) })]);

test.each([
  "oscola",
  "aglc",
  "bluebook",
  "apa",
  "chicago",
  "ieee",
  "vancouver",
  "nature",
  "modern-language-association",
  "din-1505-2-alphanumeric",
])("%s lists a work that nothing cites like a cited one", (name) => {
  const style = loadStyle(name);
  if (!style) throw new Error("Expected the style");
  const work = library.get.bind(library);
  for (const key of library.keys) {
    const clusters = [{ id: "one", items: [{ key, mode: "normal" as const }] }];
    const cited = format({ style, work, clusters }).bibliography;
    expect(format({ style, work, clusters: [], nocite: [key] }).bibliography).toEqual(cited);
    expect(cited).toHaveLength(1);
  }
});
