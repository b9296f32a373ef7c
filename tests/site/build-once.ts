import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Compile the command and build the notebook's site, each only if it is older than what it is made from. */
export default function buildOnce(): void {
  const code = newest("src", "compile.mjs", "package.json");
  if (code > newest("lib/cli.js")) run("compile.mjs");
  const content = newest("lib/cli.js", "sources", "references.bib", "observablehq.config.ts");
  if (Math.max(code, content) > newest("dist/index.html")) run("lib/cli.js", "build");
}

function run(...args: string[]): void {
  execFileSync(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
}

/** When the newest of the files under these paths was written, in milliseconds; 0 if there are none. */
function newest(...paths: string[]): number {
  return Math.max(0, ...paths.flatMap((path) => filesUnder(join(root, path))).map(writtenAt));
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(".observablehq"))
    .map(({ parentPath, name }) => join(parentPath, name));
}

function writtenAt(file: string): number {
  return statSync(file).mtimeMs;
}
