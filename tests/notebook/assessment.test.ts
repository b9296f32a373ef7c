import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { figuresCsv } from "../../src/figures/data/figures-csv.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { expectedFigures } from "./assessment/expected-figures.ts";

const body = readFileSync(`${import.meta.dirname}/assessment/glaciers.md`, "utf8").trimEnd();

const charts = {
  trends: { form: "shares", figures: ["retreat", "stable", "advance"] },
  "thinning-by-place": {
    form: "intervals",
    figures: ["thinning", "thinning-north", "thinning-south", "thinning-high", "thinning-low"],
  },
  floods: { form: "rates", figures: ["floods-north", "floods-south"] },
  area: {
    form: "before-after",
    figures: ["area-first", "area-second"],
    dates: { "area-first": "1990", "area-second": "2020" },
  },
};

function readAssessment() {
  const root = mkdtempSync(join(tmpdir(), "apparatus-assessment-"));
  try {
    const figures = Object.fromEntries(
      expectedFigures.map(([id, unit, of]) => [
        id,
        { label: id, unit, ...(of === undefined ? {} : { of }) },
      ]),
    );
    const titled = Object.fromEntries(
      Object.entries(charts).map(([id, chart]) => [id, { title: id, ...chart }]),
    );
    const front = { title: "Glaciers", lang: "en", form: "markdown", figures, charts: titled };
    mkdirSync(join(root, "sources"));
    writeFileSync(join(root, "package.json"), "{}");
    writeFileSync(join(root, "references.bib"), "@misc{a, title = {A}}");
    writeFileSync(
      join(root, "sources/glaciers.md"),
      `---\n${JSON.stringify(front)}\n---\n\n${body}\n`,
    );
    const text = body.replace(/:figure\[((?:[^[\]]|\[[^\]]*\])*)\]\{#[a-z-]+\}/g, "$1");
    writeFileSync(join(root, "sources/glaciers.txt"), text);
    const notebook = readNotebook(root);
    const told = notebook.files.flatMap(({ messages }) => messages.map(({ reason }) => reason));
    return { source: notebook.sources[0]!, told };
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("each number of a scientific assessment is read, and none is invented", () => {
  const { source, told } = readAssessment();
  expect(told).toEqual([]);
  expect(expectedFigures.length).toBeGreaterThanOrEqual(40);
  expect(
    source.figures.map(({ id, read, value, low, high }) => [id, read, value, low, high]),
  ).toEqual(expectedFigures.map(([id, , , value, low, high]) => [id, true, value, low, high]));
  expect(source.charts.map(({ id, form }) => [id, form])).toEqual(
    Object.entries(charts).map(([id, { form }]) => [id, form]),
  );
  expect(figuresCsv(source.figures).trimEnd().split("\r\n")).toHaveLength(
    expectedFigures.length + 1,
  );
});
