import { writeRecord } from "../formats/bibtex/biblatex-record.ts";
import { editEntry } from "../formats/bibtex/edit-bibtex.ts";
import type { ScannedEntry } from "../formats/bibtex/scan/entry-columns.ts";
import { scanBibtex, scannedEntries } from "../formats/bibtex/scan/scan-bibtex.ts";
import { changesAlone, readsBack } from "./reads-back.ts";
import type { Library } from "./library.ts";
import type { ImportStep } from "./plan-import.ts";

/** Takes the steps of an import one by one, and returns the bytes of the new library. */
export interface ImportWriter {
  /** Add a step; returns whether it can be written, that is, whether it reads back as announced. */
  take(step: ImportStep): boolean;
  /**
   * The library with all steps taken: all existing entries with their announced changes, followed by the new ones;
   * no other byte changes. `undefined` if the result would not read back as these entries.
   */
  finish(): Buffer | undefined;
}

/**
 * Write an import into a library: new entries at its end, missing fields after the last field of their entry and,
 * if asked for, the values of conflicting fields. Every other byte stays.
 *
 * @param bytes
 *   The library’s only file, in UTF-8.
 * @param options
 *   Whether to replace conflicting values; and the expected number of added bytes, so that none need to be moved
 *   later.
 */
export function importWriter(
  bytes: Buffer,
  library: Library,
  { replace, expected = 0 }: { replace: boolean; expected?: number },
): ImportWriter {
  const edits = new Map<number, Edit>();
  const fresh = growing(bytes.length + expected);
  const heads: string[] = [];
  return { take, finish };

  function take(step: ImportStep): boolean {
    if (step.what === "new") {
      const written = writeRecord(step.record);
      if (!readsBack(written, step.record)) return false;
      fresh.append(heads.length === 0 ? written : `\n\n${written}`);
      heads.push(headOf(step.record));
      return true;
    }
    const place = library.stretch(step.key);
    const changes = new Map(step.added);
    if (replace) for (const { field, theirs } of step.conflicts) changes.set(field, theirs);
    if (!place || changes.size === 0) return true;
    // Another work in the files may have been the same.
    const before = edits.get(place.start)?.entry ?? bytes.subarray(place.start, place.end);
    const old = before.toString("utf8");
    const edited = editEntry(old, changes);
    if (!changesAlone(old, edited, changes)) return false;
    edits.set(place.start, { ...place, entry: Buffer.from(edited) });
    return true;
  }

  function finish(): Buffer | undefined {
    if (edits.size === 0 && heads.length === 0) return bytes;
    const edited = [...withEdits(bytes, [...edits.values()])];
    if (heads.length > 0) {
      edited.push(gapAfter(edited));
      fresh.append("\n");
    }
    const written = fresh.takeAfter(edited);
    // If the library ends in the middle of an entry, that entry would swallow the new ones.
    return sameHeads(written, bytes, heads) ? written : undefined;
  }
}

/** A range of bytes, end exclusive, and the entry that replaces it. */
interface Edit {
  start: number;
  end: number;
  entry: Buffer;
}

function* withEdits(bytes: Buffer, edits: readonly Edit[]): Iterable<Buffer> {
  let from = 0;
  for (const { start, end, entry } of [...edits].sort((a, b) => a.start - b.start)) {
    yield bytes.subarray(from, start);
    yield entry;
    from = end;
  }
  yield bytes.subarray(from);
}

/** The line breaks needed for an empty line between the old and the new entries. */
function gapAfter(parts: readonly Buffer[]): Buffer {
  const end = parts.flatMap((part) => [...part.subarray(-2)]).slice(-2);
  const text = String.fromCharCode(...end);
  return Buffer.from(text === "" || text === "\n\n" ? "" : text.endsWith("\n") ? "\n" : "\n\n");
}

/** A buffer to which texts are appended. Memory that was reserved but not written to costs nothing. */
function growing(expected: number) {
  let buffer = Buffer.allocUnsafeSlow(expected + (expected >> 1) + 1_000_000);
  let length = 0;
  function reserve(size: number): void {
    if (size <= buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(size, 2 * buffer.length));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
  }
  return {
    append(text: string): void {
      reserve(length + 3 * text.length);
      length += buffer.write(text, length);
    },
    /** The whole content with other parts before it; nothing can be appended afterwards. */
    takeAfter(parts: readonly Buffer[]): Buffer {
      const size = parts.reduce((sum, part) => sum + part.length, 0);
      reserve(size + length);
      buffer.copyWithin(size, 0, length);
      let at = 0;
      for (const part of parts) at += part.copy(buffer, at);
      return buffer.subarray(0, size + length);
    },
  };
}

/** Whether a library reads as the entries it had before, followed by the added ones. */
function sameHeads(written: Buffer, before: Buffer, added: readonly string[]): boolean {
  const entriesOf = (bytes: Buffer): ScannedEntry[] => scannedEntries(scanBibtex(bytes));
  const [all, old] = [entriesOf(written), entriesOf(before)];
  if (all.length !== old.length + added.length) return false;
  return all.every((entry, index) => {
    const expected = old[index];
    return headOf(entry) === (expected ? headOf(expected) : added[index - old.length]);
  });
}

function headOf({ type, key }: { type: string; key: string }): string {
  return `@${type}{${key}`;
}
