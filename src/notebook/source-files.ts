import { existsSync, readdirSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { VFile } from "vfile";
import { slug } from "../citations/slug.ts";
import { report } from "../report.ts";

/** The ids of a notebook’s sources, and the files that are named as no source can be. */
export function sourceFiles(root: string): { ids: string[]; misnamed: VFile[] } {
  const folder = join(root, "sources");
  if (!existsSync(folder)) return { ids: [], misnamed: [] };
  const ids: string[] = [];
  const misnamed: VFile[] = [];
  for (const { name } of filesIn(folder)) {
    if (!name.endsWith(".md")) continue;
    const id = name.slice(0, -".md".length);
    if (/^[a-z0-9]/.test(id) && slug(id) === id) {
      ids.push(id);
      continue;
    }
    const file = new VFile({ path: `sources/${name}` });
    const reason = `Unexpected name \`${name}\` of a source, expected small letters, digits and hyphens`;
    report(file, "source-name", reason);
    misnamed.push(file);
  }
  return { ids, misnamed };
}

/** Folders are no sources, whatever they are called. */
function filesIn(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
