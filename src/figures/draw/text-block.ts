import type { Element } from "hast";
import { s } from "hastscript";
import type { PictureBlock } from "./picture.ts";
import type { Run } from "./runs.ts";
import { wrapRuns } from "./wrap-runs.ts";

export interface TextStyle {
  className: string;
  size: number;
  bold?: boolean;
  serif?: boolean;
  leading?: number;
  /** Where lines begin, or end if they run in the other direction. */
  x?: number;
  /**
   * Whether the words run against the picture’s direction; pictures are drawn from the left and mirrored if needed.
   */
  against?: boolean;
}

/** Lines of text, wrapped to a width. */
export function textBlock(runs: readonly Run[], width: number, style: TextStyle): PictureBlock {
  const { className, size, bold = false, serif = false, x = 0, against = false } = style;
  const leading = style.leading ?? Math.round(size * 1.35);
  // Some serif letters are wider than the measured ones.
  const lines = wrapRuns(runs, width, serif ? size * 1.06 : size, bold);
  return {
    height: lines.length * leading,
    at: (y) =>
      lines.map((line, index) =>
        s(
          "text",
          {
            className: [`drawing-${className}`],
            x: against ? x + width : x,
            y: y + index * leading + Math.round((leading + size * 0.7) / 2),
            fontSize: size,
            // Programs disagree on what a text’s direction does to its anchor.
            ...(against && { textAnchor: "end" }),
          },
          against ? ["\u2067", ...spans(line, false), "\u2069"] : spans(line, true),
        ),
      ),
  };
}

function spans(line: readonly Run[], isolate: boolean): (Element | string)[] {
  return line.map(({ text, kind }) => {
    const shown = isolate ? isolated(text) : text;
    return kind ? s("tspan", { className: [`drawing-${kind}`] }, shown) : shown;
  });
}

/** Only others’ words may run in the other direction, so only they need a direction mark. */
function isolated(text: string): string {
  return /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u.test(text)
    ? `\u2068${text}\u2069`
    : text;
}
