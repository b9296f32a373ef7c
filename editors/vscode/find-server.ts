import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The command of the notebook that a folder is in: its own copy of Apparatus, or Apparatus itself. */
export function findServer(folder: string): { root: string; module: string } | undefined {
  for (let root = folder; ; root = dirname(root)) {
    const installed = join(root, "node_modules", "apparatus", "lib", "cli.js");
    if (existsSync(installed)) return { root, module: installed };
    const own = join(root, "lib", "cli.js");
    if (existsSync(own) && isApparatus(root)) return { root, module: own };
    if (dirname(root) === root) return undefined;
  }
}

function isApparatus(root: string): boolean {
  const manifest = join(root, "package.json");
  return existsSync(manifest) && /"name":\s*"apparatus"/.test(readFileSync(manifest, "utf8"));
}
