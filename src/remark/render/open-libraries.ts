import { readFileSync } from "node:fs";
import { VFile } from "vfile";
import { isFile } from "../../is-file.ts";
import type { Library } from "../../library/library.ts";
import { openLibrary } from "../../library/open-library.ts";
import type { NamedLibrary } from "../resolve/list-topics.ts";

/** The works in a document’s front matter as a file with its path; they override those of its libraries. */
export function referencesFile(references: string, path = "document.json"): VFile {
  return new VFile({ path, value: references, data: { overrides: true } });
}

/**
 * Open the libraries of a document as one.
 *
 * @param references
 *   Works in its front matter, as CSL-JSON; they override works with the same key.
 * @returns
 *   The library, and the paths that lead to no file.
 */
export function openLibraries(
  named: readonly NamedLibrary[],
  references?: string,
): { library: Library; missing: readonly string[] } {
  const paths = [...new Set(named.map(({ path }) => path))];
  const files = paths.filter((path) => isFile(path));
  const own = references === undefined ? [] : [referencesFile(references)];
  return {
    library: openLibrary([
      ...own,
      ...files.map((path) => new VFile({ path, value: readFileSync(path) })),
    ]),
    missing: paths.filter((path) => !files.includes(path)),
  };
}
