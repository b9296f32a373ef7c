import { existsSync, realpathSync } from "node:fs";
import { NotReplaced, replaceFile } from "../replace-file.ts";
import { printData } from "./messages/print-data.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Write a result to a file, or to standard output if no file is named.
 *
 * @param read
 *   The files it was made from, which it must not replace.
 */
export function writeOutput(
  path: string | undefined,
  contents: string,
  read: readonly string[],
): void {
  if (path === undefined) {
    printData(contents);
    return;
  }
  const isSame = (other: string): boolean =>
    existsSync(other) && existsSync(path) && realpathSync(other) === realpathSync(path);
  if (read.some(isSame))
    throw new UsageError(`${path} is an input of this command; write to another file`);
  try {
    replaceFile(path, contents);
  } catch (error) {
    if (!(error instanceof NotReplaced)) throw error;
    throw new UsageError(`${path} was not written: ${error.message}`);
  }
}
