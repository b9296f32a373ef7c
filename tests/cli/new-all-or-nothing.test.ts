import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeNotebook } from "../../src/cli/new/write-notebook.ts";
import { apparatus, folderWith, repository, type Result } from "./run.ts";

const stop = new URL("stop-writing.mjs", import.meta.url).href;
const plain = ["--no-gallery", "--title", "A notebook"];

/** Run `apparatus new` in a folder, where its write of this number fails with an error, or kills it. */
function stopped(folder: string, target: string, at: number, how: string): Result {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", stop, join(repository, "lib/cli.js"), "new", target, ...plain],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, STOP_IN: folder, STOP_AT: String(at), STOP_WITH: how },
    },
  );
  return { status, stdout, stderr };
}

/** How many writes a run has that is not stopped. */
function writesOf(target: string, given: Readonly<Record<string, string>>, how: string): number {
  const { status, stderr } = stopped(folderWith(given), target, 1e6, how);
  expect(status, stderr).toBe(0);
  return Number(/^(\d+) writes$/m.exec(stderr)?.[1]);
}

const namesIn = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[]).toSorted();

/** All files in a folder with their contents, except those that a stopped run has hidden. */
function held(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !/\.(?:new|whole)\//.test(path))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

const waiting = { "letter.txt": "A letter.", "package.json": '{ "name": "mine" }\n' };
const places: { target: string; given: Readonly<Record<string, string>> }[] = [
  { target: "a/b", given: {} },
  { target: ".", given: waiting },
];
/** The first, and all from the last file on. */
const steps = (count: number): number[] => [
  1,
  2,
  Math.round(count / 2),
  ...Array.from({ length: Math.min(count - 3, 20) }, (_, at) => count - at),
];

test.each(places)("a fault in $target leaves what was there", ({ target, given }) => {
  const count = writesOf(target, given, "ENOSPC");
  for (const at of steps(count)) {
    const folder = folderWith(given);
    const { status, stdout, stderr } = stopped(folder, target, at, "ENOSPC");
    expect({ status, stdout, stderr }, `write ${at}`).toEqual({
      status: 1,
      stdout: "",
      stderr: `${target} was not created: the disk is full\n`,
    });
    expect(readdirSync(folder).toSorted(), `write ${at}`).toEqual(Object.keys(given));
    expect(held(folder)).toEqual(given);
  }
});

test.each(places)("after a kill in $target, the next run makes it whole", ({ target, given }) => {
  const whole = folderWith(given);
  expect(apparatus(whole, ["new", target, ...plain]).status).toBe(0);
  for (const at of steps(writesOf(target, given, "kill"))) {
    const folder = folderWith(given);
    expect(stopped(folder, target, at, "kill").status, `write ${at}`).toBeNull();
    if (target !== ".") expect([given, held(whole)], `write ${at}`).toContainEqual(held(folder));
    const { stderr } = apparatus(folder, ["new", target, ...plain]);
    expect(["", `apparatus: ${target} contains`], `write ${at}`).toContain(
      stderr.replace(/(?<=contains) .*\n/, ""),
    );
    expect(held(folder), `write ${at}`).toEqual(held(whole));
    expect(namesIn(folder), `write ${at}`).toEqual(namesIn(whole));
  }
});

test("what is there meanwhile is not replaced, and nothing else is left", () => {
  const folder = folderWith({ "sources/mine.txt": "Mine." });
  const inTheWay = { "README.md": "New.", "sources/a.txt": "New." };
  expect(() => writeNotebook(folder, inTheWay)).toThrow("sources is there meanwhile");
  expect(namesIn(folder)).toEqual(["sources", "sources/mine.txt"]);
});
