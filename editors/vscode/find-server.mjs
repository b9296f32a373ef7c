import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The command of the notebook that a folder is in: its own copy of Apparatus, or Apparatus itself.
 *
 * @param {string} folder
 * @returns {{ root: string, module: string } | undefined}
 */
export function findServer(folder) {
  for (let root = folder; ; root = dirname(root)) {
    const installed = join(root, "node_modules", "apparatus", "lib", "cli.js");
    if (existsSync(installed)) return { root, module: installed };
    const own = join(root, "lib", "cli.js");
    if (existsSync(own) && nameOf(root) === "apparatus") return { root, module: own };
    if (dirname(root) === root) return undefined;
  }
}

/** @param {string} root */
function nameOf(root) {
  try {
    return JSON.parse(readFileSync(join(root, "package.json"), "utf8")).name;
  } catch {
    return undefined;
  }
}
