import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";

/** The pages of the docs that the engine’s README links to. */
export const engineDocs = [
  "api.md",
  "citation-syntax.md",
  "csl.md",
  "fields.md",
  "formats-read.md",
];

/**
 * Copy the docs into the folder of a package, and one of their pages to its top as its README, with links adjusted
 * to `docs/`.
 *
 * @param only
 *   Names of the files that the package includes; without it, all.
 */
export async function packDocs(folder, readme, only) {
  const names = only ?? (await readdir("docs"));
  for (const name of names) {
    await cp(join("docs", name), join(folder, "docs", name), { recursive: true });
  }
  const text = await readFile(join("docs", readme), "utf8");
  await writeFile(join(folder, "README.md"), text.replace(relativeLink, `$1docs/$2`));
}

/** Links to other files: not to another host, and not within the page. */
const relativeLink = /(\]\()(?![a-z]+:|#|\/)([^)\s]+)/g;

/** The files that a page links to, relative to its own folder. */
export function linkedFiles(text, folder) {
  return [...text.matchAll(relativeLink)].map(([, , to]) =>
    posix.join(folder, to.replace(/#.*/, "")),
  );
}
