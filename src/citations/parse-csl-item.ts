import { biblatexValue } from "./biblatex-values.ts";
import { dateProblem, type DateProblem } from "./edtf-date.ts";
import { kindOfCsl, rowOf } from "./kind-of.ts";
import { kinds } from "./kinds.ts";
import { isVerification } from "./parse-record.ts";
import { treatyOfCsl } from "./parse-treaty.ts";
import { possibleDate } from "./possible-date.ts";
import { readEdtf } from "./read-edtf.ts";
import type { CslItem, Origin, Work, WorkKind } from "./work.ts";

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
}

/**
 * Make a work of a CSL item; variables whose values are not of their type are left out, and so is what
 * of a date cannot be, which is told.
 */
export function parseCslItem(
  item: Record<string, unknown>,
  key: string,
  origin: Origin,
  onImpossible?: (variable: string, problem: DateProblem) => void,
): Work {
  const csl: CslItem = { ...item, id: key, type: text(item["type"]) ?? "document" };
  for (const variable of ["author", "editor", "translator", "container-author", "contributor"]) {
    if (variable in csl && !isNames(csl[variable])) delete csl[variable];
  }
  for (const variable of ["issued", "accessed", "event-date", "original-date", "submitted"]) {
    if (!(variable in csl)) continue;
    const date = readDate(csl[variable]);
    const parts = date?.["date-parts"];
    const isDated = Array.isArray(parts) && parts.length > 0;
    const problem = isDated ? dateProblem(biblatexValue.date(date)) : undefined;
    if (problem) onImpossible?.(variable, problem);
    if (date) csl[variable] = possibleDate(date);
    else delete csl[variable];
  }
  if ("title" in csl && typeof csl.title !== "string") delete csl.title;

  const override = /^type: *([a-z_-]+) *$/m.exec(text(item["note"]) ?? "")?.[1];
  if (override && kinds.some((row) => row.csl === override)) csl.type = override;

  const custom = readCustom(item["custom"]);
  const kind = custom.kind ? rowOf(custom.kind).kind : kindOfCsl(csl.type).kind;
  const verifiedOn = text(custom.verifiedOn);
  if (custom.kind) {
    delete csl["custom"];
    delete csl["note"];
    if (text(custom.note)) csl["note"] = custom.note;
  }
  return {
    key,
    ids: texts(custom.ids),
    kind,
    csl,
    fields: new Map(
      Object.entries(item).map(([name, value]) => [name.toLowerCase(), written(value)]),
    ),
    ...(kind === "treaty" && { treaty: { ...treatyOfCsl(csl), ...custom.treaty } }),
    verification: isVerification(custom.verification ?? "")
      ? (custom.verification as Work["verification"])
      : "unverified",
    evidence: texts(custom.evidence),
    unconfirmed: texts(custom.unconfirmed),
    ...(verifiedOn && { verifiedOn }),
    origin,
  };
}

function readCustom(custom: unknown): Partial<CustomRecord> {
  const record = isObject(custom) ? custom["apparatus"] : undefined;
  if (!isObject(record)) return {};
  const treaty = isObject(record["treaty"]) ? record["treaty"] : {};
  const known = Object.entries(treaty).filter(([name, value]) => {
    return name === "articles" ? typeof value === "number" : typeof value === "string";
  });
  return { ...record, treaty: Object.fromEntries(known) };
}

/** A date as CSL’s schema has it, or as the texts and numbers that other programs write. */
function readDate(value: unknown): CslItem["issued"] {
  if (typeof value === "string" || typeof value === "number")
    return readDate({ raw: String(value) });
  if (Array.isArray(value)) return readDate(value[0]);
  if (!isObject(value)) return undefined;

  const raw = text(value["raw"]);
  const edtf = readEdtf(raw ?? "");
  if (edtf) return edtf;
  const parts = /^(-?\d{1,6})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(raw?.trim() ?? "");
  if (parts) return { "date-parts": [parts.slice(1).filter(Boolean).map(Number)] };
  if (raw !== undefined) return { literal: raw };

  const dates = value["date-parts"];
  if (!Array.isArray(dates)) return readYear(value);
  const numbers = dates
    .filter((date) => Array.isArray(date))
    .map(readParts)
    .filter((date, index) => date.length > 0 && (index > 0 || date[0] !== 0));
  return { ...value, "date-parts": numbers };
}

/** To the first part that is none; a year 0 ends an open range. */
function readParts(date: readonly unknown[]): number[] {
  const parts = date.map(Number);
  const end = parts.findIndex((part) => !Number.isFinite(part) || part === 0);
  return end === -1 ? parts : parts.slice(0, Math.max(end, parts[0] === 0 ? 1 : 0));
}

/** Pandoc’s YAML has `year`, `month` and `day` side by side. */
function readYear(value: Record<string, unknown>): CslItem["issued"] {
  const parts = [value["year"], value["month"], value["day"]].map(Number);
  const unknown = parts.findIndex((part) => !Number.isFinite(part));
  const known = unknown === -1 ? parts : parts.slice(0, unknown);
  return known.length > 0 ? { "date-parts": [known] } : (value as CslItem["issued"]);
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function written(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
