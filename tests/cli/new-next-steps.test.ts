import { spawnSync } from "node:child_process";
import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shellWord } from "../../src/cli/new/next-steps.ts";
import { apparatus, folderWith } from "./run.ts";

const plain = ["--no-gallery", "--title", "A notebook"];

test.each([
  ["my-notebook", "my-notebook"],
  ["a/b+c@d%e_f.g", "a/b+c@d%e_f.g"],
  ["$(touch pwn)", "'$(touch pwn)'"],
  ["`touch pwn`", "'`touch pwn`'"],
  ["Ada's notes", String.raw`'Ada'\''s notes'`],
  ["x;touch pwn", "'x;touch pwn'"],
  ["~", "'~'"],
  ["-", "./-"],
  ["-P it", "'./-P it'"],
  ["заметки", "'заметки'"],
])("the way into %s is a command that leads there", (name, word) => {
  const folder = folderWith({});
  const { status, stdout } = apparatus(folder, ["new", ...plain, "--", name]);
  expect(status).toBe(0);
  expect(stdout).toContain(`\n  cd ${word}\n`);
  const led = spawnSync("sh", ["-c", `cd ${word} && pwd -P`], { cwd: folder, encoding: "utf8" });
  expect(led.stdout).toBe(`${realpathSync(join(folder, name))}\n`);
});

test("whatever a name has, a shell takes it as one word", () => {
  const folder = folderWith({});
  const name = fc.string({
    minLength: 1,
    unit: fc.constantFrom(..."ab -'\"$`\\!*?~;&|()<>{}[]#=%^é"),
  });
  fc.assert(
    fc.property(name, (one) => {
      const word = shellWord(one, "linux");
      const { stdout } = spawnSync("sh", ["-c", `printf %s ${word}`], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(stdout).toBe(one.startsWith("-") ? `./${one}` : one);
    }),
    { numRuns: 100 },
  );
});

test("on Windows it is in double quotes where it must be", () => {
  expect(shellWord("..\\my-notebook", "win32")).toBe("..\\my-notebook");
  expect(shellWord("Ada's notes", "win32")).toBe('"Ada\'s notes"');
  expect(shellWord("a&b", "win32")).toBe('"a&b"');
});

test.each([
  ["\u001B[31mred", String.raw`\u001b[31mred`],
  ["two\nlines", String.raw`two\u000alines`],
])("a name with control characters is shown, and is in no command", (name, shown) => {
  const folder = folderWith({});
  mkdirSync(join(folder, name));
  const { status, stdout, stderr } = apparatus(folder, ["new", name, ...plain]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain(` Next, in the folder ${shown}:\n`);
  expect(stdout).not.toContain("cd ");
  expect(stdout).not.toContain(name);
});
