import type { Element, ElementContent } from "hast";
import { toString } from "hast-util-to-string";
import { s } from "hastscript";
import { fromRight } from "./from-right.ts";

export const layouts = ["wide", "middle", "narrow"] as const;

export type Layout = (typeof layouts)[number];

/**
 * A picture in several layouts of the same data, for style sheets to choose from; the middle one is the narrow one
 * with more room.
 */
export type Drawing = Readonly<Record<Layout, Element>>;

/**
 * The widths of the layouts. They are shown unscaled, so that letters keep their size; the smallest fits a phone.
 */
export const widths: Readonly<Record<Layout, number>> = { wide: 640, middle: 440, narrow: 260 };

/** Draw in each layout. */
export function inEachLayout(draw: (layout: Layout) => Element): Drawing {
  return { wide: draw("wide"), middle: draw("middle"), narrow: draw("narrow") };
}

/** A part of a picture that knows its height and draws itself at a position. */
export interface PictureBlock {
  height: number;
  at(y: number): ElementContent[];
}

/** Blocks below each other; a number is a gap. */
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

/** What every picture tells those who cannot see it. */
export interface PictureText {
  /** Unique on a page. */
  id: string;
  title: string;
  description: string;
  /** The direction of the layout. */
  dir: "ltr" | "rtl";
}

/** A block as a picture with name and description, without a style of its own. */
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

/** The title and description of a drawing, for files other than SVG. */
export function pictureTexts({ wide }: Drawing): { title: string; description: string } {
  const [title = "", description = ""] = wide.children.slice(0, 2).map((part) => toString(part));
  return { title, description };
}

/** An id for a picture, made from ids that may contain any character. */
export function pictureId(source: string, id: string): string {
  const safe = (text: string) =>
    text.replace(/[^\w-]/gu, (c) => `_${c.codePointAt(0)!.toString(16)}`);
  return `drawing-${safe(source)}-${safe(id)}`;
}
