import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A folder outside the repository with a package installed, `name@version`: what we compare with is not a
 * dependency of ours.
 */
export function installed(wanted) {
  const folder = join(tmpdir(), "apparatus-compared", wanted.replaceAll("/", "-"));
  if (existsSync(join(folder, "node_modules"))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", wanted];
  execFileSync(npm, args, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  return folder;
}
