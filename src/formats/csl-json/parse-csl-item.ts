import { isObject } from "../../is-object.ts";
import { biblatexValue } from "../bibtex/biblatex-values.ts";
import {
  dateVariables,
  isNameVariable,
  isTextVariable,
  nameVariables,
  textVariables,
} from "../../works/csl-variables.ts";
import { dateProblem } from "../../works/edtf-date.ts";
import { jsonType } from "./json-type.ts";
import { kindOfCsl, rowOf } from "../../works/kind-of.ts";
import { isCslType } from "../../works/csl-types.ts";
import { isVerification } from "../bibtex/verification/parse-record.ts";
import { treatyOfCsl } from "../bibtex/parse-treaty.ts";
import { possibleDate } from "../../works/possible-date.ts";
import { readCustomRecord, type OnUnfit } from "./custom-record.ts";
import { readExtra } from "../read-extra.ts";
import { readCslDate } from "./read-csl-date.ts";
import { readCslNames, type UnfitValue } from "./read-csl-names.ts";
import type { CslDate, CslItem, CslName, Origin, Work } from "../../works/work.ts";

/**
 * Make a work from a CSL item. A value that has the wrong type for its variable, or is impossible, is reported and
 * left out.
 */
export function parseCslItem(
  item: Record<string, unknown>,
  key: string,
  origin: Origin,
  onUnfit: OnUnfit = () => {},
): Work {
  let csl: CslItem = { ...item, id: key, type: text(item["type"]) ?? "document" };
  for (const [variable, value] of Object.entries(item)) {
    const read = readVariable(variable, value, onUnfit);
    if (variable === "id" || variable === "type") continue;
    if (read === undefined) delete csl[variable];
    else csl[variable] = read;
  }

  const custom = readCustomRecord(item["custom"], onUnfit);
  const isOurs = custom.kind !== undefined;
  if (text(csl.note) !== undefined && !isOurs) csl = readNote(csl);
  else if (isOurs) csl.type = typeIn(csl.note) ?? text(custom.type) ?? csl.type;
  // A work with pages in another book is part of that book, whatever its type.
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
    for (const [variable, value] of Object.entries(isObject(custom.names) ? custom.names : {})) {
      const names = isNameVariable(variable) && readVariable(variable, value, onUnfit);
      if (names) csl[variable] = names as CslName[];
    }
    for (const [variable, value] of Object.entries(isObject(custom.apart) ? custom.apart : {})) {
      const said = text(value);
      if (said !== undefined && isTextVariable(variable)) csl[variable] ??= said;
    }
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

/** Lines of a note may say the type, and other variables. */
function readNote(item: CslItem): CslItem {
  const type = typeIn(item.note);
  const lines = (item.note ?? "").split("\n");
  const others = lines.filter((line) => type === undefined || typeIn(line) !== type);
  const { csl, rest } = readExtra(item, others);
  delete csl.note;
  const note = rest.join("\n").trim();
  return { ...csl, type: type ?? csl.type, ...(note !== "" && { note }) };
}

/** `type: treaty`, which a line of a note may say. */
function typeIn(note: unknown): string | undefined {
  const said = /^type: *([a-z_-]+) *$/m.exec(text(note) ?? "")?.[1];
  return said !== undefined && isCslType(said) ? said : undefined;
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

/** Read the value of a variable; variables unknown to CSL, and those of other types, stay unchanged. */
function readVariable(variable: string, value: unknown, onUnfit: OnUnfit): unknown {
  if (variable === "id") return value;
  const tell = (unfit: UnfitValue): void => onUnfit("unreadable-value", variable, unfit);
  if (value !== "" && written(value) === "") {
    tell({ found: `${jsonType(value)} nested so deeply`, expected: "a few levels at most" });
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
  const date = readCslDate(value);
  const parts = date?.["date-parts"] ?? [];
  if (date && parts.length > 0) {
    const problem = dateProblem(biblatexValue.date(date));
    if (problem) onUnfit("unreadable-date", variable, problem);
  } else if (date?.literal === undefined && /[A-Za-z1-9]/.test(saidBy(value))) {
    onUnfit("unreadable-value", variable, { found: jsonType(value), expected: "a date" });
  }
  return date && possibleDate(date);
}

/** The texts and numbers in a value, without the names of members. */
function saidBy(value: unknown): string {
  return written(value).replace(/"[^"]*":|null/g, "");
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** Write a value as JSON, but text as it is. Empty for lists nested thousands deep, which overflow the stack. */
function written(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}
