import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { VFile } from "vfile";
import { readTextFile } from "../../decode-file.ts";
import { stateOf } from "../../file-texts.ts";
import { Kept } from "../kept.ts";

/** The files of a notebook’s pages and templates, relative to its folder, sorted. */
export function pageFiles(root: string): string[] {
  const folder = join(root, "src", "pages");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !path.startsWith("src/pages/.observablehq/"))
    .sort();
}

/** The authored pages of a notebook, without templates: one line that names a kind of page. */
export function findPages(root: string, kept = new Kept()): VFile[] {
  return pageFiles(root)
    .map((path) =>
      kept.make(`page ${path}`, {
        from: [stateOf(join(root, path))],
        make: () => readTextFile(root, path),
        files: (file) => [file],
      }),
    )
    .filter((file) => !/^\s*<!-- apparatus: [a-z-]+ -->\s*$/.test(String(file)));
}

/** Whether the Markdown of a page may cite: whether it contains an `@` or a footnote. */
export function mayCite(page: VFile): boolean {
  return /@|\[\^/.test(String(page));
}
