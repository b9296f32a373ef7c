import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package: its modules are at some depth inside it, compiled or not. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

interface PackageManifest {
  name: string;
  version: string;
  /** Where to report faults. */
  bugs?: { url: string };
}

export function packageManifest(): PackageManifest {
  const text = readFileSync(join(packageFolder(), "package.json"), "utf8");
  return JSON.parse(text) as PackageManifest;
}
