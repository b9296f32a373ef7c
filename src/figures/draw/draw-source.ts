import type { FigureSource } from "../figure-source.ts";
import {
  inEachLayout,
  picture,
  pictureId,
  stack,
  widths,
  type Drawing,
  type Layout,
} from "./picture.ts";
import { note } from "./framed.ts";
import { textOfRuns, type Run } from "./runs.ts";
import { textBlock } from "./text-block.ts";
import { attribution, type FigureWords } from "../figure-words.ts";

/** The card of a document, for pages elsewhere that link to it: its title in quotation marks, and who. */
export function drawSource(
  source: FigureSource,
  figures: number,
  words: FigureWords,
  credit: readonly Run[],
): Drawing {
  const { author, title, date } = source;
  const by = textOfRuns(attribution(source, words));
  const text = {
    id: `${pictureId(source.id, "card")}-source`,
    ...{ title: words.quoted(title), description: `${by}. ${words.figuresReported(figures)}` },
  };
  const draw = (layout: Layout) => {
    const width = widths[layout];
    const heading = { className: "title", size: 30, bold: true, serif: true, dir: source.dir };
    const who = [author, date === undefined ? undefined : words.date(date)].filter(Boolean);
    const block = stack([
      24,
      textBlock([{ text: words.quoted(title), kind: "cite" }], width, heading),
      16,
      textBlock([{ text: who.join(", ") }], width, { className: "subtitle", size: 18 }),
      24,
      textBlock([{ text: words.figuresReported(figures) }], width, {
        className: "note",
        size: 15,
      }),
      8,
      textBlock(credit, width, note),
      24,
    ]);
    return picture(text, layout, block);
  };
  return inEachLayout(draw);
}
