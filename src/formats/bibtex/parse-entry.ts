import type { OnUnreadable } from "./biblatex-entry.ts";
import { cslOfBiblatex } from "./csl-of-biblatex.ts";
import { kindOfBiblatex } from "../../works/kind-of.ts";
import { parseRecordStatus } from "./verification/parse-record.ts";
import { parseTreaty } from "./parse-treaty.ts";
import { splitKeys } from "./split-list.ts";
import type { Origin, Work } from "../../works/work.ts";

/** An entry of BibLaTeX whose `@string`s and inherited fields are put in. */
export interface EntryInput {
  key: string;
  /** In lower case. */
  type: string;
  fields: ReadonlyMap<string, string>;
  /** Whether it was made of a record of another format. */
  isForeign?: boolean;
}

/** A work wherever its entry stands. */
export type PlacelessWork = Omit<Work, "origin">;

/** Make a work of a BibLaTeX entry; `fields` keeps all of its fields as written. */
export function parseEntry(input: EntryInput, onUnreadable: OnUnreadable): PlacelessWork {
  const { key, type, fields } = input;
  const row = kindOfBiblatex(type, fields.get("entrysubtype"));
  const csl = cslOfBiblatex({ key, type, row, fields }, onUnreadable);

  return {
    key,
    ids: splitKeys(fields.get("ids")),
    kind: row.kind,
    entryType: type,
    ...(input.isForeign && { isForeign: true }),
    csl,
    fields,
    ...(row.kind === "treaty" && { treaty: parseTreaty(fields, csl) }),
    ...parseRecordStatus(fields),
  };
}

/**
 * Put a work in its place.
 *
 * @param origin
 *   Asked when the work is asked for its own: counting lines takes time.
 */
export function placed(work: PlacelessWork, origin: () => Origin): Work {
  return {
    ...work,
    get origin() {
      return origin();
    },
  };
}
