import type { Element } from "hast";
import { h } from "hastscript";
import { chartRows, isComparing, type Chart } from "./chart.ts";
import type { Comparison } from "../comparisons/comparison.ts";
import { byMeasure, comparedBy, shownCounts } from "../comparisons/comparison-words.ts";
import type { ReportedFigure } from "../reported-figure.ts";
import type { FigureWords } from "../figure-words.ts";

/** The numbers behind a chart; what is not itemised has no printed words. */
export function chartTable(chart: Chart, words: FigureWords): Element {
  if (isComparing(chart)) return comparisonTable(chart.title, chart.comparisons, words);
  const rows = chartRows(chart).map(({ label, figure, date }) => {
    const when = date === undefined ? "" : words.comma + words.date(date);
    return figureRow(`${label}${when}`, figure, words);
  });
  if (chart.form === "part-of" && chart.remainder !== undefined) {
    const { remainder } = chart;
    const number = h("data", { value: String(remainder) }, words.number(remainder));
    rows.push(row(words.notItemised, words.notPrinted, number, ""));
  }
  return table(chart.title, figureHeads(words), rows);
}

/** The same for a single number. */
export function figureTable(figure: ReportedFigure, words: FigureWords): Element {
  return table(figure.label, figureHeads(words), [figureRow(figure.label, figure, words)]);
}

/** Numbers of works, one row each, for places where nothing can be linked. */
function comparisonTable(
  caption: string,
  comparisons: readonly Comparison[],
  words: FigureWords,
): Element {
  const rows = byMeasure(comparisons).flatMap(({ measure, rows: grouped }) => [
    ...(measure === null ? [] : [h("tr", [h("th", { scope: "rowgroup", colSpan: 3 }, measure)])]),
    ...grouped.map((row) => comparisonRow(row, words)),
  ]);
  const heads = [words.who, words.printed, words.count];
  return table(`${caption}. ${words.differentThings}`, heads, rows);
}

function comparisonRow(row: Comparison, words: FigureWords): Element {
  const { lang, printed } = row;
  return h("tr", [
    h("th", { scope: "row" }, comparedBy(row, words) || "–"),
    h("td", [printed === null ? words.noFigure : h("bdi", { lang }, printed)]),
    h(
      "td",
      shownCounts(row).map(({ text, kind }) => (kind ? quotation(text) : text)),
    ),
  ]);
}

function quotation(text: string): Element {
  return h("q", text.slice(1, -1));
}

function figureHeads({ count, printed, value, paragraph }: FigureWords): string[] {
  return [count, printed, value, paragraph];
}

function figureRow(label: string, figure: ReportedFigure, words: FigureWords): Element {
  const { printed, value, paragraph, own } = figure;
  const measured = words.measured(figure);
  const number = value === null ? measured : h("data", { value: String(value) }, measured);
  return row(
    label,
    printed,
    number,
    own === undefined ? String(paragraph) : (figure.number ?? "–"),
  );
}

function row(label: string, printed: string, number: Element | string, paragraph: string): Element {
  return h("tr", [
    h("th", { scope: "row" }, label),
    h("td", printed),
    h("td", [number]),
    h("td", paragraph),
  ]);
}

function table(caption: string, heads: readonly string[], rows: Element[]): Element {
  return h("table", { className: ["drawing-table"] }, [
    h("caption", caption),
    h("thead", [
      h(
        "tr",
        heads.map((head) => h("th", { scope: "col" }, head)),
      ),
    ]),
    h("tbody", rows),
  ]);
}
