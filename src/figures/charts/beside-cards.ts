import { capital } from "../../capital.ts";
import type { Comparison } from "../comparisons/comparison.ts";
import { comparedBy, shownCounts } from "../comparisons/comparison-words.ts";
import { stack, widths, type Layout, type PictureBlock } from "../draw/picture.ts";
import { textBlock } from "../draw/text-block.ts";
import type { FigureWords } from "../figure-words.ts";
import type { BesideChart } from "./chart.ts";

const gap = 32;

/**
 * A figure side by side with what another work prints: who and when, the number, and what it counts. No common
 * scale, because they may count different things.
 */
export function besideCards(
  { comparisons }: BesideChart,
  layout: Layout,
  words: FigureWords,
): PictureBlock {
  const columns = layout === "narrow" ? 1 : 2;
  const width = (widths[layout] - gap * (columns - 1)) / columns;
  const rows: PictureBlock[] = [];
  for (let at = 0; at < comparisons.length; at += columns) {
    rows.push(abreast(comparisons.slice(at, at + columns), width, words));
  }
  return stack(rows.flatMap((row, index) => (index === 0 ? [row] : [24, row])));
}

/** Cards in a row, with their numbers at the same height. */
function abreast(cards: readonly Comparison[], width: number, words: FigureWords): PictureBlock {
  const parts = cards.map((card, index) => {
    const x = index * (width + gap);
    const who = comparedBy(card, words) || capital(words.keyOwn);
    return {
      who: textBlock([{ text: who, kind: "strong" }], width, { className: "label", size: 15, x }),
      rest: stack([
        textBlock([{ text: card.printed ?? words.noFigure }], width, {
          ...{ className: "number", bold: true, size: 34, leading: 42, x },
        }),
        textBlock(shownCounts(card), width, { className: "note", size: 14, leading: 19, x }),
      ]),
    };
  });
  const top = Math.max(...parts.map(({ who }) => who.height)) + 4;
  return {
    height: top + Math.max(...parts.map(({ rest }) => rest.height)),
    at: (y) => parts.flatMap(({ who, rest }) => [...who.at(y), ...rest.at(y + top)]),
  };
}
