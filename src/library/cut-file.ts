import type { VFile } from "vfile";
import { budgets } from "../budgets.ts";
import type { LibraryText } from "../formats/library-text.ts";
import type { LibraryFormat } from "../formats/sniff/formats-read.ts";
import { report } from "../report.ts";
import type { KnownFile } from "./format-of.ts";

/** A file divided into stretches of whole records, in bytes, ends exclusive. */
export interface CutFile {
  text: LibraryText;
  stretches: readonly { start: number; end: number }[];
}

/** How many bytes are decoded at a time. */
const pieceSize = 2_000_000;

const emptyLine = /(?:\r\n|\n|\r(?!\n))[\t ]*(?:\r\n|\n|\r(?!\n))/;

/**
 * What ends a record, by format, the most reliable pattern first; in other formats, records are inside something
 * larger.
 */
const recordEnds: ReadonlyMap<LibraryFormat, readonly RegExp[]> = new Map([
  ["PubMed’s format", [emptyLine]],
  ["Refer", [emptyLine, /[\n\r](?=%0)/]],
  ["RIS", [/[\n\r]ER {1,4}-.*(?:\r\n|\n|\r)/, /[\n\r](?=TY {1,4}-)/]],
  ["Web of Science’s text", [/[\n\r]ER[\t ]*(?:\r\n|\n|\r)/]],
]);

/**
 * Divide a large file between records. A file that cannot be divided is a single stretch; a record that is too
 * large is reported and left out with all that follows.
 */
export function cutFile(file: VFile, { format, text }: KnownFile, size = pieceSize): CutFile {
  const { bytes } = text;
  const ends = recordEnds.get(format);
  if (!ends || bytes.length <= size) {
    return { text, stretches: [{ start: 0, end: bytes.length }] };
  }

  const stretches: { start: number; end: number }[] = [];
  for (let start = 0; start < bytes.length;) {
    const cut = cutAfter(bytes, start + size, ends);
    if (cut === undefined) {
      const reason = `Unexpected record of more than ${budgets.recordSize / 1e6} MB, expected less: this and what follows is left out`;
      report(file, "too-large", reason, text.place(start));
      break;
    }
    stretches.push({ start, end: cut });
    start = cut;
  }
  return { text, stretches };
}

/** The first end of a record after a byte offset. */
function cutAfter(bytes: Buffer, from: number, ends: readonly RegExp[]): number | undefined {
  if (from >= bytes.length) return bytes.length;
  const window = bytes.toString("latin1", from, from + budgets.recordSize);
  for (const end of ends) {
    const found = end.exec(window);
    if (found) return from + found.index + found[0].length;
  }
  return from + budgets.recordSize >= bytes.length ? bytes.length : undefined;
}
