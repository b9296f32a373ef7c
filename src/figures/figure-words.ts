import type { Comparison } from "./comparisons/comparison.ts";
import { chartFigures, isComparing, type Chart } from "./charts/chart.ts";
import type { PublishedName } from "./data/figure-columns.ts";
import type { MeasurementWords } from "./data/measurement-text.ts";
import type { FigureSource } from "./figure-source.ts";
import type { ReportedFigure } from "./reported-figure.ts";
import type { Run } from "./draw/runs.ts";

/**
 * The words of charts, tables and embeds in one language; the caller passes them in. They contain none of the
 * contested words.
 */
export interface FigureWords extends MeasurementWords {
  lang: string;
  dir: "ltr" | "rtl";
  number(value: number): string;
  /** Others’ words, in the language’s quotation marks. */
  quoted(words: string): string;
  /** Separates the parts of an attribution. */
  comma: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date(date: string): string;
  /** Where a document states a figure, for mid-sentence use. */
  place(figure: Pick<ReportedFigure, "paragraph" | "footnote" | "own">): string;
  notItemised: string;
  ofThese: string;
  approximate: string;
  notPrinted: string;
  subtraction: string;
  showTable: string;
  count: string;
  printed: string;
  value: string;
  paragraph: string;
  figure: string;
  unit: string;
  where: string;
  /** Introduces whose numbers an embed shows, alone or next to others’. */
  accordingTo: string;
  besideFigure: string;
  seeWords: string;
  differentThings: string;
  noFigure: string;
  noFigureMeans: string;
  who: string;
  /** The publisher of what somebody else says, after their name and a comma. */
  printedIn(by: string): string;
  work: string;
  dateHead: string;
  caution: string;
  /** The text before others’ words, and their place after them. */
  source: string;
  placeOfDocument(place: string): string;
  sourceOf(printed: string): string;
  otherRows(place: string): string;
  accordingToIn(author: string): string;
  asPrintedIn: string;
  eachMark(unit: string): string;
  figuresReported(count: number): string;
  keyExact: string;
  keyOwn: string;
  keyApproximate: string;
  keyOpen: string;
  movedTo: string;
  /** A number with its bounds, how exact it is, and whether a person entered it. */
  measured(figure: Measured): string;
  notRead: string;
  /** The heading of rows with one measure. */
  unitIs(unit: string): string;
  shareOf(unit: string, of: string): string;
  /** Says that works give other numbers for the same thing. */
  othersDiffer: string;
  /** Descriptions of the columns of published tables. */
  columns: Readonly<Record<PublishedName, string>>;
  comparisonColumns: Readonly<Record<keyof Comparison, string>>;
}

/** Remarks on a number next to its printed words. */
export type Measured = Pick<ReportedFigure, "value" | "low" | "high" | "approximate" | "read">;

/** “According to …, in “…”, 25 February 2025”. */
export function attribution({ author, title, date }: FigureSource, words: FigureWords): Run[] {
  return [
    { text: author === undefined ? words.asPrintedIn : words.accordingToIn(author) },
    { text: words.quoted(title), kind: "cite" },
    ...(date === undefined ? [] : [{ text: words.comma + words.date(date) }]),
  ];
}

/** The exact words and their place. */
export function sourceLine(figure: ReportedFigure, withQuote: boolean, words: FigureWords): Run[] {
  return [
    { text: words.source },
    ...(withQuote
      ? [{ text: quotedWords(figure, words), kind: "quote" as const }, { text: words.comma }]
      : []),
    { text: words.placeOfDocument(words.place(figure)) },
  ];
}

/** A figure’s quotation in quotation marks, after the heads it has in a table or list. */
export function quotedWords({ shown }: ReportedFigure, words: FigureWords): string {
  const heads = shown.heads?.map((head) => `${words.quoted(head)}: `) ?? [];
  return heads.join("") + words.quoted(shown.text);
}

/** The notebook and the page a picture comes from, as printed in it. */
export function creditLine(notebook: string, page: string | undefined): Run[] {
  const address = page === undefined ? "" : `, ${page.replace(/^https?:\/\//, "")}`;
  return [{ text: notebook + address }];
}

/** What readers must know before comparing, as sentences; empty if there is nothing. */
export function cautionLine(chart: Chart, words: FigureWords): Run[] {
  const sentence = (chart.caution ?? "").trim().replace(/[.]$/, "");
  const own = ownWords(chart, words);
  if (sentence === "") return own === "" ? [] : [{ text: own }];
  return [{ text: words.caution, kind: "strong" }, { text: ` ${sentence}. ${own}`.trimEnd() }];
}

/** Which parts of a chart are the notebook’s own. */
function ownWords(chart: Chart, words: FigureWords): string {
  if (isComparing(chart)) {
    return chart.comparisons.some(({ printed }) => printed === null) ? words.noFigureMeans : "";
  }
  const isSubtracted = chart.form === "part-of" && chart.remainder !== undefined;
  const differ = chartFigures(chart).some(({ othersDiffer }) => othersDiffer);
  return [isSubtracted ? words.subtraction : "", differ ? words.othersDiffer : ""]
    .filter(Boolean)
    .join(" ");
}
