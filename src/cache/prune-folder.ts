import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Remove the oldest files of a folder where there are too many, a tenth more than must be. */
export function pruneFolder(folder: string, most: number): void {
  try {
    const names = readdirSync(folder);
    if (names.length <= most) return;
    const aged = names.map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }));
    aged.sort((a, b) => a.time - b.time);
    for (const { name } of aged.slice(0, names.length - Math.floor(most * 0.9))) {
      rmSync(join(folder, name), { force: true });
    }
  } catch {
    // another process prunes too
  }
}
