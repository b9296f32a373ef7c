import { budgets } from "../../budgets.ts";
import { currentCache, digestOf } from "../../cache/cache.ts";
import { convertEntry, convertValue, holdsNames, knowsField } from "./citation-js.ts";
import { parseNames } from "../bibtex/parse-names.ts";
import { expectedTex } from "./tex-problem.ts";
import type { CslItem, CslName } from "../../works/work.ts";

/** What the fields that citation-js knows say, without their TeX, and the item that it makes of them. */
export interface ConvertedEntry {
  /** Texts, and lists of texts, by field. */
  values: Map<string, unknown>;
  names: Map<string, CslName[]>;
  csl: Pick<CslItem, "type" | "title">;
}

/**
 * Told of each field whose value cannot be converted, and of what should stand there; its text, or the
 * start of it, is then taken without braces. So is a name of a list that is none.
 */
export type OnUnreadable = (field: string, value: UnreadableValue) => void;

export interface UnreadableValue {
  /** In words for a message: `TeX`. */
  found: string;
  expected: string;
  /** The words of the value that it is about, as they are written. */
  part?: string;
}

/** What the cache holds of an entry. */
interface KeptEntry {
  values: [string, unknown][];
  names: [string, CslName[]][];
  csl: ConvertedEntry["csl"];
}

/**
 * Convert an entry’s fields, each alone, so that an odd one costs itself.
 * What all fields could be read of is kept in the cache.
 */
export function convertFields(
  type: string,
  fields: ReadonlyMap<string, string>,
  onUnreadable: OnUnreadable,
): ConvertedEntry {
  const cache = currentCache();
  const digest = cache ? digestOf([type, ...fields]) : "";
  const kept = cache?.readSmall("entries", digest) as KeptEntry | undefined;
  if (kept) {
    const { values, names, csl } = structuredClone(kept);
    return { values: new Map(values), names: new Map(names), csl };
  }

  let odd = false;
  const { values, names } = convertEach(fields, (field, value) => {
    odd = true;
    onUnreadable(field, value);
  });
  const csl = convertAll(type, values);
  const converted = { values: [...values], names: [...names], csl };
  if (!odd) cache?.writeSmall("entries", digest, structuredClone(converted));
  return { values, names, csl };
}

function convertEach(
  fields: ReadonlyMap<string, string>,
  onUnreadable: OnUnreadable,
): Pick<ConvertedEntry, "values" | "names"> {
  const values = new Map<string, unknown>();
  const names = new Map<string, CslName[]>();

  for (const [field, written] of fields) {
    const value = written.trim();
    if (value === "" || !knowsField(field)) continue;
    if (value.length > budgets.valueLength) {
      const expected = `at most ${budgets.valueLength} characters`;
      onUnreadable(field, { found: `${value.length} characters`, expected });
      setText(field, value.slice(0, budgets.valueLength));
      continue;
    }
    try {
      if (holdsNames(field)) {
        names.set(
          field,
          parseNames(value, (odd) => onUnreadable(field, odd)),
        );
      } else values.set(field, convertValue(field, value));
    } catch {
      onUnreadable(field, { found: "TeX", expected: expectedTex(value) });
      setText(field, value);
    }
  }
  return { values, names };

  function setText(field: string, value: string): void {
    const text = value.replace(/[{}]/g, "");
    if (holdsNames(field)) names.set(field, [{ literal: text }]);
    else values.set(field, text);
  }
}

function convertAll(type: string, values: ReadonlyMap<string, unknown>): ConvertedEntry["csl"] {
  try {
    // It throws for a range without a start.
    const known = [...values].filter(([, value]) => !/^(?:\.\.)?\//.test(String(value)));
    return convertEntry(type, Object.fromEntries(known));
  } catch {
    const title = values.get("title");
    return { type: "document", ...(typeof title === "string" && { title }) };
  }
}
