import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { reportInPdf } from "../notebook/report-in-pdf.ts";
import { apparatus, folderWith, repository } from "./run.ts";

// The blocks of a guide are run in order: one whose language is followed by a path is written to it, and one of
// `sh` holds commands after `$` and parts of what each prints. Files that readers have are there at the start.
const docs = join(repository, "docs");
const guides = readdirSync(docs).filter(
  (name) => name.endsWith(".md") && /^\$ /m.test(readFileSync(join(docs, name), "utf8")),
);

test("there are guides to run", () => {
  expect(guides).toEqual(
    expect.arrayContaining(["tutorial.md", "bring-in-a-document.md", "cite.md", "move.md"]),
  );
});

test.each(guides)("the instructions of %s work", (guide) => {
  const text = readFileSync(join(docs, guide), "utf8");
  const run = runner(guide === "tutorial.md" ? undefined : "my-notebook");
  if (guide === "bring-in-a-document.md")
    writeFileSync(join(run.folder, "report.pdf"), reportInPdf());
  for (const [, info = "", block = ""] of text.matchAll(/^```(\S[^\n]*)\n([^]*?)^```$/gm)) {
    const [language, ...words] = info.split(" ");
    if (language === "sh") runCommands(run, block);
    else if (words.length > 0) writeBlock(run.folder, words, block);
  }
});

test.each(readdirSync(docs).filter((name) => name.endsWith(".md")))(
  "each command that %s names exists, with its options",
  (name) => {
    const text = readFileSync(join(docs, name), "utf8");
    for (const [line] of text.matchAll(/^(?:\$ )?(?:npx )?apparatus [a-z].*$/gm)) {
      const [, command = ""] = /apparatus (\S+)/.exec(line) ?? [];
      const { status, stdout } = helpOf(command);
      expect(status, line).toBe(0);
      for (const [, option = ""] of line.matchAll(/ (--[a-z-]+)/g))
        expect(stdout).toContain(option);
    }
  },
);

const helps = new Map<string, ReturnType<typeof apparatus>>();

function helpOf(command: string) {
  const known = helps.get(command) ?? apparatus(repository, [command, "--help"]);
  helps.set(command, known);
  return known;
}

interface Runner {
  folder: string;
  environment: NodeJS.ProcessEnv;
}

/** A folder in which `npx apparatus` is the command of this tree; a new notebook, if one is named. */
function runner(notebook: string | undefined): Runner {
  const root = folderWith({
    "bin/npx": `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(repository, "lib/cli.js")}" "$@"\n`,
  });
  chmodSync(join(root, "bin/npx"), 0o755);
  const path = `${join(root, "bin")}${delimiter}${process.env["PATH"]}`;
  const run = { folder: root, environment: { ...process.env, PATH: path } };
  if (notebook === undefined) return run;
  apparatus(root, ["new", notebook]);
  return install({ ...run, folder: join(root, notebook) });
}

/** As `npm install` would. */
function install(run: Runner): Runner {
  mkdirSync(join(run.folder, "node_modules"), { recursive: true });
  symlinkSync(repository, join(run.folder, "node_modules", "apparatus"));
  return run;
}

function runCommands(run: Runner, block: string): void {
  for (const [, command = "", expected = ""] of block.matchAll(
    /^\$ (.*)\n((?!\$ )[^]*?)(?=^\$ |$(?![^]))/gm,
  )) {
    const [, way] = /^cd (\S+)$/.exec(command) ?? [];
    if (way !== undefined) {
      run.folder = join(run.folder, way);
      install(run);
      continue;
    }
    const { status, stdout, stderr } = spawnSync("sh", ["-c", command], {
      cwd: run.folder,
      env: run.environment,
      encoding: "utf8",
      input: "",
    });
    expect(status, `${command}\n${stderr}`).toBe(/^error /m.test(expected) ? 1 : 0);
    for (const part of expected.split("\n").filter(Boolean)) {
      expect(`${stdout}${stderr}`, command).toContain(part);
    }
  }
}

/**
 * `PATH` is the whole file; `add PATH` appends to it; `front-matter PATH [KEY]` adds keys, at the top or under a
 * key.
 */
function writeBlock(folder: string, [first = "", path = "", key]: string[], block: string): void {
  if (path === "") {
    mkdirSync(dirname(join(folder, first)), { recursive: true });
    return writeFileSync(join(folder, first), block);
  }
  const file = join(folder, path);
  if (first === "add") return appendFileSync(file, `\n${block}`);
  expect(first).toBe("front-matter");
  const text = readFileSync(file, "utf8");
  const at =
    key === undefined ? text.indexOf("\n---\n") + 1 : text.indexOf(`\n${key}:\n`) + key.length + 3;
  const keys = key === undefined ? block : block.replace(/^(?=.)/gm, "  ");
  writeFileSync(file, text.slice(0, at) + keys + text.slice(at));
}
