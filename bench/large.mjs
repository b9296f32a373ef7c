// Build a large notebook once, and print how long each step took: `node compile.mjs && node bench/large.mjs FOLDER
// [--works 10000] [--documents 300] [--figures 3000] [--profile]`.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generateNotebook } from "./generate-notebook.mjs";
import { writeNotebook } from "./write-notebook.mjs";

const { values, positionals } = parseArgs({
  options: {
    works: { type: "string", default: "10000" },
    documents: { type: "string", default: "300" },
    figures: { type: "string", default: "3000" },
    profile: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) throw new Error("Name a folder to write the notebook to");
rmSync(folder, { recursive: true, force: true });
const { works, documents, figures } = values;
writeNotebook(
  folder,
  generateNotebook(Number(works), { documents: Number(documents), figures: Number(figures) }),
);
const began = performance.now();
const command = [join(import.meta.dirname, "../lib/cli.js"), "build"];
if (values.profile) command.unshift("--cpu-prof", `--cpu-prof-dir=${folder}`);
execFileSync(process.execPath, command, { cwd: folder, stdio: "inherit" });
process.stdout.write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`);
