import { statSync } from "node:fs";

/** Whether a name that somebody else chose leads to a file: to no folder, pipe or device, which may never end. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
