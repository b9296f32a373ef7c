import { NotReplaced, replaceFile } from "../replace-file.ts";

/**
 * Replace a user’s file safely; if that is not possible, say why on standard error.
 *
 * @param shown
 *   The name of the file in the message.
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
