import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";

/** The pages of the docs that the engine’s README leads to. */
export const engineDocs = [
  "api.md",
  "citation-syntax.md",
  "csl.md",
  "fields.md",
  "formats-read.md",
];

/**
 * Put the docs into the folder of a package, and a page of them at its top as its README, with its
 * links led into `docs/`.
 *
 * @param only
 *   Names of the files that the package carries; without it, all.
 */
export async function packDocs(folder, readme, only) {
  const names = only ?? (await readdir("docs"));
  for (const name of names) {
    await cp(join("docs", name), join(folder, "docs", name), { recursive: true });
  }
  const text = await readFile(join("docs", readme), "utf8");
  await writeFile(join(folder, "README.md"), text.replace(relativeLink, `$1docs/$2`));
}

/** What leads to another file: not to another host, and not within the page. */
const relativeLink = /(\]\()(?![a-z]+:|#|\/)([^)\s]+)/g;

/** The files that a page leads to, from its own folder. */
export function linkedFiles(text, folder) {
  return [...text.matchAll(relativeLink)].map(([, , to]) =>
    posix.join(folder, to.replace(/#.*/, "")),
  );
}
