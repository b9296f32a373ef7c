import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";

/**
 * A path that a document names: from its own folder, or else from the working folder.
 *
 * @param folder
 *   The document’s; none where it is no file.
 */
export function besideDocument(folder: string | undefined, named: string): string {
  if (folder === undefined || isAbsolute(named)) return named;
  const beside = join(folder, named);
  return existsSync(beside) ? beside : named;
}
