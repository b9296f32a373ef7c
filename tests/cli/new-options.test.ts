import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { hostname } from "node:os";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { apparatus, folderWith } from "./run.ts";

const ended = spawnSync(process.execPath, ["--version"]).pid;
const marker = { writer: "apparatus new", host: hostname(), began: null, pid: ended };
/** What a run leaves that was stopped before it moved its last file. */
const stoppedRun = {
  "pf/README.md": "# As asked\n",
  "pf/.notebook.whole/apparatus-new.json": JSON.stringify(marker),
  "pf/.notebook.whole/files/package.json": '{ "apparatus": { "title": "As asked" } }\n',
};

test.each([
  [[], ""],
  [["--title", "Other"], " This run’s --title was not used."],
  [["--lang", "en", "--no-gallery"], " This run’s --lang, --no-gallery were not used."],
  [["--gallery", "--host=none"], " This run’s --host, --gallery were not used."],
])("a stopped run is finished as it was asked, whatever is asked now: %j", (args, told) => {
  const folder = folderWith(stoppedRun);
  const { status, stdout } = apparatus(folder, ["new", "pf", ...args]);
  expect(status).toBe(0);
  expect(stdout).toContain(
    `Finished the notebook that a stopped run began, as that run was asked.${told} Next:\n`,
  );
  expect(readdirSync(join(folder, "pf"))).toEqual(["README.md", "package.json"]);
  expect(readFileSync(join(folder, "pf/package.json"), "utf8")).toContain("As asked");
});

test("npm install is run in a notebook that is finished, if asked for", () => {
  const folder = folderWith({ ...stoppedRun, "bin/npm": '#!/bin/sh\necho "$@" > npm-was-run\n' });
  chmodSync(join(folder, "bin/npm"), 0o755);
  const before = process.env["PATH"];
  process.env["PATH"] = `${join(folder, "bin")}${delimiter}${before}`;
  const { status, stdout } = apparatus(folder, ["new", "pf", "--install"]);
  process.env["PATH"] = before;
  expect(status).toBe(0);
  expect(stdout).not.toContain("not used");
  expect(readFileSync(join(folder, "pf/npm-was-run"), "utf8")).toBe("install\n");
});

test("a run that is still going on is not finished by another", () => {
  const running = JSON.stringify({ ...marker, pid: process.pid });
  const files = { ...stoppedRun, "pf/.notebook.whole/apparatus-new.json": running };
  const folder = folderWith(files);
  expect(apparatus(folder, ["new", "pf"])).toEqual({
    status: 1,
    stdout: "",
    stderr: "pf was not created: another run is writing it\n",
  });
  for (const path of Object.keys(files)) expect(existsSync(join(folder, path))).toBe(true);
});

test.each([
  ["--lang", "x y z", 'unknown language "x y z"; expected '],
  ["--lang", "", 'unknown language ""; expected '],
  ["--lang", "en_GB", "expected `en-GB`"],
  ["--style", "\u001B[31m", String.raw`unknown style "\u001b[31m"; `],
  ["--style", "chicaco", "did you mean chicago"],
  ["--style", "mine.csl", 'unknown style "mine.csl"; '],
])("%s %j is wrong usage, as the check of the notebook would say", (flag, value, told) => {
  const folder = folderWith({});
  const { status, stdout, stderr } = apparatus(folder, ["new", "a", flag, value]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(told);
  expect(readdirSync(folder)).toEqual([]);
});

test.each(["az-Latn", "ar", "gsw"])("a language may be %s", (lang) => {
  const folder = folderWith({});
  expect(apparatus(folder, ["new", "a", "--lang", lang, "--no-gallery"]).status).toBe(0);
  expect(apparatus(join(folder, "a"), ["check"]).status).toBe(0);
});

test("an empty name of a folder is wrong usage", () => {
  const folder = folderWith({ a: "" });
  expect(apparatus(folder, ["new", ""])).toEqual({
    status: 2,
    stdout: "",
    stderr: "apparatus: the folder has no name; use . for the one you are in\n",
  });
});

test.each([
  ["pf", "{", "pf/package.json is not JSON"],
  ["a/b", "[]", "a/b/package.json is not an object"],
  [".", '{ "apparatus": {} }', "package.json already has notebook settings"],
])("of a manifest in %s that cannot be used, the folder is told", (target, manifest, told) => {
  const folder = folderWith({ [join(target, "package.json")]: manifest });
  const { status, stderr } = apparatus(folder, ["new", target, "--no-gallery"]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: `apparatus: ${told}\n` });
});
