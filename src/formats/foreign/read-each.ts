import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import type { ForeignRecord, Tell } from "./foreign-record.ts";
import { leftOut, type LeftOut } from "./left-out.ts";
import { unreadValues, type Leaf } from "./unread-values.ts";

/** The position of something in a text: UTF-16 units, end exclusive. */
export interface FoundAt {
  start: number;
  end: number;
}

/**
 * Read each thing found in a text as a record without a key, and report once what was left out of all of them.
 *
 * @param leavesOf
 *   The values that a record’s fields should contain; a missing value counts as left out too.
 */
export function readEach<Found extends FoundAt>(
  found: readonly Found[],
  read: (one: Found, left: LeftOut) => BiblatexRecord,
  tell: Tell,
  leavesOf: (one: Found) => Iterable<Leaf> = () => [],
): ForeignRecord[] {
  const left = leftOut();
  const records = found.map((one): ForeignRecord => {
    const told = new Set<string>();
    const record = read(one, {
      ...left,
      add(name) {
        told.add(name);
        left.add(name);
      },
    });
    for (const name of unreadValues(record, leavesOf(one))) if (!told.has(name)) left.add(name);
    return { key: "", start: one.start, end: one.end, entry: () => record };
  });
  left.tell(tell);
  return records;
}
