import { statSync, type Stats } from "node:fs";

/** Whether a name that somebody else chose leads to a file: to no folder, pipe or device, which may never end. */
export function isFile(path: string): boolean {
  return statsOfFile(path) !== undefined;
}

/** The size and time of a file; nothing where a name leads to none. */
export function statsOfFile(path: string): Stats | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() ? stats : undefined;
  } catch {
    return undefined;
  }
}
