import { isObject } from "../../is-object.ts";
import { biblatexValue } from "../bibtex/biblatex-values.ts";
import {
  dateVariables,
  isNameVariable,
  nameVariables,
  textVariables,
} from "../../works/csl-variables.ts";
import { dateProblem, type DateProblem } from "../../works/edtf-date.ts";
import { jsonType } from "./json-type.ts";
import { kindOfCsl, rowOf } from "../../works/kind-of.ts";
import { kinds } from "../../works/kinds.ts";
import { isVerification } from "../bibtex/verification/parse-record.ts";
import { treatyOfCsl } from "../bibtex/parse-treaty.ts";
import { possibleDate } from "../../works/possible-date.ts";
import { readEdtf } from "../../works/read-edtf.ts";
import { readCslNames, type UnfitValue } from "./read-csl-names.ts";
import type {
  CslDate,
  CslItem,
  CslName,
  Origin,
  Treaty,
  Work,
  WorkKind,
} from "../../works/work.ts";

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

/** Make a work of a CSL item; what is not of its variable’s type, or cannot be, is told and left out. */
export function parseCslItem(
  item: Record<string, unknown>,
  key: string,
  origin: Origin,
  onUnfit: OnUnfit = () => {},
): Work {
  const csl: CslItem = { ...item, id: key, type: text(item["type"]) ?? "document" };
  for (const [variable, value] of Object.entries(item)) {
    const read = readVariable(variable, value, onUnfit);
    if (variable === "id" || variable === "type") continue;
    if (read === undefined) delete csl[variable];
    else csl[variable] = read;
  }

  const override = /^type: *([a-z_-]+) *$/m.exec(text(item["note"]) ?? "")?.[1];
  if (override && kinds.some((row) => row.csl === override)) csl.type = override;

  const custom = readCustom(item["custom"], onUnfit);
  // What has pages in another book is a part of it, whatever its type says.
  const isPart = csl.type === "book" && csl["container-title"] && csl["page"];
  if (isPart && !custom.kind) csl.type = "chapter";
  const kind = custom.kind ? rowOf(custom.kind).kind : kindOfCsl(csl.type).kind;
  const verifiedOn = text(custom.verifiedOn);
  if (custom.kind) {
    delete csl["custom"];
    delete csl["note"];
    delete csl.annote;
    if (text(custom.note)) csl.note = custom.note;
    if (text(custom.annote)) csl.annote = custom.annote;
    if (isObject(custom.claimed)) restoreClaimed(csl, custom.claimed, onUnfit);
    for (const variable of texts(custom.others)) {
      if (isNameVariable(variable))
        csl[variable] = [...(csl[variable] ?? []), { literal: "others" }];
    }
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

function restoreClaimed(csl: CslItem, claimed: Record<string, unknown>, onUnfit: OnUnfit): void {
  const type = text(claimed["type"]);
  if (type !== undefined) csl.type = type;
  const author = claimed["author"];
  if (author === undefined) return;
  const tell: OnUnfit = (rule, _, unfit) => onUnfit(rule, "custom.apparatus.claimed.author", unfit);
  const names = readVariable("author", author, tell);
  if (names !== undefined) csl["author"] = names as CslName[];
}

/** Variables that CSL does not know, and those of other shapes, stay as they are. */
function readVariable(variable: string, value: unknown, onUnfit: OnUnfit): unknown {
  if (variable === "id") return value;
  const tell = (unfit: UnfitValue): void => onUnfit("unreadable-value", variable, unfit);
  if (value !== "" && written(value) === "") {
    tell({ found: `${jsonType(value)} in so many others`, expected: "a few at most" });
    return undefined;
  }
  const isNames = nameVariables.has(variable);
  const isDate = dateVariables.has(variable);
  if (!isNames && !isDate && !textVariables.has(variable)) return value;
  if (value === null) return undefined;
  if (isNames) {
    const names = readCslNames(value, tell);
    return names.length > 0 ? names : undefined;
  }
  if (isDate) return readKnownDate(variable, value, onUnfit);
  const isNumber = typeof value === "number";
  if (typeof value === "string") return value.trim();
  if (isNumber && variable !== "title" && variable !== "type") return String(value);
  tell({ found: jsonType(value), expected: "text" });
  return isNumber ? String(value) : undefined;
}

function readKnownDate(variable: string, value: unknown, onUnfit: OnUnfit): CslDate | undefined {
  const date = readDate(value);
  const parts = date?.["date-parts"] ?? [];
  if (date && parts.length > 0) {
    const problem = dateProblem(biblatexValue.date(date));
    if (problem) onUnfit("unreadable-date", variable, problem);
  } else if (date?.literal === undefined && /[A-Za-z1-9]/.test(saidBy(value))) {
    onUnfit("unreadable-value", variable, { found: jsonType(value), expected: "a date" });
  }
  return date && possibleDate(date);
}

/** The texts and numbers of a value, without the names of members. */
function saidBy(value: unknown): string {
  return written(value).replace(/"[^"]*":|null/g, "");
}

function readCustom(custom: unknown, onUnfit: OnUnfit): Partial<CustomRecord> {
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

  const { "date-parts": dates, literal, raw: _raw, ...others } = value;
  const words = typeof literal === "string" || typeof literal === "number" ? String(literal) : "";
  const rest = { ...others, ...(words !== "" && { literal: words }) };
  if (!Array.isArray(dates)) return readYear(value) ?? (words === "" ? undefined : rest);
  const numbers = dates
    .filter((date) => Array.isArray(date))
    .map(readParts)
    .filter((date, index) => date.length > 0 && (index > 0 || date[0] !== 0));
  return { ...rest, "date-parts": numbers };
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
  return known.length > 0 ? { "date-parts": [known] } : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** As JSON, but texts as they are; of lists in thousands of lists nothing, which no stack can hold. */
function written(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}
