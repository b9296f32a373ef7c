// Write the types of the package’s exports into `types/`. Declarations keep the `.ts` of their imports; a user’s
// compiler finds them as `.js`.
import { execFileSync } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const compiler = join(
  dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin/tsc",
);
execFileSync(process.execPath, [compiler, "-p", "tsconfig.package.json"], { stdio: "inherit" });

for (const name of await readdir("types", { recursive: true })) {
  if (!name.endsWith(".d.ts")) continue;
  const path = join("types", name);
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace(/(["'])(\.{1,2}\/[^"']+)\.tsx?\1/g, "$1$2.js$1"));
}
