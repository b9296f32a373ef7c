import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";

/**
 * Resolve a path named in a document: from the document’s folder, or else from the working folder.
 *
 * @param folder
 *   The document’s folder; undefined if it is not a file.
 */
export function besideDocument(folder: string | undefined, named: string): string {
  if (folder === undefined || isAbsolute(named)) return named;
  const beside = join(folder, named);
  return existsSync(beside) ? beside : named;
}
