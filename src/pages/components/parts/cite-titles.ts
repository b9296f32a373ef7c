import type { ElementContent } from "hast";
import { toString } from "hast-util-to-string";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import { plainText } from "../../../works/plain-text.ts";
import type { PrintedWork } from "../../../works/work.ts";

/**
 * Put the titles in a formatted citation into `cite`, so that they are recognizable as others’ words. Styles change
 * a title’s letters and quotation marks, and cut it at its colon.
 */
export function citeTitles(
  content: readonly ElementContent[],
  works: readonly PrintedWork[],
): ElementContent[] {
  const root = { type: "root" as const, children: structuredClone([...content]) };
  const ranges = findTitles(toString(root), works.flatMap(titlesOf));
  let from = 0;
  visit(root, "text", (text, index, parent) => {
    const here = ranges.map(([start, end]) => [start - from, end - from] as const);
    from += text.value.length;
    if (!parent || index === undefined) return;
    const pieces = cut(text.value, here);
    parent.children.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
  return root.children;
}

const fields = ["title", "title-short", "container-title", "collection-title"];

/** Whole titles and their parts around colons, longest first. */
function titlesOf({ csl }: PrintedWork): string[] {
  return fields.flatMap((name) => {
    const title = csl[name];
    if (typeof title !== "string") return [];
    const plain = plainText(title) ?? "";
    return [plain, ...plain.split(": ")];
  });
}

/** Where titles occur in a text, without overlaps. */
function findTitles(text: string, titles: readonly string[]): (readonly [number, number])[] {
  const plain = likened(text);
  const found: (readonly [number, number])[] = [];
  const sought = [
    ...new Set(titles.map((title) => likened(title).replace(/^[' .]+|[' .]+$/g, ""))),
  ];
  for (const title of sought.sort((a, b) => b.length - a.length)) {
    if (title.length < 4) continue;
    for (let at = plain.indexOf(title); at >= 0; at = plain.indexOf(title, at + 1)) {
      const end = at + title.length;
      if (!found.some(([start, last]) => start < end && at < last)) found.push([at, end]);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** A text of the same length in which differences between styles are levelled. */
function likened(text: string): string {
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  })
    .join("")
    .replace(/[‘’“”"«»]/g, "'")
    .replace(/[–—]/g, "-")
    .replace(/\s/g, " ");
}

/** A text with some of its ranges as `cite`. */
function cut(value: string, ranges: readonly (readonly [number, number])[]): ElementContent[] {
  const pieces: ElementContent[] = [];
  let from = 0;
  const text = (end: number): void => {
    if (end > from) pieces.push({ type: "text", value: value.slice(from, end) });
  };
  for (const [start, end] of ranges) {
    const [first, last] = [Math.max(start, 0), Math.min(end, value.length)];
    if (first >= last) continue;
    text(first);
    pieces.push(h("cite", value.slice(first, last)));
    from = last;
  }
  text(value.length);
  return pieces;
}
