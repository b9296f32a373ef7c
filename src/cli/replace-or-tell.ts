import { NotReplaced, replaceFile } from "../replace-file.ts";

/**
 * Replace a user’s file in the one safe way; where that cannot be, say why to standard error.
 *
 * @param shown
 *   What the message calls the file.
 * @param seen
 *   The bytes that the contents were made from.
 * @returns
 *   Whether it was replaced.
 */
export function replaceOrTell(
  path: string,
  shown: string,
  contents: string | Uint8Array,
  seen?: Uint8Array,
): boolean {
  try {
    replaceFile(path, contents, seen);
    return true;
  } catch (error) {
    if (!(error instanceof NotReplaced)) throw error;
    process.stderr.write(`${shown} was not written: ${error.message}\n`);
    return false;
  }
}
