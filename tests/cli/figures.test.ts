import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { apparatus, folderWith, sound, unsound } from "./run.ts";

const transcript = sound["sources/letter.txt"];
const sheep = {
  id: "sheep",
  source: "letter",
  label: "Sheep reported lost",
  printed: "50",
  value: 50,
  unit: "sheep",
  partOf: null,
  approximate: false,
  paragraph: 1,
  start: 8,
  end: 10,
  quote: transcript,
  quoteStart: 0,
  quoteEnd: transcript.length,
  sha256: createHash("sha256").update(transcript).digest("hex"),
  ...{ kind: "count", low: null, high: null, of: null, read: true, number: null },
  ...{ hedge: null, dimension: null, currency: null, year: null, othersDiffer: false },
};

test("as JSON", () => {
  const { status, stdout, stderr } = apparatus(folderWith(sound), ["figures", "--to", "json"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual([sheep]);
});

test("as CSV, of one source", () => {
  const { status, stdout } = apparatus(folderWith(sound), ["figures", "letter"]);
  expect(status).toBe(0);
  const rows = parse(stdout) as string[][];
  expect(rows[0]).toEqual(Object.keys(sheep));
  expect(rows[1]).toEqual(
    Object.values(sheep).map((value) => (value === null ? "" : String(value))),
  );
});

test("if the source has errors, it prints what it has", () => {
  const { status, stdout, stderr } = apparatus(folderWith(unsound), ["figures", "--to", "json"]);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual([sheep]);
  expect(stderr).toContain("unknown-key");
});

test("an unknown source", () => {
  expect(apparatus(folderWith(sound), ["figures", "latter"])).toEqual({
    status: 2,
    stdout: "",
    stderr: 'apparatus: unknown source "latter"; expected letter\n',
  });
});

test("as Markdown, one figure of them", () => {
  const { status, stdout } = apparatus(folderWith(sound), [
    ...["figures", "--to", "markdown", "--id", "sheep"],
  ]);
  expect(status).toBe(0);
  const [head, rule, row, ...others] = stdout.trim().split("\n");
  expect(head).toMatch(/^\| Figure +\| What is counted +\| As printed +\|/);
  expect(rule).toMatch(/^[| -]+$/);
  expect(row).toMatch(/^\| `letter\/sheep` \| Sheep reported lost \| “50” +\| 50 +\| sheep +\|/);
  expect(others).toEqual([]);
});

test.each(["r", "python"])("as code in %s for reading the table", (to) => {
  const { status, stdout } = apparatus(folderWith(sound), ["figures", "--to", to]);
  expect(status).toBe(0);
  expect(stdout).toContain('"figures.csv"');
});

test("an unknown figure", () => {
  expect(apparatus(folderWith(sound), ["figures", "--id", "sheet"])).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringContaining('unknown figure "sheet"; expected `sheep`') as string,
  });
});
