import { isObject } from "../../is-object.ts";
import type { DateProblem } from "../../works/edtf-date.ts";
import { readEdtf } from "../../works/read-edtf.ts";
import type { CslName, Treaty, Work, WorkKind } from "../../works/work.ts";
import { jsonType } from "./json-type.ts";
import type { UnfitValue } from "./read-csl-names.ts";

/** What a CSL item’s `custom.apparatus` adds to CSL. */
export interface CustomRecord {
  kind: WorkKind;
  ids?: readonly string[];
  verification: string;
  evidence?: readonly string[];
  verifiedOn?: string;
  unconfirmed?: readonly string[];
  treaty?: Work["treaty"];
  /** The work’s own type of CSL, if other programs print more of the one that the item has. */
  type?: string;
  /** The data of a BibLaTeX entry that CSL cannot express: see `residue.ts`. */
  biblatex?: string;
  /** The item’s own note, without what the export adds about the record. */
  note?: string;
  /** Its own annotation. */
  annote?: string;
  /** Texts that the item has in its note alone. */
  apart?: Record<string, unknown>;
  /** Names in the parts of CSL, if the item has them in fewer. */
  names?: Record<string, unknown>;
  /** For a doubtful work, which the item presents as a mere claim: the type and author of its record. */
  claimed?: { type: string; author?: readonly CslName[] };
  /** Name variables whose lists continue with names that are not given. */
  others?: readonly string[];
}

/** Called for each variable whose value has the wrong type, and for each impossible date. */
export type OnUnfit = (
  rule: "unreadable-value" | "unreadable-date",
  variable: string,
  unfit: UnfitValue | DateProblem,
) => void;

/** Read the record in an item’s `custom.apparatus`; values that a treaty cannot have are reported and left out. */
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

/** The values of a treaty that our own payload may contain: anybody can write one, and it is added to libraries. */
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
