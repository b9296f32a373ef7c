import { besideCards } from "./beside-cards.ts";
import { chartFigures, isComparing, type Chart } from "./chart.ts";
import { dotRows } from "./dot-rows.ts";
import type { FigureSource } from "../figure-source.ts";
import { measuredRows } from "./measured-rows.ts";
import { partOfBars } from "./part-of-bars.ts";
import type { PictureBlock, Layout } from "../draw/picture.ts";
import type { Run } from "../draw/runs.ts";
import { sourcePanels } from "./source-panels.ts";
import { countMarks, unitMarks } from "./unit-marks.ts";
import { attribution, quotedWords, sourceLine, type FigureWords } from "../figure-words.ts";

/** The drawing for each form of chart. */
export function chartBlock(
  id: string,
  chart: Chart,
  layout: Layout,
  words: FigureWords,
): PictureBlock {
  switch (chart.form) {
    case "part-of":
      return partOfBars(id, chart, layout, words);
    case "dots":
      return dotRows(chart, layout, words);
    case "beside":
      return besideCards(chart, layout, words);
    case "by-source":
      return sourcePanels(chart, layout, words);
    case "count":
      return countMarks(id, chart, layout, words);
    case "units":
      return unitMarks(id, chart, layout, words);
    default:
      return measuredRows(chart, layout, words);
  }
}

/** The subtitle: whose numbers they are, or that they count different things. */
export function chartSubtitle(chart: Chart, source: FigureSource, words: FigureWords): Run[] {
  return isComparing(chart) ? [{ text: words.differentThings }] : attribution(source, words);
}

/** Longer quotations are replaced by their paragraph number. */
const longestQuote = 240;

/** The words a chart’s numbers come from. */
export function chartSource(chart: Chart, source: FigureSource, words: FigureWords): Run[] {
  const [first, ...others] = chartFigures(chart);
  if (!first) return [];
  if (isComparing(chart)) {
    const title: Run = { text: words.quoted(source.title), kind: "cite" };
    const place = words.otherRows(words.place(first));
    return [{ text: words.sourceOf(first.printed) }, title, { text: place }];
  }
  const said = quotedWords(first, words);
  const sameWords = others.every((other) => quotedWords(other, words) === said);
  if (sameWords) return sourceLine(first, said.length <= longestQuote, words);
  const inOrder = chartFigures(chart).toSorted((one, another) => one.start - another.start);
  const places = [...new Set(inOrder.map((figure) => words.place(figure)))];
  const listed = new Intl.ListFormat(words.lang, { type: "conjunction" }).format(places);
  return [{ text: words.source }, { text: words.placeOfDocument(listed) }];
}
