import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const module = resolve("scripts/replace-files.mjs");
const { replaceFiles } = (await import(module)) as {
  replaceFiles(fresh: string, folder: string): Promise<void>;
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "apparatus-replace-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("a running command can still load what it was compiled with", async () => {
  write("lib/cli.js", 'export const load = () => import("./chunks/a-1.js");');
  write("lib/chunks/a-1.js", "export const value = 1;");
  write("new/cli.js", 'export const load = () => import("./chunks/a-2.js");');
  write("new/chunks/a-2.js", "export const value = 2;");
  const running = (await import(join(root, "lib/cli.js"))) as {
    load(): Promise<{ value: number }>;
  };

  await replaceFiles(join(root, "new"), join(root, "lib"));
  expect((await running.load()).value).toBe(1);
  expect(readFileSync(join(root, "lib/cli.js"), "utf8")).toContain("a-2.js");
  expect(existsSync(join(root, "lib/chunks/a-2.js"))).toBe(true);
});

test("what was not made for a day is removed", async () => {
  write("lib/chunks/old.js", "");
  write("lib/chunks/fresh.js", "");
  utimesSync(join(root, "lib/chunks/old.js"), 0, 0);
  write("new/cli.js", "");
  await replaceFiles(join(root, "new"), join(root, "lib"));
  expect(existsSync(join(root, "lib/chunks/old.js"))).toBe(false);
  expect(existsSync(join(root, "lib/chunks/fresh.js"))).toBe(true);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
