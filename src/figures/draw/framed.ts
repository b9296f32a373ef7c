import { stack, widths, type PictureBlock, type Layout } from "./picture.ts";
import type { Run } from "./runs.ts";
import { textBlock } from "./text-block.ts";
import { addressLine } from "../figure-words.ts";

/** What stands around every picture, so that a copied one still says whose numbers it shows. */
export interface Frame {
  title: string;
  /** Whose numbers they are. */
  subtitle: readonly Run[];
  sourceLine: readonly Run[];
  /** The address to print, where the site has one. */
  page: string | undefined;
}

/** The style of what is said below a picture. */
export const note = { className: "note", size: 13 };

/** Put title and subtitle above blocks, the source below. */
export function framed(
  { title, subtitle, sourceLine, page }: Frame,
  layout: Layout,
  blocks: readonly (PictureBlock | number)[],
): PictureBlock {
  const width = widths[layout];
  const heading = { className: "title", size: 22, bold: true, serif: true };
  return stack([
    textBlock([{ text: title }], width, heading),
    6,
    textBlock(subtitle, width, { className: "subtitle", size: 15 }),
    ...blocks,
    textBlock(sourceLine, width, note),
    ...(page === undefined ? [] : [textBlock(addressLine(page), width, note)]),
    2,
  ]);
}
