import type { Position } from "unist";
import type { Emendation } from "../source-schema.ts";

/** What is done to a received text so that it reads as the document does. */
export type EditKind =
  "emendation" | "page" | "furniture" | "line-number" | "hyphen" | "break" | "join";

/** A stretch of the annotated file, in UTF-16 offsets, that reads otherwise on the page. */
export interface Edit {
  kind: EditKind;
  start: number;
  end: number;
  read: string;
  /** Of an emendation: what is said of it, and where in the front matter. */
  emendation?: Emendation;
  place?: Position | undefined;
}

/** An edit with its place in the reading text. */
export interface PlacedEdit extends Edit {
  readStart: number;
  readEnd: number;
}

/** The text of a file as it is read, and where each place of it stands in the file. */
export interface ReadingText {
  text: string;
  /** In order, apart from each other. */
  edits: readonly PlacedEdit[];
  /**
   * The offset in the file. Where something is left out, a stretch that starts there starts after it, and one
   * that ends there ends before it.
   */
  toFile(offset: number, edge: "start" | "end"): number;
}

/** Apply edits to a text. They stand apart from each other, in any order. */
export function readingOf(value: string, edits: readonly Edit[]): ReadingText {
  const placed: PlacedEdit[] = [];
  let text = "";
  let from = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    text += value.slice(from, edit.start);
    const readStart = text.length;
    text += edit.read;
    placed.push({ ...edit, readStart, readEnd: text.length });
    from = edit.end;
  }
  text += value.slice(from);
  return { text, edits: placed, toFile: (offset, edge) => toFile(placed, offset, edge) };
}

/** Inside what is read otherwise, all stands where that begins. */
function toFile(edits: readonly PlacedEdit[], offset: number, edge: "start" | "end"): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edits[middle]!.readStart < offset) low = middle + 1;
    else high = middle;
  }
  if (edge === "start") while (edits[low]?.readEnd === offset) low++;
  const before = edits[low - 1];
  if (!before) return offset;
  return offset < before.readEnd ? before.start : before.end + (offset - before.readEnd);
}
