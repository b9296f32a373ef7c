import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apparatus, folderWith, sound } from "./run.ts";

const given = {
  ...sound,
  "report.txt": "The Committee recalls 999 UNTS 171.\n\nIt names [the river](@none) as text.\n",
};
const take = ["add-source", "report.txt", "--accept", "all"];

test("what is accepted stands after the library, each byte of which stays", () => {
  const folder = folderWith(given);
  expect(apparatus(folder, take).status).toBe(0);
  const library = readFileSync(join(folder, "references.bib"), "utf8");
  expect(library.startsWith(given["references.bib"])).toBe(true);
  expect(library).toContain("@legal{999-unts-171,");
  const source = readFileSync(join(folder, "sources/report.md"), "utf8");
  expect(source).toContain("It names \\[the river](@none) as text.");
  expect(readFileSync(join(folder, "sources/report.txt"), "utf8")).toBe(given["report.txt"]);
});

test("a library that is not in UTF-8 stays as it is", () => {
  const folder = folderWith(given);
  const bytes = Buffer.from(
    "@book{b, author = {M\xfcller, A}, title = {T}, year = {2000}}\n",
    "latin1",
  );
  writeFileSync(join(folder, "references.bib"), bytes);
  const { status, stderr } = apparatus(folder, take);
  expect(status).toBe(1);
  expect(stderr).toContain("references.bib is not written: it is not in UTF-8");
  expect(readFileSync(join(folder, "references.bib")).equals(bytes)).toBe(true);
});

test("front matter after a byte order mark is kept when a source is annotated", () => {
  const text = sound["sources/letter.md"].replace(":figure[50]{#sheep} sheep", "50 sheep");
  const written = `\uFEFF${text.replace(/figures:\n(?: {2}.*\n)+/, "").replace("[the history](@river)", "the history")}`;
  const folder = folderWith({ ...sound, "sources/letter.md": written });
  expect(apparatus(folder, ["annotate", "letter", "--accept", "all"]).status).toBe(0);
  const after = readFileSync(join(folder, "sources/letter.md"), "utf8").replace("\uFEFF", "");
  expect(after).toMatch(/^---\ntitle: A Letter\nlang: en\n/);
  expect(after).toMatch(
    /\n---\n\nWe lost (?:50|:figure\[50\]\{#[a-z-]+\}) sheep, says the history\.$/,
  );
  expect(apparatus(folder, ["check"]).status).toBe(0);
});
