import { fromMarkdown } from "mdast-util-from-markdown";
import type { Point } from "unist";
import type { CitationItem } from "./citation.ts";
import { citationFromMarkdown } from "./citation-from-markdown.ts";
import { citationSyntax } from "./citation-syntax.ts";
import type { LocatorSpellings } from "../../locators/english-spellings.ts";

/**
 * Read what Pandoc allows inside the brackets of a citation.
 *
 * @param content
 *   One line: `@gc1; see @gc2, art. 3`.
 * @param place
 *   Maps a point in the content to one in the document.
 * @returns
 *   No items if a part between `;` has no key, or brackets do not pair.
 */
export function parseItems(
  content: string,
  place: (point: Point) => Point,
  terms?: LocatorSpellings,
): CitationItem[] {
  const [, key] = plainKey.exec(content) ?? [];
  if (key !== undefined) return [itemOfKey(key, place)];
  const tree = fromMarkdown(`[${content}]`, {
    extensions: [citationSyntax()],
    mdastExtensions: [citationFromMarkdown(terms)],
  });
  const [block, ...otherBlocks] = tree.children;
  if (block?.type !== "paragraph" || otherBlocks.length > 0) return [];

  const [citation, ...others] = block.children;
  if (citation?.type !== "citation" || citation.form !== "bracketed" || others.length > 0)
    return [];

  movePoints(citation.items, ({ line, column, offset }) =>
    // The bracket is not part of the content.
    place({ line, column: column - 1, offset: (offset ?? 1) - 1 }),
  );
  return citation.items;
}

/** Just a key, as in nearly all spans: running a parser for each took a third of a document’s time. */
const plainKey = /^@([A-Za-z0-9]+(?:[-_:.+/][A-Za-z0-9]+)*)$/;

function itemOfKey(key: string, place: (point: Point) => Point): CitationItem {
  const at = (offset: number): Point => place({ line: 1, column: offset + 1, offset });
  const end = key.length + 1;
  return {
    key,
    mode: "normal",
    ...{ prefix: [], suffix: [], tail: [], written: { prefix: "", suffix: "", tail: "" } },
    position: { start: at(0), end: at(end) },
    keyPosition: { start: at(1), end: at(end) },
  };
}

/** Move all points in a value; nodes that occur twice, in suffix and tail, are moved once. */
export function movePoints(value: object, move: (point: Point) => Point): void {
  const seen = new Set<object>([value]);

  // Iterating over a set also visits what is added meanwhile.
  for (const object of seen) {
    if (isPoint(object)) {
      Object.assign(object, move(object));
      continue;
    }
    for (const child of Object.values(object) as unknown[]) {
      if (typeof child === "object" && child !== null) seen.add(child);
    }
  }
}

function isPoint(value: object): value is Point {
  return "line" in value && "column" in value;
}
