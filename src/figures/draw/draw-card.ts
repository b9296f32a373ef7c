import { s } from "hastscript";
import { standaloneDrawingStyle } from "./drawing-style.ts";
import { fromRight } from "./from-right.ts";
import { stack, type PictureBlock } from "./picture.ts";
import type { Run } from "./runs.ts";
import { svgText } from "./standalone-svg.ts";
import { textBlock } from "./text-block.ts";
import { otherScript } from "./to-png.ts";

/** The preview that other sites show when they link to a page. */
export interface Card {
  /** What it is, and how certain that is: small, above the title. */
  kind?: string;
  title: Run;
  /** Lines below it: who and when, what it contains, cautions. */
  about: readonly string[];
  /** The notebook’s name, and the host in its address. */
  name: string;
  host: string;
  /** The direction of the layout. */
  dir: "ltr" | "rtl";
  /** Whether the title runs in the other direction. */
  isTitleAgainst?: boolean;
}

/** The size programs expect (Open Graph). */
export const cardSize = { width: 1200, height: 630 };

const margin = 80;
const width = cardSize.width - 2 * margin;
/** How much narrower the site’s fonts are than the measured one. */
const narrower = 1.18;
/** Where the notebook’s name begins. */
const foot = 530;
const longestTitle = 220;

/** Draw a card as SVG: the title as large as possible while everything else fits. */
export function drawCard(card: Card): string {
  const sizes = [64, 56, 48, 42, 36, 32];
  const blocks = sizes.map((size) => content(card, size));
  const block = blocks.find(({ height }) => height <= foot - margin - 16) ?? blocks.at(-1)!;
  const { height } = cardSize;
  const drawn = [
    s("rect", { className: ["drawing-part"], width: 16, height }),
    ...block.at(margin),
    s("line", {
      className: ["drawing-rule"],
      ...{ x1: margin, x2: margin + width, y1: foot, y2: foot },
    }),
    ...footOf(card).at(foot + 20),
  ];
  const drawing = s(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      className: ["drawing"],
      ...{ viewBox: `0 0 ${cardSize.width} ${height}`, width: cardSize.width, height },
    },
    [
      s("style", standaloneDrawingStyle),
      s("rect", { className: ["drawing-paper"], width: cardSize.width, height }),
      ...(card.dir === "rtl" ? fromRight(drawn, cardSize.width) : drawn),
    ],
  );
  return svgText(drawing);
}

function content(
  { kind, title, about, isTitleAgainst: against = false }: Card,
  size: number,
): PictureBlock {
  const text = cut(title.text, longestTitle);
  const wide = (words: string): number => (otherScript.test(words) ? width : width * narrower);
  const heading = { className: "title", size, bold: true, serif: true, x: margin, against };
  const line = { className: "subtitle", size: 28, x: margin, leading: 38 };
  return stack([
    ...(kind === undefined
      ? []
      : [textBlock([{ text: kind, kind: "strong" }], width, { ...line, size: 26 }), 14]),
    textBlock([{ ...title, text }], against ? width : wide(text), heading),
    20,
    ...about.map((words) => textBlock([{ text: cut(words, 240) }], wide(words), line)),
  ]);
}

function footOf({ name, host }: Card): PictureBlock {
  return textBlock(
    [{ text: cut(name, 60), kind: "strong" }, { text: ` · ${cut(host, 40)}` }],
    width,
    { className: "note", size: 24, x: margin },
  );
}

/** Whole words, or characters if there are none, and an ellipsis if something is cut. */
function cut(text: string, most: number): string {
  const characters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  if (characters.length <= most) return text;
  const kept = characters.slice(0, most - 1).join("");
  return `${kept.replace(/(?<=.{20})[\s,;:]+\S*$/su, "")}…`;
}
