import type { PlacedText } from "./placed-text.ts";
import { pushTo } from "../../push-to.ts";

/** A run of text as the PDF reader gives it. */
export interface PdfItem {
  str: string;
  /** A matrix: two columns that rotate and scale, and the position. */
  transform: readonly number[];
  width: number;
  height: number;
  fontName: string;
}

/** Texts that are read together: those printed in one direction, as if they were upright. */
export interface UprightTexts {
  texts: PlacedText[];
  /** The width of the page as its reader sees it. */
  width: number;
}

/**
 * The texts of a page, upright, grouped by the direction in which they are printed; the group with most of the text
 * comes first. Texts in right-to-left scripts are measured from the right.
 *
 * @param view
 *   The corners of the page.
 */
export function uprightTexts(items: readonly PdfItem[], view: readonly number[]): UprightTexts[] {
  const groups = new Map<number, PdfItem[]>();
  for (const item of items) {
    if (item.str.trim() === "") continue;
    const [a = 1, b = 0] = item.transform;
    const turns = (Math.round((Math.atan2(b, a) / Math.PI) * 2) + 4) % 4;
    pushTo(groups, turns, item);
  }
  const letters = (some: readonly PdfItem[]): number =>
    some.reduce((sum, { str }) => sum + str.length, 0);
  return [...groups]
    .toSorted(([, one], [, other]) => letters(other) - letters(one))
    .map(([turns, some]) => mirrored(turned(some, turns, view)));
}

/** Undo a rotation of texts by quarter turns. */
function turned(items: readonly PdfItem[], turns: number, view: readonly number[]): UprightTexts {
  const [cos, sin] = [[1, 0, -1, 0][turns]!, [0, 1, 0, -1][turns]!];
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const across = (x: number, y: number): number => x * cos + y * sin;
  const ends = [across(left, bottom), across(right, top)].toSorted((one, other) => one - other);
  const texts = items.map(({ str, transform, width, height, fontName }): PlacedText => {
    const [, , , , x = 0, y = 0] = transform;
    const place = { x: across(x, y) - ends[0]!, y: y * cos - x * sin };
    return { text: str, ...place, width, height, font: fontName };
  });
  return { texts, width: ends[1]! - ends[0]! };
}

function mirrored({ texts, width }: UprightTexts): UprightTexts {
  const words = texts.map(({ text }) => text).join("");
  const fromRight = words.match(/[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/gu)?.length ?? 0;
  const all = words.match(/\p{L}/gu)?.length ?? 0;
  if (fromRight <= all * 0.5) return { texts, width };
  return { texts: texts.map((one) => ({ ...one, x: width - one.x - one.width })), width };
}
