import type { Chart } from "./charts/chart.ts";
import { figurePlace } from "./figure-place.ts";
import type { FigureSource } from "./figure-source.ts";
import { printDate } from "./print-date.ts";
import type { ReportedFigure } from "./reported-figure.ts";
import type { Run } from "./draw/runs.ts";

/** The notebook’s own words about figures, in one place. They use none of the contested words. */
export const words = {
  notItemised: "Not itemised",
  ofThese: "Of these:",
  approximate: "approximate",
  notPrinted: "not printed",
  subtraction: "“Not itemised” is our own subtraction.",
  showTable: "The numbers as a table",
  count: "What is counted",
  printed: "As printed",
  value: "Value",
  paragraph: "Paragraph",
  figure: "Figure",
  unit: "Unit",
  where: "Where",
  accordingTo: "According to ",
  besideFigure: "Works named, beside the figure of ",
  seeWords: "See the words in the document",
  differentThings:
    "These counts cover different things on different dates, so we neither add nor average them.",
  noFigure: "no figure found",
  noFigureMeans: "“No figure found” does not mean zero.",
  who: "Who, when",
  work: "Work",
  date: "Date",
  status: "Record of the work",
  eachMark: (unit: string) => `Each mark is one. Unit: ${unit}.`,
  figuresReported: (count: number) =>
    `Word for word, with the works it cites and the ${count} figures it reports`,
  keyExact: "as printed",
  keyOwn: "this document",
  keyApproximate: "approximate",
  keyOpen: "minimum",
} as const;

/** “According to …, in “…”, 25 February 2025”. */
export function attribution({ author, title, date }: FigureSource): Run[] {
  return [
    { text: author === undefined ? "As printed in " : `According to ${author}, in ` },
    { text: `“${title}”`, kind: "cite" },
    ...(date === undefined ? [] : [{ text: `, ${printDate(date)}` }]),
  ];
}

/** The shortest attribution that still says who and when. */
export function shortAttribution({ author, title, date }: FigureSource): Run[] {
  const who: Run = author === undefined ? { text: `“${title}”`, kind: "cite" } : { text: author };
  return [who, ...(date === undefined ? [] : [{ text: `, ${printDate(date)}` }])];
}

/** The exact words and their place. */
export function sourceLine(figure: ReportedFigure, withQuote: boolean): Run[] {
  return [
    { text: "Source: " },
    ...(withQuote ? [{ text: `“${figure.quote}”`, kind: "quote" as const }, { text: ", " }] : []),
    { text: `${figurePlace(figure)} of the document.` },
  ];
}

/** The address of a page as it is printed in a picture. */
export function addressLine(page: string): Run[] {
  return [{ text: page.replace(/^https?:\/\//, "") }];
}

/** What a reader must know before comparing, as sentences; empty where there is nothing. */
export function cautionLine(chart: Chart): Run[] {
  const sentence = (chart.caution ?? "").trim().replace(/[.]$/, "");
  const own = ownWords(chart);
  if (sentence === "") return own === "" ? [] : [{ text: own }];
  return [{ text: "Caution:", kind: "strong" }, { text: ` ${sentence}. ${own}`.trimEnd() }];
}

/** What of a chart is the notebook’s own. */
function ownWords(chart: Chart): string {
  if (chart.form === "part-of") return chart.remainder === undefined ? "" : words.subtraction;
  const isMissing = chart.form === "dots" && chart.comparisons.some((row) => row.printed === null);
  return isMissing ? words.noFigureMeans : "";
}
