import { s } from "hastscript";
import { describeFigure } from "../charts/describe-chart.ts";
import { figureQuote } from "../figure-quote.ts";
import type { FigureSource } from "../figure-source.ts";
import { framed, note, type PictureSetting } from "./framed.ts";
import { textWidth } from "./measure-text.ts";
import {
  inEachLayout,
  picture,
  pictureId,
  widths,
  type PictureBlock,
  type Drawing,
  type Layout,
} from "./picture.ts";
import type { ReportedFigure } from "../reported-figure.ts";
import type { Run } from "./runs.ts";
import { textBlock } from "./text-block.ts";
import { attribution, sourceLine, type FigureWords } from "../figure-words.ts";

/**
 * Draw a single reported number as a card: the printed number, what it counts, and the words that state it, with
 * the number highlighted.
 */
export function drawFigure(
  figure: ReportedFigure,
  source: FigureSource,
  words: FigureWords,
  around: PictureSetting = {},
): Drawing {
  const id = pictureId(figure.source, figure.id);
  const title = figure.label;
  const description = describeFigure(figure, source, words);
  const text = { id, title, description, dir: words.dir };
  const subtitle = around.isAttributed ? [] : attribution(source, words);
  const frame = { title, subtitle, around, sourceLine: sourceLine(figure, false, words) };
  const caution: Run[] = figure.othersDiffer ? [{ text: words.othersDiffer }] : [];
  const warning = (layout: Layout): (PictureBlock | number)[] =>
    caution.length === 0
      ? []
      : [textBlock(caution, widths[layout], { ...note, className: "caution" }), 4];
  const draw = (layout: Layout) =>
    picture(
      text,
      layout,
      framed(frame, layout, [...card(figure, source, words, layout), ...warning(layout)]),
    );
  return inEachLayout(draw);
}

/** How far a quotation is indented from the line beside it. */
const inset = 18;

function card(
  figure: ReportedFigure,
  source: FigureSource,
  words: FigureWords,
  layout: Layout,
): (PictureBlock | number)[] {
  const width = widths[layout];
  const against = source.dir !== words.dir;
  const quotation = textBlock(figureQuote(figure, words), width - inset, {
    className: "quotation",
    size: layout === "wide" ? 18 : 17,
    serif: true,
    x: against ? 0 : inset,
    against,
  });
  return [
    10,
    number(figure, against, layout),
    textBlock([{ text: figure.unit }], width, { className: "label", size: 16 }),
    16,
    ruled(quotation, against ? width - 1.5 : 1.5),
    14,
  ];
}

function number({ printed }: ReportedFigure, against: boolean, layout: Layout): PictureBlock {
  const width = widths[layout];
  const fits = (size: number) => textWidth(printed, size, true) <= width;
  const size = [76, 60, 48, 40, 32].find(fits) ?? 32;
  const style = { className: "number", size, bold: true, leading: Math.round(size * 1.15) };
  return textBlock([{ text: printed }], width, {
    ...style,
    against: against && !/\d/.test(printed),
  });
}

/** A line along a quotation, on the side where its lines begin. */
function ruled(block: PictureBlock, x: number): PictureBlock {
  return {
    height: block.height,
    at: (y) => [
      s("line", {
        className: ["drawing-rule"],
        ...{ x1: x, x2: x, y1: y, y2: y + block.height },
        strokeWidth: 3,
      }),
      ...block.at(y),
    ],
  };
}
