import type { Nodes } from "mdast";
import { lineEndings } from "./layout/unwrap.ts";
import type { ReadingText } from "./layout/reading-text.ts";
import { visit } from "unist-util-visit";
import { decodeString } from "micromark-util-decode-string";

/** The words of a node as a page shows them, with the place in the file of each UTF-16 unit. */
export interface ShownText {
  text: string;
  /** One more entry than the text has units: the last is the end. */
  offsets: readonly number[];
  /** The offset after each unit. */
  ends: readonly number[];
  /** The indices of the line feeds that separate blocks and lines; other line endings are the file’s own. */
  breaks: ReadonlySet<number>;
}

/** What the words of a tree are read from. */
export interface ShownFrom extends Pick<ReadingText, "text" | "toFile"> {
  /** Whether the text is plain: beside its words, only backslashes have a meaning. */
  isPlain: boolean;
  /** Whether line ends within a paragraph are read as spaces. */
  isWrapped: boolean;
}

/**
 * The words of a node, whose positions are those of the reading text. Blocks are separated by a line feed, which
 * has the offset of the end of the previous block.
 */
export function shownText(
  node: Nodes,
  { text: read, toFile, isPlain, isWrapped }: ShownFrom,
): ShownText {
  let text = "";
  const offsets: number[] = [];
  const ends: number[] = [];
  const breaks = new Set<number>();
  let end = toFile(node.position?.start.offset ?? 0, "start");
  visit(node, function (leaf, _index, parent) {
    if (text !== "" && blocks.has(leaf.type)) addBreak(end);
    if (parent?.type === "emendation" || !leaf.position) return;
    const start = toFile(leaf.position.start.offset!, "start");
    const after = toFile(leaf.position.end.offset!, "end");
    if (leaf.type === "emendation") {
      const words = leaf.children.map((child) => ("value" in child ? child.value : "")).join("");
      add(words, () => [start, after]);
    } else if (leaf.type === "break") {
      addBreak(start);
    } else if (leaf.type === "image") {
      add(leaf.alt ?? "", () => [start, after]);
    } else if ("value" in leaf) {
      const { start: from, end: to } = leaf.position;
      const aligned = align(
        leaf.value,
        read,
        from.offset!,
        to.offset!,
        leaf.type === "text" && !isPlain,
      );
      addText(leaf.value, leaf.type === "text", (index) => {
        const [at, next] = aligned[index]!;
        return [toFile(at, "start"), toFile(next, "end")];
      });
    } else return;
    end = leaf.type === "break" ? start : after;
  });
  offsets.push(end);
  return { text, offsets, ends, breaks };

  function addBreak(at: number): void {
    breaks.add(text.length);
    add("\n", () => [at, at]);
  }

  /** Add a value; the line endings of a text become what is shown for them. */
  function addText(value: string, isText: boolean, placeOf: (index: number) => Place): void {
    let from = 0;
    for (const { start, end, read: shown } of isText ? lineEndings(value, isWrapped) : []) {
      const first = from;
      add(value.slice(from, start), (index) => placeOf(first + index));
      add(shown, () => [placeOf(start)[0], placeOf(end - 1)[1]]);
      from = end;
    }
    add(value.slice(from), (index) => placeOf(from + index));
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

/** The index in the shown words of the first unit at or after an offset of the file. */
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
 * Where each unit of a value is in the Markdown it was written in, skipping indents and, where they have a meaning,
 * escapes and references.
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
