import type { FigureSource } from "./figure-source.ts";
import { stack, widths, type Block, type Layout } from "./picture.ts";
import type { Run } from "./runs.ts";
import { textBlock } from "./text-block.ts";
import { addressLine, attribution } from "./words.ts";

/** What stands around every picture, so that a copied one still says whose numbers it shows. */
export interface Frame {
  title: string;
  source: FigureSource;
  sourceLine: readonly Run[];
  /** The address to print, where the site has one. */
  page: string | undefined;
}

/** The style of what is said below a picture. */
export const note = { className: "note", size: 13 };

/** Put title and attribution above blocks, the source below. */
export function framed(
  { title, source, sourceLine, page }: Frame,
  layout: Layout,
  blocks: readonly (Block | number)[],
): Block {
  const width = widths[layout];
  const heading = { className: "title", size: 22, bold: true, serif: true };
  return stack([
    textBlock([{ text: title }], width, heading),
    6,
    textBlock(attribution(source), width, { className: "subtitle", size: 15 }),
    ...blocks,
    textBlock(sourceLine, width, note),
    ...(page === undefined ? [] : [textBlock(addressLine(page), width, note)]),
    2,
  ]);
}
