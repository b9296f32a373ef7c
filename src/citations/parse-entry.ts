import { convertEntry, convertValue, holdsNames, knowsField } from "./citation-js.ts";
import { completeCsl } from "./complete-csl.ts";
import { kindOfBiblatex } from "./kind-of.ts";
import { parseNames } from "./parse-names.ts";
import { parseRecordStatus } from "./parse-record.ts";
import { parseTreaty } from "./parse-treaty.ts";
import { splitKeys } from "./split-list.ts";
import type { CslItem, CslName, Origin, Work } from "./work.ts";

/** An entry of BibLaTeX whose `@string`s and inherited fields are put in. */
export interface EntryInput {
  key: string;
  /** In lower case. */
  type: string;
  fields: ReadonlyMap<string, string>;
  /** Asked for when the work is asked for its own. */
  origin(): Origin;
}

/** What the fields that citation-js knows say, without their TeX. */
export interface ConvertedFields {
  /** Texts, and lists of texts, by field. */
  values: Map<string, unknown>;
  names: Map<string, CslName[]>;
}

/** Told of each field whose value cannot be converted; its text is then taken without braces. */
export type OnUnreadable = (field: string) => void;

/**
 * Make a work of a BibLaTeX entry. Values become CSL by citation-js, each field alone, so that an odd
 * one costs itself; `fields` keeps all of them as written.
 */
export function parseEntry(input: EntryInput, onUnreadable: OnUnreadable): Work {
  const { key, type, fields, origin } = input;
  const converted = convertFields(fields, onUnreadable);
  const row = kindOfBiblatex(type, fields.get("entrysubtype"));
  const csl: CslItem = { ...convert(type, converted.values), id: key };
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

function convertFields(
  fields: ReadonlyMap<string, string>,
  onUnreadable: OnUnreadable,
): ConvertedFields {
  const values = new Map<string, unknown>();
  const names = new Map<string, CslName[]>();

  for (const [field, written] of fields) {
    const value = written.trim();
    if (value === "" || !knowsField(field)) continue;
    try {
      if (holdsNames(field)) names.set(field, parseNames(value));
      else values.set(field, convertValue(field, value));
    } catch {
      onUnreadable(field);
      const text = value.replace(/[{}]/g, "");
      if (holdsNames(field)) names.set(field, [{ literal: text }]);
      else values.set(field, text);
    }
  }
  return { values, names };
}

function convert(
  type: string,
  values: ReadonlyMap<string, unknown>,
): Pick<CslItem, "type" | "title"> {
  try {
    return convertEntry(type, Object.fromEntries(values));
  } catch {
    const title = values.get("title");
    return { type: "document", ...(typeof title === "string" && { title }) };
  }
}
