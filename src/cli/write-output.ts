import { existsSync, realpathSync, writeFileSync } from "node:fs";
import { UsageError } from "./usage-error.ts";
import { whyNot } from "./why-not.ts";

/**
 * Write a result to a file, or to standard output where none is named.
 *
 * @param read
 *   The files that it was made of, which it must not replace.
 */
export function writeOutput(
  path: string | undefined,
  contents: string,
  read: readonly string[],
): void {
  if (path === undefined) {
    process.stdout.write(contents);
    return;
  }
  const isSame = (other: string): boolean =>
    existsSync(other) && existsSync(path) && realpathSync(other) === realpathSync(path);
  if (read.some(isSame)) throw new UsageError(`${path} is read here: expected another file`);
  try {
    writeFileSync(path, contents);
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${whyNot(error)}`);
  }
}
