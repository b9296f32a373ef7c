// Put each small fault of tests/mutations/mutations.mjs into a copy of the tree, one at a time, and check that a
// test fails: `npm run mutations [-- part of a name]`. Exits with status 1 if none does.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { mutations } from "../tests/mutations/mutations.mjs";

const [part = ""] = process.argv.slice(2);
const asked = mutations.filter(({ name, file }) => name.match(part) || file.includes(part));
/** All files of the tree that git tracks or would track. */
const files = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], {
  encoding: "utf8",
  maxBuffer: 2 ** 26,
});

const folder = await mkdtemp(join(tmpdir(), "apparatus-mutations-"));
/** On a busy machine, a test may take long. */
const slow = ["--testTimeout", "180000"];
let survived = 0;
try {
  for (const path of new Set(files.split("\0").filter((name) => existsSync(name)))) {
    await cp(path, join(folder, path));
  }
  for (const path of ["node_modules", "lib", "types"]) {
    await symlink(resolve(path), join(folder, path), "junction");
  }
  const sound = test([...new Set(asked.flatMap(({ tests }) => tests))]);
  if (sound.status !== 0)
    throw new Error(`The tests fail without a fault:\n${sound.stdout}${sound.stderr}`);

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
  const args = [
    vitest,
    "run",
    "--project",
    "code",
    "--bail",
    "1",
    "--reporter",
    "dot",
    ...slow,
    ...paths,
  ];
  const env = { ...process.env, CI: "1" };
  return spawnSync(process.execPath, args, { cwd: folder, env, encoding: "utf8" });
}
