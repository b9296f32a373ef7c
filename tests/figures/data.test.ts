import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { dataPackage } from "../../src/figures/data/datapackage.ts";
import { dataset } from "../../src/figures/data/dataset.ts";
import { drawChart } from "../../src/figures/draw/draw-chart.ts";
import { figureColumns } from "../../src/figures/data/figure-columns.ts";
import { csvMetadata, figuresCsv } from "../../src/figures/data/figures-csv.ts";
import { figuresSnippet } from "../../src/figures/data/figures-snippets.ts";
import { figuresJson } from "../../src/figures/data/figures-json.ts";
import { oembed } from "../../src/figures/embed/oembed.ts";
import type { ReportedFigure } from "../../src/figures/reported-figure.ts";
import { textFragment } from "../../src/figures/data/text-fragment.ts";
import { webAnnotation } from "../../src/figures/data/web-annotation.ts";
import { chart, killed, missing, source } from "./example.ts";
import { loadPackage } from "./load-package.ts";
import { wordsFor } from "../../src/pages/words/words-for.ts";

const en = wordsFor({ lang: "en" });

const figures = [killed, { ...missing, partOf: "killed" }, { ...killed, id: "less", value: -5.5 }];
/** The same as published: the shown quotation is for readers. */
const published = figures.map((figure) =>
  Object.fromEntries(Object.entries(figure).filter(([name]) => name !== "shown")),
);
const order = (
  "id source label printed value unit partOf approximate " +
  "paragraph start end quote quoteStart quoteEnd sha256 " +
  "kind low high of read number hedge dimension currency year othersDiffer"
).split(" ");

test("JSON has the published keys in their order", () => {
  const read = JSON.parse(figuresJson(figures)) as object[];
  expect(read).toEqual(published);
  for (const row of read) expect(Object.keys(row)).toEqual(order);
});

test("CSV has the published columns in order, and plain numbers", () => {
  const [header, ...rows] = parse(figuresCsv(figures)) as string[][];
  expect(header).toEqual(order);
  expect(rows.map((row) => row[4])).toEqual(["613", "4000", "-5.5"]);
  expect(rows.map((row) => row[6])).toEqual(["", "killed", ""]);
  expect(rows.map((row) => row[7])).toEqual(["false", "true", "false"]);
});

test("CSV is read back unchanged, and no text cell is a formula", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", '"', ",", "'", "a") }),
  );
  fc.assert(
    fc.property(text, text, (label, quote) => {
      const csv = figuresCsv([{ ...killed, label, quote }]);
      const [row] = parse(csv, { columns: true, recordDelimiter: "\r\n" }) as ReportedFigure[];
      for (const [before, after] of [
        [label, row!.label],
        [quote, row!.quote],
      ] as const) {
        if (!/^[-+]\d+([.,]\d+)*$/.test(after)) expect(after).not.toMatch(/^[=+\-@\t\r]/);
        expect([before, `'${before}`]).toContain(after);
      }
    }),
  );
});

test.each(["-3", "+1,250.5", "-12"])("the printed number %s is not a formula", (printed) => {
  const [row] = parse(figuresCsv([{ ...killed, printed }]), { columns: true }) as ReportedFigure[];
  expect(row!.printed).toBe(printed);
});

test.each(["-3+cmd|' /C calc'!A0", "-", "+1-2", "=1", "-3 "])("%s may be a formula", (printed) => {
  const [row] = parse(figuresCsv([{ ...killed, printed }]), { columns: true }) as ReportedFigure[];
  expect(row!.printed).toBe(`'${printed}`);
});

test("CSVW describes the same columns", () => {
  const { tableSchema, url } = csvMetadata(
    "killed.csv",
    { title: "Killed", description: "613 killed." },
    en.charts,
  ) as {
    url: string;
    tableSchema: { columns: { name: string; datatype: string }[] };
  };
  expect(url).toBe("killed.csv");
  expect(tableSchema.columns.map(({ name }) => name)).toEqual(order);
});

test("the Data Package is valid, and its table matches its schema", async () => {
  const folder = mkdtempSync(join(tmpdir(), "figures-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const csv = figuresCsv(figures);
  writeFileSync(join(folder, "figures.csv"), csv);
  const about = { name: "notebook", title: "A notebook", path: "figures.csv", csv };

  const descriptor = dataPackage([source], about, en.charts);
  const loaded = await loadPackage(descriptor, folder);
  expect(loaded.errors).toEqual([]);
  expect(descriptor).not.toHaveProperty("licenses");
  const rows = await loaded.resources[0]!.read({ keyed: true });
  expect(rows).toEqual(published);
});

test("an annotation names the words by quotation and by position", () => {
  const { target } = webAnnotation(missing, "../../sources/khojaly-2025.txt", en.charts) as {
    target: { selector: Record<string, string | number>[] };
  };
  const [quotation, position] = target.selector;
  expect(quotation).toMatchObject({ exact: "nearly four thousand", prefix: "the " });
  expect(`${quotation?.["prefix"]}${quotation?.["exact"]}${quotation?.["suffix"]}`).toBe(
    missing.quote,
  );
  expect(position).toMatchObject({ start: missing.start, end: missing.end });
});

test("an annotation quotes the transcript, whose Markdown no page shows", () => {
  const quote = "It was 5.8 \\[5.1–6.3] t.";
  const marked = { ...killed, printed: "5.8 [5.1–6.3]", quote, quoteStart: 10, start: 17, end: 31 };
  const { target } = webAnnotation(marked, "../a.txt", en.charts) as {
    target: { selector: Record<string, string | number>[] };
  };
  expect(target.selector[0]).toMatchObject({
    ...{ prefix: "It was ", exact: "5.8 \\[5.1–6.3]", suffix: " t." },
  });
});

test("a text fragment escapes special characters", () => {
  expect(textFragment("5,379 long-lasting & more")).toBe(
    "#:~:text=5%2C379%20long%2Dlasting%20%26%20more",
  );
  expect(textFragment(killed.quote)).toBe(
    "#:~:text=613%20Khojaly%20residents%2C%20including%2063,older%20persons%2C%20were%20mercilessly%20murdered",
  );
});

test("oEmbed is of type rich, with an absolute iframe", () => {
  const subject = {
    id: chart.id,
    title: chart.title,
    drawing: drawChart(chart, source, en.charts),
  };
  const site = { url: "https://example.org/notebook", name: "A “notebook” & more" };
  const answer = oembed(subject, source, site) as Record<string, unknown>;
  expect(answer).toMatchObject({ version: "1.0", type: "rich", title: chart.title });
  expect(answer["url"]).toBe("https://example.org/notebook/figures/khojaly-2025/killed-by-group");
  expect(answer["html"]).toContain(
    'src="https://example.org/notebook/embed/khojaly-2025/killed-by-group"',
  );
  expect(answer["width"]).toBeTypeOf("number");
  expect(answer["height"]).toBeTypeOf("number");
});

test("a Dataset has addresses only if the site has one", () => {
  const subject = { id: "killed", title: "Killed", description: "…", figures: [killed] };
  expect(JSON.stringify(dataset(subject, source, en.charts))).not.toContain("distribution");
  expect(dataset(subject, source, en.charts, "https://example.org/")).toMatchObject({
    url: "https://example.org/figures/khojaly-2025/killed",
    variableMeasured: [{ value: 613, unitText: "people" }],
  });
});

test("the columns are those of a figure", () => {
  expect(figureColumns.map(({ name }) => name)).toEqual(order);
});

test.each(["r", "python"] as const)("code in %s reads the published table", (language) => {
  const code = figuresSnippet(language, 'https://example.org/ü "x"/figures.csv');
  expect(code).toContain(String.raw`"https://example.org/\u00fc \"x\"/figures.csv"`);
  expect(code).toMatch(language === "r" ? /^figures <- read\.csv\(/m : /^import pandas/);
  const typed = [...code.matchAll(/"?(\w+)"?(?:: | = )"(\w+)"/g)].map(([, name, type]) => [
    name,
    type,
  ]);
  const types =
    language === "r"
      ? { string: "character", number: "numeric", integer: "integer", boolean: "logical" }
      : { string: "string", number: "Float64", integer: "Int64", boolean: "boolean" };
  expect(typed).toEqual(figureColumns.map(({ name, type }) => [name, types[type]]));
});
