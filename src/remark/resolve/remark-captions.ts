import type { Image, Nodes, Parent, Parents, PhrasingContent, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toHast } from "mdast-util-to-hast";
import type { Processor } from "unified";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { eachOfType } from "../each-of-type.ts";
import { contentText } from "../../citations/format-content.ts";
import type { LocatorSpellings } from "../../locators/english-spellings.ts";
import { spellingsOf } from "../../locators/spellings-of.ts";
import { citationFromMarkdown } from "../citation/citation-from-markdown.ts";
import { citationSyntax } from "../citation/citation-syntax.ts";
import { movePoints } from "../citation/parse-items.ts";
import type { CitationOptions } from "../citation/remark-citations.ts";

/** The description of an image that is alone in its paragraph, shown below the image. */
export interface Caption extends Parent {
  type: "caption";
  children: PhrasingContent[];
}

/**
 * Read the citations in image descriptions. A paragraph with only an image becomes a figure with a caption, as in
 * Pandoc. An image among words keeps its description as text, but the works in it count as cited.
 */
export default function remarkCaptions(this: Processor, { lang }: CitationOptions = {}) {
  const terms = spellingsOf(lang);
  return (tree: Root, file: VFile): void => readCaptions(tree, file, terms);
}

/** The same, with the spellings for one document. */
export function readCaptions(tree: Root, file: VFile, terms: LocatorSpellings): void {
  eachOfType(tree, "image", function (image, index, parent) {
    if (!image.alt || !parent || index === undefined) return;
    const children = phrasingIn(image);
    if (parent.type === "paragraph" && parent.children.length === 1) {
      const caption: Caption = { type: "caption", children, data: { hName: "figcaption" } };
      parent.children.push(caption);
      parent.data = { ...parent.data, hName: "figure" };
    } else if (image.alt.includes("@")) {
      image.data = { ...image.data, description: { type: "paragraph", children } };
    }
  });

  function phrasingIn({ position }: Image): PhrasingContent[] {
    const source = String(file);
    const start = (position?.start.offset ?? 0) + 2;
    const written = source.slice(start, endOfLabel(source, start));
    const content = fromMarkdown(written, {
      extensions: [citationSyntax()],
      mdastExtensions: [citationFromMarkdown(terms)],
    });
    const places = location(source);
    const [block] = content.children;
    if (block?.type !== "paragraph") return [{ type: "text", value: written }];
    movePoints(block, (point) => places.toPoint(start + (point.offset ?? 0)) ?? point);
    return block.children;
  }
}

/** Write resolved citations into the image descriptions. */
export function writeDescriptions(tree: Nodes): void {
  eachOfType(tree, "image", function (image, index, parent: Parents | undefined) {
    const next = parent?.children[(index ?? 0) + 1];
    const caption = image.data?.description ?? (next?.type === "caption" ? next : undefined);
    if (!caption) return;
    const hast = toHast({ type: "paragraph", children: caption.children });
    if ("children" in hast) image.alt = contentText(hast.children as never[]).trim();
  });
}

/** The offset of the `]` that closes the bracket opened just before `start`. */
function endOfLabel(source: string, start: number): number {
  let depth = 1;
  for (let at = start; at < source.length; at++) {
    const char = source[at];
    if (char === "\\") at++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return at;
  }
  return source.length;
}

declare module "mdast" {
  interface PhrasingContentMap {
    caption: Caption;
  }
  interface RootContentMap {
    caption: Caption;
  }
  interface ImageData {
    /** The parsed description, if it cites works. */
    description?: import("mdast").Paragraph;
  }
}
