import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { apparatus } from "../cli/run.ts";

test("the docs are a notebook without errors, and each page can be reached from the first", () => {
  const parent = mkdtempSync(join(tmpdir(), "docs-site-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, "site");
  execFileSync(process.execPath, ["scripts/docs-site.mjs", folder, "--only-write"]);

  const { status, stderr } = apparatus(folder, ["check"]);
  expect(status, stderr).toBe(0);

  const first = readFileSync(join(folder, "src/pages/index.md"), "utf8");
  const linked = [...first.matchAll(/\]\(\.\/notes\/([\w-]+)\)/g)].map(([, name]) => `${name}.md`);
  const written = readdirSync("docs").filter((name) => name.endsWith(".md"));
  expect([...linked, "README.md", "notebook.md"].sort()).toEqual(written.sort());
  for (const name of linked) expect(existsSync(join(folder, "src/pages/notes", name))).toBe(true);
});

test("no page of the docs runs what it shows", () => {
  const parent = mkdtempSync(join(tmpdir(), "docs-site-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  execFileSync(process.execPath, ["scripts/docs-site.mjs", join(parent, "site"), "--only-write"]);
  const notes = join(parent, "site/src/pages/notes");
  for (const name of readdirSync(notes).filter((one) => one.endsWith(".md"))) {
    const text = readFileSync(join(notes, name), "utf8");
    expect(text, name).not.toMatch(/^```(?:js|ts|html|css)\b(?! run=false)/m);
  }
});
