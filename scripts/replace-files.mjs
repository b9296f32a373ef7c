import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A command that was started up to a day ago may still load the files it was compiled with. */
const keptFor = 24 * 60 * 60 * 1000;

/**
 * Move compiled files over those of a folder, one by one, so that a command running from it continues: the most
 * deeply nested first, so that whatever a file imports is there before it. Files that are no longer made stay for a
 * day.
 */
export async function replaceFiles(fresh, folder) {
  const names = await filesOf(fresh);
  const depth = (name) => name.split(/[\\/]/).length;
  for (const name of names.toSorted((a, b) => depth(b) - depth(a))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await rename(join(fresh, name), join(folder, name));
  }

  const made = new Set(names);
  for (const name of await filesOf(folder)) {
    if (made.has(name)) continue;
    const path = join(folder, name);
    if (Date.now() - (await stat(path)).mtimeMs > keptFor) await rm(path, { force: true });
  }
}

async function filesOf(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, "/").length));
}
