import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The notebook of this repository. */
export const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The compiled command. */
export const command = join(repository, "lib", "cli.js");

export interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Run the compiled command in a folder, as a user would. */
export function apparatus(folder: string, args: readonly string[], input = ""): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}

/** A folder with these files, which is removed after the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = writeFolder(files);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with these files, which is kept. */
export function writeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "apparatus-"));
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  return folder;
}

/** A small notebook, with and without a mistake in it. */
export const sound = {
  "package.json":
    '{ "apparatus": { "title": "A small notebook", "rules": { "site-url": "off", "unused-work": "off" } } }',
  "references.bib":
    "@book{river, title = {A History of the River}, author = {Stone, Ada}, year = {1999}}\n",
  "sources/letter.md": `---
title: A Letter
lang: en
figures:
  sheep:
    label: Sheep reported lost
    unit: sheep
---

We lost :figure[50]{#sheep} sheep, says [the history](@river).`,
  "sources/letter.txt": "We lost 50 sheep, says the history.",
};

export const unsound = {
  ...sound,
  "sources/letter.md": sound["sources/letter.md"].replace("(@river)", "(@rivr)"),
};
