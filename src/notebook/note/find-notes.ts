import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { VFile } from "vfile";

/** The pages of a notebook whose Markdown may cite: those with an `@` or a footnote in them. */
export function findNotes(root: string): VFile[] {
  const folder = join(root, "src", "pages");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !path.startsWith("src/pages/.observablehq/"))
    .sort()
    .map((path) => new VFile({ path, value: readFileSync(join(root, path), "utf8") }))
    .filter((file) => /@|\[\^/.test(String(file)));
}
