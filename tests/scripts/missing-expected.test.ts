import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "apparatus-missing-"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  writeFileSync(
    join(folder, "a.test.mjs"),
    `import { expect, test } from "vitest";
test("a", () => expect("b").toMatchFileSnapshot("./expected.txt"));`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(["1", "true"])("an expected file that is missing fails where CI=%s", (CI) => {
  expect(run({ CI })).not.toBe(0);
  expect(existsSync(join(folder, "expected.txt"))).toBe(false);
});

test("elsewhere it is written, for a reviewer to check", () => {
  expect(run({ CI: "" })).toBe(0);
  expect(readFileSync(join(folder, "expected.txt"), "utf8")).toBe("b");
});

test("the script that tests a clean checkout says so", () => {
  expect(readFileSync(".ci/run", "utf8")).toMatch(/^export CI=1$/m);
});

function run(env: NodeJS.ProcessEnv): number | null {
  const args = [resolve("node_modules/vitest/vitest.mjs"), "run", "--root", folder];
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VITEST|GITHUB_)/.test(name));
  const options = { cwd: folder, env: { ...Object.fromEntries(inherited), ...env } };
  return spawnSync(process.execPath, args, options).status;
}
