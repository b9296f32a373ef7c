import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package: modules lie in it at some depth, compiled or not. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

export function packageManifest(): { name: string; version: string } {
  const text = readFileSync(join(packageFolder(), "package.json"), "utf8");
  return JSON.parse(text) as { name: string; version: string };
}
