import { statSync, type Stats } from "node:fs";

/**
 * Whether a name chosen by somebody else leads to a file: not to a folder, nor to a pipe or device, which may never
 * end.
 */
export function isFile(path: string): boolean {
  return statsOfFile(path) !== undefined;
}

/** The size and time of a file; `undefined` if the name does not lead to one. */
export function statsOfFile(path: string): Stats | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() ? stats : undefined;
  } catch {
    return undefined;
  }
}
