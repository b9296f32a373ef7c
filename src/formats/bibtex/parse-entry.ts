import { completeCsl } from "./complete-csl.ts";
import { convertFields, type OnUnreadable } from "../tex/convert-entry.ts";
import { kindOfBiblatex } from "../../works/kind-of.ts";
import { parseRecordStatus } from "./parse-record.ts";
import { parseTreaty } from "./parse-treaty.ts";
import { splitKeys } from "./split-list.ts";
import type { CslItem, Origin, Work } from "../../works/work.ts";

/** An entry of BibLaTeX whose `@string`s and inherited fields are put in. */
export interface EntryInput {
  key: string;
  /** In lower case. */
  type: string;
  fields: ReadonlyMap<string, string>;
  /** Asked for when the work is asked for its own. */
  origin(): Origin;
}

/**
 * Make a work of a BibLaTeX entry. Values become CSL by citation-js, each field alone, so that an odd
 * one costs itself; `fields` keeps all of them as written.
 */
export function parseEntry(input: EntryInput, onUnreadable: OnUnreadable): Work {
  const { key, type, fields, origin } = input;
  const converted = convertFields(type, fields, onUnreadable);
  const row = kindOfBiblatex(type, fields.get("entrysubtype"));
  const csl: CslItem = { ...converted.csl, id: key };
  completeCsl(csl, { row, fields, ...converted });

  return {
    key,
    ids: splitKeys(fields.get("ids")),
    kind: row.kind,
    entryType: type,
    csl,
    fields,
    ...(row.kind === "treaty" && { treaty: parseTreaty(fields, csl) }),
    ...parseRecordStatus(fields),
    get origin() {
      return origin();
    },
  };
}
