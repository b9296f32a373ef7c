import type { Comparison } from "../comparisons/comparison.ts";
import { widths, type Layout, type PictureBlock } from "../draw/picture.ts";
import type { Run } from "../draw/runs.ts";
import { textBlock } from "../draw/text-block.ts";
import type { ScaleRow } from "./scale-rows.ts";

/** What a work prints, as a row on a scale; `own` marks the source’s own. */
export function comparedRow(
  { printed, low, high, approximate, work }: Comparison,
  source: string,
  title: string,
  note: readonly Run[] = [],
): ScaleRow {
  const value = low === high ? low : null;
  return { title, note, printed, value, low, high, approximate, own: work === source };
}

/** What rows have in common, separated from the names below it. */
export function rowsHeading(text: string, layout: Layout): PictureBlock {
  const style = { className: "label", size: 16, bold: true };
  return textBlock([{ text, kind: "strong" }], widths[layout], style);
}
