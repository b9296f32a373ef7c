import { readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apparatus, folderWith, sound } from "../cli/run.ts";
import { notebookFrom } from "./notebook-from.ts";

test("a site below a path has a 404 page whose links begin there, and works on GitHub Pages", () => {
  const settings =
    '{ "type": "module", "apparatus": { "url": "https://letters.example/of/sheep/" } }';
  const folder = notebookFrom(folderWith({ ...sound, "package.json": settings }));
  const { status, stderr } = apparatus(folder, ["build"]);
  expect(status, stderr).toBe(0);
  const page = readFileSync(join(folder, "dist/404.html"), "utf8");
  expect(page).toContain('<base href="/of/sheep/">');
  // A host may find no other file of the site from the address where it shows this one.
  expect(page).not.toContain('rel="stylesheet"');
  const [, font = ""] = /url\("([^"]+)"\)/.exec(page) ?? [];
  const at = new URL(font, "https://letters.example/of/sheep/").pathname;
  expect(existsSync(join(folder, "dist", at.replace("/of/sheep/", "")))).toBe(true);
  expect(readFileSync(join(folder, "dist/.nojekyll"), "utf8")).toBe("");
});
