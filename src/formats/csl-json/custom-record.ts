import { isObject } from "../../is-object.ts";
import type { DateProblem } from "../../works/edtf-date.ts";
import { readEdtf } from "../../works/read-edtf.ts";
import type { CslName, Treaty, Work, WorkKind } from "../../works/work.ts";
import { jsonType } from "./json-type.ts";
import type { UnfitValue } from "./read-csl-names.ts";

/** What a CSL item’s `custom.apparatus` holds of a work beyond CSL. */
export interface CustomRecord {
  kind: WorkKind;
  ids?: readonly string[];
  verification: string;
  evidence?: readonly string[];
  verifiedOn?: string;
  unconfirmed?: readonly string[];
  treaty?: Work["treaty"];
  /** What CSL cannot say of an entry of BibLaTeX: `residue.ts`. */
  biblatex?: string;
  /** The item’s own note, without what the export says of the record. */
  note?: string;
  /** Its own annotation. */
  annote?: string;
  /** Of a doubtful work, which an item shows as a mere claim: the type and the author of its record. */
  claimed?: { type: string; author?: readonly CslName[] };
  /** Variables whose names go on with others that are not given. */
  others?: readonly string[];
}

/** Told of each variable whose value is not of its type, and of each date that cannot be. */
export type OnUnfit = (
  rule: "unreadable-value" | "unreadable-date",
  variable: string,
  unfit: UnfitValue | DateProblem,
) => void;

/** The record that an item brings in `custom.apparatus`; what is no value of a treaty is told and left out. */
export function readCustomRecord(custom: unknown, onUnfit: OnUnfit): Partial<CustomRecord> {
  const record = isObject(custom) ? custom["apparatus"] : undefined;
  if (!isObject(record)) return {};
  const treaty = isObject(record["treaty"]) ? record["treaty"] : {};
  const known = Object.entries(treaty).filter(([name, value]) => {
    const expected = treatyValues.get(name);
    if (!expected || expected.fits(value)) return expected !== undefined;
    const found = typeof value === "string" ? "text" : jsonType(value);
    onUnfit("unreadable-value", `custom.apparatus.treaty.${name}`, { found, ...expected });
    return false;
  });
  return { ...record, treaty: Object.fromEntries(known) };
}

/** What our own payload may hold of a treaty: anybody can write one, and it goes into libraries. */
const treatyValues: ReadonlyMap<string, { expected: string; fits(value: unknown): boolean }> =
  new Map(
    Object.entries({
      adopted: { expected: "a date", fits: isPlainDate },
      opened: { expected: "a date", fits: isPlainDate },
      inForce: { expected: "a date", fits: isPlainDate },
      series: { expected: "a name or number", fits: isPlain },
      volume: { expected: "a name or number", fits: isPlain },
      page: { expected: "a name or number", fits: isPlain },
      registration: { expected: "a name or number", fits: isPlain },
      articles: { expected: "a number", fits: (value: unknown) => typeof value === "number" },
    } satisfies Record<keyof Treaty, unknown>),
  );

function isPlain(value: unknown): boolean {
  return typeof value === "string" && /^[^{}\\\p{Cc}]{0,200}$/u.test(value);
}

function isPlainDate(value: unknown): boolean {
  return isPlain(value) && readEdtf(String(value)) !== undefined;
}
