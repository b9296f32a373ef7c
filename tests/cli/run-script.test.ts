import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { expect, test } from "vitest";
import { runScript } from "../../src/cli/start/run-script.ts";
import { folderWith } from "./run.ts";

const text = `(function (require, scriptUrl) {
  const used = () => require("node:path").basename(scriptUrl);
  globalThis.ran = used() + " - ran";
})`;

/** Run the script, and what it leaves beside it, by name. */
function ranIn(folder: string): string[] {
  Reflect.deleteProperty(globalThis, "ran");
  runScript(join(folder, "one.js"))();
  expect(Reflect.get(globalThis, "ran")).toMatch(/^one\.js - ?ran$/);
  return readdirSync(folder).filter((name) => name !== "one.js");
}

test("the first run keeps V8’s code, and later runs leave it as it is", () => {
  const folder = folderWith({ "one.js": text });
  const [code, ...others] = ranIn(folder);
  expect(others).toEqual([]);
  expect(code).toContain(process.versions.v8);
  const kept = readFileSync(join(folder, code!));
  const { mtimeNs } = statSync(join(folder, code!), { bigint: true });
  expect(ranIn(folder)).toEqual([code]);
  expect(statSync(join(folder, code!), { bigint: true }).mtimeNs).toBe(mtimeNs);
  expect(readFileSync(join(folder, code!))).toEqual(kept);
});

test("V8 with other options has code of its own, and leaves the other as it is", () => {
  const folder = folderWith({ "one.js": text });
  const [code] = ranIn(folder);
  setFlagsFromString("--stack-size=1000");
  const both = ranIn(folder);
  setFlagsFromString("--stack-size=984");
  expect(both).toHaveLength(2);
  expect(both).toContain(code);
});

test.each([
  ["empty", (kept: Buffer) => kept.subarray(0, 0)],
  ["cut", (kept: Buffer) => kept.subarray(0, kept.length / 2)],
  ["of zeros", (kept: Buffer) => Buffer.alloc(kept.length)],
  ["damaged", (kept: Buffer) => kept.map((byte, at) => (at === kept.length >> 1 ? ~byte : byte))],
])("code that is %s is not used, and replaced", (_what, spoil) => {
  const folder = folderWith({ "one.js": text });
  const [code] = ranIn(folder);
  const path = join(folder, code!);
  const kept = readFileSync(path);
  writeFileSync(path, spoil(kept));
  // In one process V8 also remembers the text itself, so another of the same length takes its place.
  writeFileSync(join(folder, "one.js"), text.replace("used()", "used( )").replace("- ran", "-ran"));
  expect(ranIn(folder)).toEqual([code]);
  expect(readFileSync(path).length).toBe(kept.length);
});

test("a folder that cannot take the code is no fault", () => {
  const folder = folderWith({ "one.js": text });
  const code = ranIn(folder)[0]!;
  // Nothing can be renamed over a folder that is not empty.
  const other = folderWith({ "one.js": text, [`${code}/a.txt`]: "" });
  expect(ranIn(other)).toEqual([code]);
});
