import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apparatus, folderWith, repository } from "../cli/run.ts";

test("if the notebook speaks English for lack of words, authored pages keep their language", () => {
  const folder = folderWith({});
  apparatus(folder, ["new", "a", "--no-gallery"]);
  const root = join(folder, "a");
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    apparatus: Record<string, unknown>;
  };
  manifest.apparatus["lang"] = "fa";
  writeFileSync(join(root, "package.json"), JSON.stringify(manifest));
  const write = (name: string, text: string): void =>
    writeFileSync(join(root, "src/pages/notes", name), text);
  write("index.md", "# یادداشت‌ها\n\n- [ka](./ka)\n- [en](./en)\n");
  write("ka.md", "---\nlang: ka\n---\n\n# შენიშვნა\n");
  write("en.md", "---\nlang: en\n---\n\n# A note\n");
  mkdirSync(join(root, "node_modules"));
  symlinkSync(repository, join(root, "node_modules", "apparatus"));

  const { status, stderr } = apparatus(root, ["build"]);
  expect(status, stderr).toBe(0);
  expect(stderr).toContain("warning site-language Unexpected language `fa` without words");
  const languages = (path: string): unknown[] => {
    const page = readFileSync(join(root, "dist", path), "utf8");
    return [/<html[^>]*>/, /<main[^>]*>/].map((tag) => tag.exec(page)?.[0]);
  };
  const main = '<main id="observablehq-main" class="observablehq"';
  expect(languages("works/index.html")).toEqual(['<html lang="en">', `${main}>`]);
  expect(languages("notes/index.html")).toEqual([
    '<html lang="en">',
    `${main} lang="fa" dir="rtl">`,
  ]);
  expect(languages("notes/ka.html")).toEqual(['<html lang="en">', `${main} lang="ka">`]);
  expect(languages("notes/en.html")).toEqual(['<html lang="en">', `${main}>`]);
}, 60_000);
