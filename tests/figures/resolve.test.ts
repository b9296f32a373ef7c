import { readdirSync, readFileSync } from "node:fs";
import type { Position } from "unist";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { isNode, LineCounter, parseDocument } from "yaml";
import { chartRows, isComparing } from "../../src/figures/charts/chart.ts";
import { readComparisons } from "../../src/figures/comparisons/read-comparisons.ts";
import { resolveCharts } from "../../src/figures/charts/resolve-charts.ts";
import { resolveFigures } from "../../src/figures/resolve-figures.ts";
import type { ChartDeclaration, FigureDeclaration } from "../../src/figures/declaration-schema.ts";

interface Input {
  lang: string;
  /** One paragraph, which is its own quotation. */
  text: string;
  marks: { id: string; printed: string }[];
  figures: Record<string, FigureDeclaration>;
  charts?: Record<string, ChartDeclaration>;
  /** CSV, in which all works are known. */
  comparisons?: string;
}

const root = `${import.meta.dirname}/fixtures`;

test.each(readdirSync(root))("%s", async (name) => {
  const { file, figures, charts, text } = resolve(`${root}/${name}/input.yaml`);
  const drawn = charts.map((chart) => ({
    ...{ id: chart.id, source: chart.source, title: chart.title, form: chart.form },
    ...(chart.form === "part-of" && { remainder: chart.remainder }),
    ...(chart.caution !== undefined && { caution: chart.caution }),
    rows: chartRows(chart).map(({ label, figure }) => `${label}: ${figure.printed}`),
    ...(isComparing(chart) && {
      comparisons: chart.comparisons.map(({ work, printed }) => `${work}: ${printed}`),
    }),
  }));
  const output = { figures, charts: drawn };

  await expect(`${JSON.stringify(output, null, 2)}\n`).toMatchFileSnapshot(
    `${root}/${name}/output.json`,
  );
  await expect(lines(file)).toMatchFileSnapshot(`${root}/${name}/messages.txt`);
  for (const { printed, start, end } of figures) {
    expect(Array.from(text).slice(start, end).join("")).toBe(printed);
  }
});

function resolve(path: string) {
  const file = new VFile({ path: "input.yaml", value: readFileSync(path, "utf8") });
  const lineCounter = new LineCounter();
  const document = parseDocument(String(file), { lineCounter });
  const {
    lang,
    text,
    marks,
    figures: declared,
    charts = {},
    comparisons = "",
  } = document.toJS() as Input;
  const placeOf = (keys: (string | number)[]): Position | undefined => {
    const node = document.getIn(keys, true);
    if (!isNode(node) || !node.range) return undefined;
    const [start, end] = [node.range[0], node.range[1]].map((offset) => {
      const { line, col: column } = lineCounter.linePos(offset);
      return { line, column, offset };
    });
    return { start: start!, end: end! };
  };

  let from = 0;
  const placed = marks.map(({ id, printed }, index) => {
    const start = text.indexOf(printed, from);
    from = start + printed.length;
    const quoted = { quote: text, quoteStart: 0, quoteEnd: text.length };
    const position = placeOf(["marks", index])!;
    return { id, printed, position, paragraph: 1, start, end: from, ...quoted };
  });
  const source = { source: "test", sha256: "00", lang };
  const figures = resolveFigures(placed, declared, source, file, (id) => placeOf(["figures", id]));
  const compared = readComparisons(new VFile(comparisons), {
    ...{
      source: "test",
      figures,
      lang,
      langOf: () => undefined,
      byOf: (key) => key,
      printerOf: (key) => key,
      nearest: () => [],
    },
  });
  const material = { figures, comparisons: compared };
  const drawn = resolveCharts(charts, material, file, (...path) => placeOf(["charts", ...path]));
  return { file, figures, charts: drawn, text };
}

function lines(file: VFile): string {
  return file.messages
    .map((message) => {
      const severity =
        message.fatal === true ? "error" : message.fatal === false ? "warning" : "info";
      return `${message.name} ${severity} ${message.ruleId} ${message.reason}\n`;
    })
    .join("");
}
