import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, utimesSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apparatus, folderWith, repository, type Result } from "./run.ts";

const plain = ["--no-gallery", "--title", "A notebook"];
const stage = ".notebook.99998-0123456789ab.new";
const marked = (writer: object): string =>
  JSON.stringify({ writer: "apparatus new", host: hostname(), began: null, ...writer });
const ended = spawnSync(process.execPath, ["--version"]).pid;

test.each([
  ["of the stages of builds", ".k8.99998.new/thesis.md", "Mine."],
  ["of a stage, with no marker", `${stage}/thesis.md`, "Mine."],
  ["of a stage, with files", `${stage}/files/thesis.md`, "Mine."],
  ["of a stage, with another’s marker", `${stage}/apparatus-new.json`, '{ "writer": "me" }'],
  ["of a stage, with a marker that is no JSON", `${stage}/apparatus-new.json`, "Mine."],
  ["of a stage, and is a file", stage, "Mine."],
])("nothing is removed that only has the name %s", (_what, path, contents) => {
  const folder = folderWith({ [path]: contents, [`in/${path}`]: contents });
  expect(apparatus(folder, ["new", "k8", ...plain])).toMatchObject({ status: 0, stderr: "" });
  const { status, stderr } = apparatus(folder, ["new", "in", ...plain]);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringContaining(`in contains ${path.split("/")[0]}; use a new`) as string,
  });
  for (const kept of [path, `in/${path}`]) expect(existsSync(join(folder, kept))).toBe(true);
});

test("what somebody added to a stage is kept", () => {
  const folder = folderWith({
    [`${stage}/apparatus-new.json`]: marked({ pid: ended }),
    [`${stage}/thesis.md`]: "Mine.",
  });
  expect(apparatus(folder, ["new", "k8", ...plain]).status).toBe(0);
  expect(existsSync(join(folder, stage, "thesis.md"))).toBe(true);
});

const long = new Date("2020-01-01");

test.each([
  ["has ended", { pid: ended }, undefined],
  ["has an id that another process has now", { pid: process.pid, began: "1" }, undefined],
  ["was long ago, with an id that is used", { pid: process.pid }, long],
  ["was long ago, on another machine", { pid: 1, host: "elsewhere.example" }, long],
])("a stage goes whose run %s", (_what, writer, at) => {
  const path = `${stage}/apparatus-new.json`;
  const files = { [path]: marked(writer), [`${stage}/files/src/a.md`]: "A" };
  const inside = Object.entries(files).map(([name, text]) => [`in/${name}`, text] as const);
  const folder = folderWith({ ...files, ...Object.fromEntries(inside) });
  if (at) for (const one of [path, `in/${path}`]) utimesSync(join(folder, one), at, at);
  expect(apparatus(folder, ["new", "in", ...plain])).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(folder)).toEqual(["in"]);
  expect(readdirSync(join(folder, "in"))).not.toContain(stage);
});

test.each([
  ["is going on", { pid: process.pid }],
  ["may be going on elsewhere", { pid: ended, host: "elsewhere.example" }],
])("a stage stays whose run %s", (_what, writer) => {
  const folder = folderWith({ [`${stage}/apparatus-new.json`]: marked(writer) });
  expect(apparatus(folder, ["new", "k8", ...plain])).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(folder)).toEqual([stage, "k8"]);
});

test("of several runs at once in a new folder, one makes it and the others say so", async () => {
  const folder = folderWith({});
  const results = await Promise.all(Array.from({ length: 4 }, () => run(folder, "a/two")));
  expect(results.filter(({ status }) => status === 0)).toHaveLength(1);
  for (const { status, stdout, stderr } of results) {
    if (status === 0) continue;
    expect(stdout).toBe("");
    expect(stderr).toMatch(
      /^(?:a\/two was not created: another run made it meanwhile|apparatus: a\/two contains \S+; use .*|apparatus: a\/two\/package\.json already has notebook settings)\n$/,
    );
  }
  expect(readdirSync(join(folder, "a"))).toEqual(["two"]);
  expect(apparatus(join(folder, "a/two"), ["check"]).status).toBe(0);
});

test.each([1, 200, 246, 255])("a folder’s name may have %i bytes", (length) => {
  const folder = folderWith({});
  const name = "n".repeat(length);
  expect(apparatus(folder, ["new", name, ...plain])).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(folder)).toEqual([name]);
});

test("an empty folder with the name of a stopped run is not one", () => {
  const folder = folderWith({});
  mkdirSync(join(folder, "ew/.notebook.whole"), { recursive: true });
  const { stdout } = apparatus(folder, ["new", "ew", ...plain]);
  expect(stdout).toMatch(/^Created /);
  expect(readdirSync(join(folder, "ew"))).toContain("references.bib");
  expect(readdirSync(join(folder, "ew"))).not.toContain(".notebook.whole");
});

test.each([".notebook.whole", ".notebook.whole/mine.md", ".notebook.whole/files/mine.md"])(
  "%s is named, and stays",
  (path) => {
    const folder = folderWith({ [`ew/${path}`]: "Mine." });
    const { status, stderr } = apparatus(folder, ["new", "ew", ...plain]);
    expect(status).toBe(2);
    expect(stderr).toContain("ew contains .notebook.whole; use a new or empty folder");
    expect(existsSync(join(folder, "ew", path))).toBe(true);
  },
);

function run(folder: string, target: string): Promise<Result> {
  const args = [join(repository, "lib/cli.js"), "new", target, ...plain];
  const child = spawn(process.execPath, args, { cwd: folder });
  const read = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].on("data", (data) => (read[name] += String(data)));
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, ...read })));
}
