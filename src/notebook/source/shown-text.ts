import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { decodeString } from "micromark-util-decode-string";

/** The words of a node as a page shows them, and for each UTF-16 unit of them its place in the file. */
export interface ShownText {
  text: string;
  /** One more than the text has units: the last is the end. */
  offsets: readonly number[];
  /** The offset after each unit. */
  ends: readonly number[];
  /** The indices of the line feeds that part blocks and lines; other line endings are the file’s own. */
  breaks: ReadonlySet<number>;
}

/** Between blocks stands a line feed, which has the offset of the end of the block before. */
export function shownText(node: Nodes, file: string): ShownText {
  let text = "";
  const offsets: number[] = [];
  const ends: number[] = [];
  const breaks = new Set<number>();
  let end = node.position?.start.offset ?? 0;
  visit(node, function (leaf, _index, parent) {
    if (text !== "" && blocks.has(leaf.type)) addBreak(end);
    if (parent?.type === "emendation" || !leaf.position) return;
    const start = leaf.position.start.offset!;
    const after = leaf.position.end.offset!;
    if (leaf.type === "emendation") {
      const words = leaf.children.map((child) => ("value" in child ? child.value : "")).join("");
      add(words, () => [start, after]);
    } else if (leaf.type === "break") {
      addBreak(start);
    } else if (leaf.type === "image") {
      add(leaf.alt ?? "", () => [start, after]);
    } else if ("value" in leaf) {
      const aligned = align(leaf.value, file, start, after, leaf.type === "text");
      add(leaf.value, (index) => aligned[index]!);
    } else return;
    end = leaf.type === "break" ? start : after;
  });
  offsets.push(end);
  return { text, offsets, ends, breaks };

  function addBreak(at: number): void {
    breaks.add(text.length);
    add("\n", () => [at, at]);
  }

  function add(value: string, placeOf: (index: number) => Place): void {
    text += value;
    for (let index = 0; index < value.length; index++) {
      const [start, after] = placeOf(index);
      offsets.push(start);
      ends.push(after);
    }
  }
}

type Place = readonly [start: number, end: number];

/** The index in the words shown of the first that stands at an offset of the file, or after it. */
export function indexOf({ offsets }: ShownText, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const blocks = new Set(["paragraph", "heading", "listItem", "tableRow", "tableCell", "code"]);

/**
 * Where each unit of a value stands in the Markdown it was written in, past indents and, where they mean
 * something, escapes and references.
 */
function align(
  value: string,
  file: string,
  start: number,
  end: number,
  isText: boolean,
): readonly Place[] {
  const places: Place[] = [];
  let at = start;
  while (places.length < value.length) {
    const index = places.length;
    const written = isText ? escapeOrReference.exec(file.slice(at, at + 40))?.[0] : undefined;
    const decoded = written === undefined ? "" : decodeString(written);
    if (written !== undefined && decoded !== written && value.startsWith(decoded, index)) {
      const from = written.startsWith("&") ? at : at + 1;
      at += written.length;
      for (let unit = 0; unit < decoded.length; unit++) places.push([from, at]);
    } else {
      if (file[at] === value[index] || at >= end) places.push([at, at + 1]);
      at++;
    }
  }
  return places;
}

const escapeOrReference = /^(?:\\[!-/:-@[-`{-~]|&(?:#\w+|\w+);)/;
