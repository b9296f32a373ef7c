import type { Element } from "hast";
import { h } from "hastscript";
import type { Chart } from "./chart.ts";
import type { ReportedFigure } from "./reported-figure.ts";
import { words } from "./words.ts";

/** The numbers behind a chart; what is not itemised has no printed words. */
export function chartTable({ title, whole, parts, remainder }: Chart): Element {
  const rows = [whole, ...parts].map(({ label, figure }) => figureRow(label, figure));
  if (remainder !== undefined) {
    rows.push(row(words.notItemised, words.notPrinted, remainder, ""));
  }
  return table(title, rows);
}

/** The same for a single number. */
export function figureTable(figure: ReportedFigure): Element {
  return table(figure.label, [figureRow(figure.label, figure)]);
}

function figureRow(label: string, { printed, value, approximate, paragraph }: ReportedFigure) {
  const hedge = approximate ? `, ${words.approximate}` : "";
  return row(label, printed, value, String(paragraph), hedge);
}

function row(
  label: string,
  printed: string,
  value: number,
  paragraph: string,
  hedge = "",
): Element {
  const number = h("data", { value: String(value) }, new Intl.NumberFormat("en").format(value));
  return h("tr", [
    h("th", { scope: "row" }, label),
    h("td", printed),
    h("td", [number, hedge]),
    h("td", paragraph),
  ]);
}

function table(caption: string, rows: Element[]): Element {
  const heads = [words.count, words.printed, words.value, words.paragraph];
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
