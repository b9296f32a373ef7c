import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import { textWidth } from "../draw/measure-text.ts";
import type { PictureBlock } from "../draw/picture.ts";
import { textBlock } from "../draw/text-block.ts";
import type { FigureWords } from "../figure-words.ts";

/** The meaning of the marks in a dot chart, on as many lines as needed. */
export function dotKey(
  width: number,
  words: FigureWords,
  entries: readonly DotEntry[] = ["keyExact", "keyOwn", "keyApproximate", "keyOpen"],
): PictureBlock {
  const drawn: { at(y: number): ElementContent[]; line: number }[] = [];
  let line = 0;
  let x = 0;
  for (const { mark, label } of entriesIn(words).filter(({ name }) => entries.includes(name))) {
    const wide = 38 + textWidth(label, 13) + 16;
    if (x > 0 && x + wide > width) [line, x] = [line + 1, 0];
    const left = x;
    const text = textBlock([{ text: label }], width - left, { ...note, x: left + 38 });
    const top = line * leading;
    drawn.push({ line, at: (y) => [...mark(left + 16, y + top + 9), ...text.at(y + top)] });
    x += wide;
  }
  return {
    height: (line + 1) * leading,
    at: (y) => drawn.flatMap((entry) => entry.at(y)),
  };
}

const leading = 20;
const note = { className: "note", size: 13, leading: 18 };

/** What a key can explain. */
export type DotEntry = "keyExact" | "keyOwn" | "keyApproximate" | "keyOpen";

interface KeyEntry {
  name: DotEntry;
  label: string;
  mark(x: number, y: number): Element[];
}

function entriesIn(words: FigureWords): KeyEntry[] {
  return [
    { name: "keyExact", label: words.keyExact, mark: (x, y) => [dot("drawing-dot", x, y)] },
    { name: "keyOwn", label: words.keyOwn, mark: (x, y) => [dot("drawing-dot-own", x, y)] },
    {
      name: "keyApproximate",
      label: words.keyApproximate,
      mark: (x, y) => [dot("drawing-dot-hollow", x, y)],
    },
    {
      name: "keyOpen",
      label: words.keyOpen,
      mark: (x, y) => [
        s("path", {
          className: ["drawing-reach"],
          d: `M${x - 10},${y}h22m-6,-4l6,4l-6,4`,
          fill: "none",
          strokeWidth: 2,
        }),
        dot("drawing-dot-hollow", x - 10, y),
      ],
    },
  ];
}

function dot(name: string, cx: number, cy: number): Element {
  return s("circle", { className: [name], cx, cy, r: 5.5, strokeWidth: 2 });
}
