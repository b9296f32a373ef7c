// Put each small fault of tests/mutations/mutations.mjs into a copy of the tree, one by one, and see
// that a test fails: `npm run mutations [-- part of a name]`. Exit status 1 where none does.
import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { mutations } from "../tests/mutations/mutations.mjs";

const [part = ""] = process.argv.slice(2);
const asked = mutations.filter(({ name, file }) => name.match(part) || file.includes(part));
const copied = [
  "docs",
  "examples",
  "observablehq.config.ts",
  "package.json",
  "README.md",
  "references.bib",
  "sources",
  "src",
  "tests",
  "tsconfig.json",
  "vitest.config.ts",
];

const folder = await mkdtemp(join(tmpdir(), "apparatus-mutations-"));
let survived = 0;
try {
  for (const path of copied) await cp(path, join(folder, path), { recursive: true });
  for (const path of ["node_modules", "lib", "types"]) {
    await symlink(resolve(path), join(folder, path), "junction");
  }
  const sound = test([...new Set(asked.flatMap(({ tests }) => tests))]);
  if (sound.status !== 0) throw new Error(`The tests fail without a fault:\n${sound.stdout}`);

  for (const { name, file, find, put, tests } of asked) {
    const path = join(folder, file);
    const text = await readFile(path, "utf8");
    const [before, after, ...more] = text.split(find);
    if (after === undefined || more.length > 0) throw new Error(`${file} has not once: ${find}`);
    await writeFile(path, before + put + after);
    const isSeen = test(tests).status !== 0;
    await writeFile(path, text);
    if (!isSeen) survived++;
    console.log(`${isSeen ? "seen    " : "SURVIVED"} ${name} (${file})`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(`${asked.length - survived} of ${asked.length} faults are seen by a test`);
process.exitCode = survived > 0 ? 1 : 0;

function test(paths) {
  const vitest = join(folder, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--project", "code", "--bail", "1", ...paths];
  const env = { ...process.env, CI: "1" };
  return spawnSync(process.execPath, args, { cwd: folder, env, encoding: "utf8" });
}
