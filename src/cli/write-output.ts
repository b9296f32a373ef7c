import { writeFileSync } from "node:fs";
import { UsageError } from "./usage-error.ts";

/** Write a result to a file, or to standard output where none is named. */
export function writeOutput(path: string | undefined, contents: string): void {
  if (path === undefined) {
    process.stdout.write(contents);
    return;
  }
  try {
    writeFileSync(path, contents);
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${String(error)}`);
  }
}
