import type { Position } from "unist";
import type { Emendation } from "../source-schema.ts";

/** What can be done to a received text so that it reads as the document does. */
export type EditKind =
  "emendation" | "page" | "furniture" | "line-number" | "hyphen" | "break" | "join" | "footnote";

/** A stretch of the annotated file, in UTF-16 offsets, that reads differently on the page. */
export interface Edit {
  kind: EditKind;
  start: number;
  end: number;
  read: string;
  /** For an emendation: its entry in the front matter, and the place of that entry. */
  emendation?: Emendation;
  place?: Position | undefined;
}

/** An edit with its place in the reading text. */
export interface PlacedEdit extends Edit {
  readStart: number;
  readEnd: number;
}

/** A stretch that an edit leaves out where it was, and that is read after everything else. */
export interface MovedStretch {
  start: number;
  end: number;
  /** What separates it from the previous one. */
  before: string;
  /** Edits of its own words. */
  edits: readonly Edit[];
}

/** The text of a file as it is read, and where each place of it is in the file. */
export interface ReadingText {
  text: string;
  /** In order of their places in the reading text, without overlaps. */
  edits: readonly PlacedEdit[];
  /** Where the moved stretches are read. */
  moved: ReadonlyMap<MovedStretch, { start: number; end: number }>;
  /**
   * The offset in the file. Where something is left out, a stretch that starts there starts after it, and one
   * that ends there ends before it.
   */
  toFile(offset: number, edge: "start" | "end"): number;
  /** The offset in the reading text, for text that was not moved. */
  fromFile(offset: number): number;
}

/** Apply edits to a text. They may be in any order, but must not overlap. */
export function readingOf(
  value: string,
  edits: readonly Edit[],
  stretches: readonly MovedStretch[] = [],
): ReadingText {
  const placed: PlacedEdit[] = [];
  let text = "";
  readOn(0, value.length, edits);
  const own = placed.length;
  const moved = new Map(
    stretches.map((stretch) => {
      const { before, start, end, edits: inner } = stretch;
      const readStart = text.length;
      text += before;
      placed.push({
        kind: "footnote",
        start,
        end: start,
        read: before,
        readStart,
        readEnd: text.length,
      });
      const from = text.length;
      readOn(start, end, inner);
      return [stretch, { start: from, end: text.length }] as const;
    }),
  );
  return {
    text,
    edits: placed,
    moved,
    toFile: (offset, edge) => toFile(placed, offset, edge),
    fromFile(offset) {
      let low = 0;
      let high = own;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (placed[middle]!.end <= offset) low = middle + 1;
        else high = middle;
      }
      const before = placed[low - 1];
      return before ? before.readEnd + (offset - before.end) : offset;
    },
  };

  function readOn(start: number, end: number, some: readonly Edit[]): void {
    let from = start;
    for (const edit of some.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      text += value.slice(from, edit.start);
      const readStart = text.length;
      text += edit.read;
      placed.push({ ...edit, readStart, readEnd: text.length });
      from = edit.end;
    }
    text += value.slice(from, end);
  }
}

/** Every offset inside an edit maps to where the edit begins. */
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
