import type { Element, ElementContent } from "hast";
import { toString } from "hast-util-to-string";
import { s } from "hastscript";
import { fromRight } from "./from-right.ts";

export const layouts = ["wide", "middle", "narrow"] as const;

export type Layout = (typeof layouts)[number];

/** A picture in layouts of the same data, for style sheets to choose from: the middle one is a narrow one with more room. */
export type Drawing = Readonly<Record<Layout, Element>>;

/** Widths of the layouts. They are shown as they are, so that letters keep their size; the least fits a telephone. */
export const widths: Readonly<Record<Layout, number>> = { wide: 640, middle: 440, narrow: 260 };

/** Draw in each layout. */
export function inEachLayout(draw: (layout: Layout) => Element): Drawing {
  return { wide: draw("wide"), middle: draw("middle"), narrow: draw("narrow") };
}

/** A part of a picture that knows its height and draws itself at a place. */
export interface PictureBlock {
  height: number;
  at(y: number): ElementContent[];
}

/** Blocks under each other; a number is a gap. */
export function stack(blocks: readonly (PictureBlock | number)[]): PictureBlock {
  const heightOf = (block: PictureBlock | number) =>
    typeof block === "number" ? block : block.height;
  return {
    height: blocks.reduce<number>((height, block) => height + heightOf(block), 0),
    at(y) {
      let top = y;
      return blocks.flatMap((block) => {
        const drawn = typeof block === "number" ? [] : block.at(top);
        top += heightOf(block);
        return drawn;
      });
    },
  };
}

/** What every picture says of itself to those who cannot see it. */
export interface PictureText {
  /** Unique on a page. */
  id: string;
  title: string;
  description: string;
  /** The direction in which it is laid out. */
  dir: "ltr" | "rtl";
}

/** The picture of a block, named and described; it has no style of its own. */
export function picture(text: PictureText, layout: Layout, block: PictureBlock): Element {
  const id = `${text.id}-${layout}`;
  const height = Math.ceil(block.height);
  const drawn = block.at(0);
  return s(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      className: ["drawing", `drawing-is-${layout}`],
      viewBox: `0 0 ${widths[layout]} ${height}`,
      width: widths[layout],
      height,
      role: "img",
      ariaLabelledBy: [`${id}-title`],
      ariaDescribedBy: [`${id}-desc`],
    },
    [
      s("title", { id: `${id}-title` }, text.title),
      s("desc", { id: `${id}-desc` }, text.description),
      ...(text.dir === "rtl" ? fromRight(drawn, widths[layout]) : drawn),
    ],
  );
}

/** The title and the description of a drawing, for other files than SVG. */
export function pictureTexts({ wide }: Drawing): { title: string; description: string } {
  const [title = "", description = ""] = wide.children.slice(0, 2).map((part) => toString(part));
  return { title, description };
}

/** An id for a picture, from ids that may hold any character. */
export function pictureId(source: string, id: string): string {
  const safe = (text: string) =>
    text.replace(/[^\w-]/gu, (c) => `_${c.codePointAt(0)!.toString(16)}`);
  return `drawing-${safe(source)}-${safe(id)}`;
}
