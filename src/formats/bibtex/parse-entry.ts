import type { OnUnreadable } from "./biblatex-entry.ts";
import { cslOfBiblatex } from "./csl-of-biblatex.ts";
import { kindOfBiblatex } from "../../works/kind-of.ts";
import { parseRecordStatus } from "./verification/parse-record.ts";
import { parseTreaty } from "./parse-treaty.ts";
import { splitKeys } from "./split-list.ts";
import type { Origin, Work } from "../../works/work.ts";

/** A BibLaTeX entry with its `@string`s expanded and its inherited fields added. */
export interface EntryInput {
  key: string;
  /** In lower case. */
  type: string;
  fields: ReadonlyMap<string, string>;
  /** Whether it was converted from another format. */
  isForeign?: boolean;
}

/** A work without the place of its entry. */
export type PlacelessWork = Omit<Work, "origin">;

/** Make a work from a BibLaTeX entry; `fields` keeps all its fields as written. */
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
 * Add to a work the place of its entry.
 *
 * @param origin
 *   Called when the work’s origin is read: counting lines takes time.
 */
export function placed(work: PlacelessWork, origin: () => Origin): Work {
  return {
    ...work,
    get origin() {
      return origin();
    },
  };
}
