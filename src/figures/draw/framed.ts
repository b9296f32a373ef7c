import { stack, widths, type PictureBlock, type Layout } from "./picture.ts";
import type { Run } from "./runs.ts";
import { textBlock } from "./text-block.ts";

/** The frame of every picture, so that a copy still says whose numbers it shows. */
export interface Frame {
  title: string;
  /** Whose numbers they are. */
  subtitle: readonly Run[];
  sourceLine: readonly Run[];
  around: PictureSetting;
}

/** Where a picture is shown. */
export interface PictureSetting {
  /** Who published it and where, printed in a picture that leaves its page. */
  credit?: readonly Run[];
  /** The text around it already says whose numbers it shows, so the picture does not repeat it. */
  isAttributed?: boolean;
}

/** The style of the text below a picture. */
export const note = { className: "note", size: 13 };

/** Put title and subtitle above blocks, the source below. */
export function framed(
  { title, subtitle, sourceLine, around: { credit, isAttributed } }: Frame,
  layout: Layout,
  blocks: readonly (PictureBlock | number)[],
): PictureBlock {
  const width = widths[layout];
  const size = isAttributed && layout !== "wide" ? 18 : 22;
  const heading = { className: "title", size, bold: true, serif: true };
  return stack([
    textBlock([{ text: title }], width, heading),
    ...(subtitle.length === 0
      ? []
      : [6, textBlock(subtitle, width, { className: "subtitle", size: 15 })]),
    ...blocks,
    textBlock(sourceLine, width, note),
    ...(credit ? [textBlock(credit, width, note)] : []),
    2,
  ]);
}
