import type { BiblatexRecord } from "../formats/bibtex/biblatex-record.ts";

/** The records of a file, in its order; each is read when it is asked for, and not kept. */
export interface RecordList {
  readonly count: number;
  /** `undefined` where it cannot be read, which is told once. */
  record(index: number): BiblatexRecord | undefined;
}

/** Told how much of something is done; a part of it at a time. */
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

/** Records that are there already. */
export function recordsOf(records: readonly BiblatexRecord[]): RecordList {
  return { count: records.length, record: (index) => records[index] };
}
