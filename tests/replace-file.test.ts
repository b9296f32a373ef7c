import { spawn } from "node:child_process";
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { nameBeside, readNameBeside } from "../src/name-beside.ts";
import { NotReplaced, replaceFile } from "../src/replace-file.ts";

function folderWith(name: string, text: string): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), "apparatus-replace-"));
  const file = join(folder, name);
  writeFileSync(file, text);
  return { folder, file };
}

test("a file is replaced as a whole, and nothing is left beside it", () => {
  const { folder, file } = folderWith("a.bib", "old and longer");
  replaceFile(file, "new", Buffer.from("old and longer"));
  expect(readFileSync(file, "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["a.bib"]);
});

test("a missing file is created", () => {
  const { folder } = folderWith("other", "");
  replaceFile(join(folder, "a.bib"), "new");
  expect(readFileSync(join(folder, "a.bib"), "utf8")).toBe("new");
});

test("permissions are kept", () => {
  const { file } = folderWith("a.bib", "old");
  chmodSync(file, 0o640);
  replaceFile(file, "new");
  expect(statSync(file).mode & 0o777).toBe(0o640);
});

test.each(["a.bib", "gone.bib"])("a link to %s stays a link", (target) => {
  const { folder } = folderWith("a.bib", "old");
  const link = join(folder, "link.bib");
  symlinkSync(target, link);
  replaceFile(link, "new");
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, target), "utf8")).toBe("new");
});

test.each([200, 201, 250, 255])("a file is replaced whose name has %i letters", (length) => {
  const { folder, file } = folderWith(`${"a".repeat(length - 4)}.bib`, "old");
  replaceFile(file, "new");
  expect(readFileSync(file, "utf8")).toBe("new");
  expect(readdirSync(folder)).toHaveLength(1);
});

test("what stands beside a file is known by its name, and is of no other", () => {
  const name = fc.oneof(fc.string({ minLength: 1 }), fc.string({ minLength: 240, maxLength: 260 }));
  fc.assert(
    fc.property(name, name, fc.constantFrom("new", "old"), (one, other, state) => {
      const beside = nameBeside(one, state);
      expect(readNameBeside(beside, one)).toEqual({ pid: process.pid, state });
      if (other !== one) expect(readNameBeside(beside, other)).toBeUndefined();
    }),
  );
});

test("hard links to a file are kept", () => {
  const { folder, file } = folderWith("a.bib", "old and longer");
  linkSync(file, join(folder, "b.bib"));
  replaceFile(file, "new");
  expect(readFileSync(join(folder, "b.bib"), "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["a.bib", "b.bib"]);
});

test.each([
  ["a process that is gone", 4_194_305],
  ["one whose number another has now", process.ppid],
  ["one that had this one’s number", process.pid],
])("what %s left is removed", (_, pid) => {
  const { folder, file } = folderWith("a.bib", "old");
  const left = join(folder, `.a.bib.${pid}-0123456789ab.new`);
  writeFileSync(left, "half");
  utimesSync(left, 0, 0);
  replaceFile(file, "new");
  expect(readdirSync(folder)).toEqual(["a.bib"]);
});

test.each<[string, (file: string, folder: string) => void, RegExp]>([
  ["has changed", (file) => writeFileSync(file, "by an editor"), /has changed meanwhile/],
  ["is read-only", (file) => chmodSync(file, 0o444), /is read-only/],
  [
    "is being written by another process",
    (_, folder) => writeFileSync(join(folder, `.a.bib.${process.ppid}-0123456789ab.new`), "half"),
    /another process is writing it/,
  ],
])("a file that %s is left alone", (_, meanwhile, reason) => {
  const { folder, file } = folderWith("a.bib", "old");
  meanwhile(file, folder);
  const before = readFileSync(file, "utf8");
  const names = readdirSync(folder);
  expect(() => replaceFile(file, "new", Buffer.from("old"))).toThrow(NotReplaced);
  expect(() => replaceFile(file, "new", Buffer.from("old"))).toThrow(reason);
  expect(readFileSync(file, "utf8")).toBe(before);
  expect(readdirSync(folder)).toEqual(names);
});

test("neither a folder nor a circular link is replaced", () => {
  const { folder } = folderWith("a.bib", "old");
  mkdirSync(join(folder, "b"));
  symlinkSync("c", join(folder, "c"));
  expect(() => replaceFile(join(folder, "b"), "new")).toThrow(/is a folder/);
  expect(() => replaceFile(join(folder, "c"), "new")).toThrow(/leads back to itself/);
  expect(() => replaceFile(join(folder, "no/a.bib"), "new")).toThrow(/there is no such folder/);
});

test("a process killed while it writes leaves the old bytes or the new ones", async () => {
  const [old, fresh] = ["o".repeat(3_000_000), "n".repeat(3_000_000)];
  const { file } = folderWith("a.bib", old);
  const script = join(file, "../write.mjs");
  const { build } = await import("esbuild");
  const compiled = await build({
    entryPoints: ["src/replace-file.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
  });
  writeFileSync(
    script,
    `${compiled.outputFiles[0]!.text}
process.stdout.write("ready");
for (let turn = 0; ; turn++) replaceFile(${JSON.stringify(file)}, (turn % 2 ? "o" : "n").repeat(3_000_000));`,
  );
  for (let delay = 0; delay < 12; delay++) {
    const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
    await new Promise((resolve) => child.stdout.once("data", resolve));
    // Each round takes a few milliseconds, so the kills hit every part of it.
    const until = performance.now() + delay;
    while (performance.now() < until);
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("close", resolve));
    const now = readFileSync(file, "utf8");
    expect(now === old || now === fresh).toBe(true);
  }
});
