import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { readNotebook } from "../../src/notebook/read-notebook.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const guide = readFileSync(join(root, "src/pages/notes/figures-as-data.md"), "utf8");
const [, section = ""] = guide.split("## How to add a chart\n");
const blocks = (language: string): string[] =>
  [...section.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, name, text]) =>
    name === language ? (text ?? "") : [],
  );
const charts = blocks("yaml");

/** The notebook with these charts, and no others, in the front matter of its source. */
function withCharts(declared: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "guide-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ["package.json", "references.bib", "sources"]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  const path = join(folder, "sources/khojaly-2025.md");
  const lines = declared.join("").replace(/^(?=.)/gm, "  ");
  const source = readFileSync(path, "utf8");
  writeFileSync(
    path,
    source.replace(/^charts:\n(?: .*\n)*/m, () => `charts:\n${lines}`),
  );
  return readNotebook(folder).sources[0]!;
}

test("each chart of the guide can be added as shown there", () => {
  const source = withCharts(charts.slice(0, -1));
  expect(source.charts.map(({ form }) => form)).toEqual([
    "part-of",
    "dots",
    "beside",
    "by-source",
    "count",
    "units",
  ]);
  expect(source.file.messages.map(String)).toEqual([]);
});

test("each chart that the guide says is refused is an error, with its line", () => {
  const source = withCharts(charts.slice(-1));
  expect(source.charts).toEqual([]);
  const { messages } = source.file;
  const said = messages.map(({ ruleId, reason }) => `${ruleId} ${reason}`);
  expect(said).toEqual(blocks("txt").join("").trim().split("\n"));
  expect(messages.every(({ fatal }) => fatal)).toBe(true);

  const lines = String(source.file).split("\n");
  const words = messages.map(({ line, column }) => lines[line! - 1]!.slice(column! - 1));
  expect(words).toEqual(["evicted]", "whole: kiled", "evicted]", "hostages]"]);
});
