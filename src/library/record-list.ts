import type { BiblatexRecord } from "../formats/bibtex/biblatex-record.ts";

/** The records of a file, in order; each is read when needed, and not kept. */
export interface RecordList {
  readonly count: number;
  /** `undefined` if it cannot be read, which is reported once. */
  record(index: number): BiblatexRecord | undefined;
}

/** Called with how much of something is done, one part after another. */
export type OnProgress = (
  what: "library" | "files" | "references" | "works",
  done: number,
  all: number,
) => void;

/** The records of several files, one after the other. */
export function joinedRecords(lists: readonly RecordList[]): RecordList {
  return {
    count: lists.reduce((sum, { count }) => sum + count, 0),
    record(index) {
      let at = index;
      for (const list of lists) {
        if (at < list.count) return list.record(at);
        at -= list.count;
      }
      return undefined;
    },
  };
}

/** A list of records that are already in memory. */
export function recordsOf(records: readonly BiblatexRecord[]): RecordList {
  return { count: records.length, record: (index) => records[index] };
}
