import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { VFile } from "vfile";

/** The pages of a notebook whose Markdown may cite: those with an `@` or a footnote in them. */
export function findNotes(root: string): VFile[] {
  const folder = join(root, "src", "pages");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && !name.startsWith(".observablehq"))
    .map((name) => join("src", "pages", name).replaceAll("\\", "/"))
    .sort()
    .map((path) => new VFile({ path, value: readFileSync(join(root, path), "utf8") }))
    .filter((file) => /@|\[\^/.test(String(file)));
}
