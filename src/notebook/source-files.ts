import { existsSync, readdirSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { VFile } from "vfile";
import { slug } from "../works/slug.ts";
import { report } from "../report.ts";

/** The ids of a notebook’s sources, and the files that belong to no source, by name. */
export function sourceFiles(root: string): { ids: string[]; stray: VFile[] } {
  const folder = join(root, "sources");
  if (!existsSync(folder)) return { ids: [], stray: [] };
  const ids: string[] = [];
  const stray: VFile[] = [];
  const names = new Set(filesIn(folder).map(({ name }) => name));
  for (const name of names) {
    if (!name.endsWith(".md")) continue;
    const id = name.slice(0, -".md".length);
    if (/^[a-z0-9]/.test(id) && slug(id) === id) {
      ids.push(id);
      continue;
    }
    const file = new VFile({ path: `sources/${name}` });
    const reason = `Unexpected name \`${name}\` of a source, expected small letters, digits and hyphens`;
    report(file, "source-name", reason);
    stray.push(file);
  }
  for (const name of names) {
    const [, id] =
      /^(.+?)\.(?:txt|comparisons\.csv|provisions\.csv|claims\.csv|proposals\.yaml|original\.\w+)$/.exec(
        name,
      ) ?? [];
    if (id === undefined || names.has(`${id}.md`)) continue;
    const file = new VFile({ path: `sources/${name}` });
    report(file, "file-without-source", `Unexpected \`${name}\`, expected \`${id}.md\` beside it`);
    stray.push(file);
  }
  return { ids, stray };
}

/** Folders are not sources, whatever their names. */
function filesIn(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
