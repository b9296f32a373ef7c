import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import type { ForeignRecord, Tell } from "./foreign-record.ts";
import { leftOut, type LeftOut } from "./left-out.ts";

/** Where something stands in a text: UTF-16 units, end exclusive. */
export interface FoundAt {
  start: number;
  end: number;
}

/** Read each thing found in a text as a record without a key, and tell once what all of them left out. */
export function readEach<Found extends FoundAt>(
  found: readonly Found[],
  read: (one: Found, left: LeftOut) => BiblatexRecord,
  tell: Tell,
): ForeignRecord[] {
  const left = leftOut();
  const records = found.map((one): ForeignRecord => {
    const record = read(one, left);
    return { key: "", start: one.start, end: one.end, entry: () => record };
  });
  left.tell(tell);
  return records;
}
