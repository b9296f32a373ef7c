import { doiIn } from "../../works/doi.ts";
import { isDateVariable, isTextVariable } from "../../works/csl-variables.ts";
import { fields, orderedFor } from "../../works/fields.ts";
import { hasTypeInZotero, isInJournal, isPaperInRis, kindOfRis } from "../../works/kind-of.ts";
import { languageTag } from "../../works/languages.ts";
import { residueIn, splitNote, withoutResidue } from "../note-residue.ts";
import { nameOfRis } from "./name-of-ris.ts";
import { readRisDate, risDate } from "./ris-date.ts";
import { cslTypeOf } from "./ris-types.ts";
import type { RisLine } from "./scan-ris.ts";
import type { CslItem, WorkKind } from "../../works/work.ts";

/** What a record of RIS says, in terms of CSL. */
export interface RisItem {
  kind: WorkKind;
  csl: CslItem;
  /** What our own export said again for the import. */
  residue?: string;
}

/** Tags of the titled whole, the fullest names first, and those that may abbreviate it. */
const wholeTags = ["T2", "BT", "JF", "JO", "JA", "J2"];
const shortTags = ["JA", "J2", "JO"];

/** Tags that hold one variable whatever the type, beside those of `fields.ts`. */
const others: readonly [tag: string, variable: string][] = [
  ["PP", "publisher-place"],
  ["CY", "publisher-place"],
  ["PB", "publisher"],
  ["DB", "archive"],
  ["SV", "number"],
];

/** Tags that are read together with others, or say nothing of the work. */
const read = new Set([
  "TY",
  "ID",
  "SP",
  "EP",
  "PY",
  "Y1",
  "DA",
  "SN",
  "KW",
  "N1",
  "ER",
  "L1",
  "L2",
  "L3",
  "L4",
]);

/**
 * Read a record of RIS: every tag of `fields.ts`, and what programs write beside them. What has no
 * place stands in `annote`, which no style prints.
 */
export function cslOfRis(lines: readonly RisLine[], key: string): RisItem {
  const all = (...tags: string[]): string[] =>
    lines.filter(({ tag, value }) => tags.includes(tag) && value !== "").map(({ value }) => value);
  const type = all("TY")[0] ?? "";
  const notes = all("N1").flatMap(splitNote);
  const own = withoutResidue(notes);
  const { kind, csl: cslType } = kindOfRis(type, own.join("\n"));
  const isPaper = isPaperInRis(type);
  const ofKind = kind === "other" ? (cslTypeOf(type) ?? cslType) : cslType;
  const csl: CslItem = { id: key, type: isPaper ? "paper-conference" : ofKind };

  const known = variablesOf(kind, isPaper, isPaper && all("C3").length > 0);
  for (const { tag, value } of lines) {
    const variable = known.get(tag);
    if (variable === undefined || value === "") continue;
    if (isTextVariable(variable)) csl[variable] ??= value;
    else if (isDateVariable(variable)) csl[variable] ??= readRisDate(value).date;
  }
  const wholes = isPaper && all("C3").length > 0 ? ["C3", ...wholeTags.slice(1)] : wholeTags;
  const whole = wholes.flatMap((tag) => all(tag))[0];
  const short = shortTags.flatMap((tag) => all(tag)).find((name) => name !== whole);
  if (whole !== undefined) csl["container-title"] = whole;
  if (short !== undefined && isInJournal(kind)) csl["container-title-short"] = short;
  for (const { value, csl: role, ris = [] } of fields) {
    if (value !== "names" || role === undefined) continue;
    const names = ris.flatMap((tag) => all(tag)).map(nameOfRis);
    if (names.length > 0) Object.assign(csl, { [role]: names });
  }
  const genre = hasTypeInZotero(kind) ? all("M3")[0] : undefined;
  if (genre !== undefined) csl.genre = genre;
  const pages = [...all("SP").slice(0, 1), ...all("EP").slice(0, 1)];
  if (pages.length > 0) csl.page = pages.join("-");
  const { date, unread } = risDate(lines);
  if (date) csl.issued = date;
  readSerial(csl, kind, all("SN"));
  const keywords = all("KW").flatMap((value) => value.split(/\s*;\s*/).filter(Boolean));
  if (keywords.length > 0) csl.keyword = keywords.join(", ");
  if (csl.DOI !== undefined) csl.DOI = doiIn(csl.DOI) ?? csl.DOI;
  if (csl.language !== undefined) csl.language = languageTag(csl.language) ?? csl.language;

  const isRead = (line: RisLine): boolean => {
    const { tag, value } = line;
    if (wholes.includes(tag)) return value === whole || csl["container-title-short"] === value;
    const variable = known.get(tag);
    if (variable !== undefined) {
      return (
        !isTextVariable(variable) ||
        csl[variable] === value ||
        variable === "DOI" ||
        variable === "language"
      );
    }
    return (
      !unread.includes(line) &&
      (read.has(tag) || roleTags.has(tag) || (tag === "M3" && genre !== undefined))
    );
  };
  const left = lines.filter((line) => line.value !== "" && !isRead(line));
  if (own.length > 0)
    csl.note = own.filter((line) => !/^type: treaty$/i.test(line)).join(" ") || undefined;
  if (csl.note === undefined) delete csl.note;
  if (left.length > 0) csl.annote = left.map(({ tag, value }) => `${tag}: ${value}`).join(" ");
  const residue = residueIn(notes);
  return { kind, csl, ...(residue !== undefined && { residue }) };
}

const roleTags: ReadonlySet<string> = new Set(
  fields.flatMap(({ value, ris = [] }) => (value === "names" ? ris : [])),
);

/** The variable of each tag that holds one text or date; of several the one of the kind counts. */
function variablesOf(
  kind: WorkKind,
  isPaper: boolean,
  hasProceedings: boolean,
): ReadonlyMap<string, string> {
  const variables = new Map<string, string>(others);
  for (const { ris = [], csl, value } of orderedFor(kind).toReversed()) {
    if (value === "names" || csl === undefined) continue;
    for (const tag of ris) variables.set(tag, csl);
  }
  // A volume of a book, and an act, have numbers of their own.
  if (!isInJournal(kind)) variables.set("IS", "issue");
  for (const tag of ["J2", "KW", "SN"]) variables.delete(tag);
  if (isPaper) variables.set("C1", "publisher-place");
  if (hasProceedings) variables.set("T2", "event-title");
  return variables;
}

/** `SN` is an ISSN, an ISBN, or the number of a report. */
function readSerial(csl: CslItem, kind: WorkKind, serial: readonly string[]): void {
  const [first = ""] = serial;
  if (first === "") return;
  if (/^\d{4}-?\d{3}[\dXx]\b/.test(first)) csl.ISSN = serial.join(", ");
  else if (kind === "report" && !/^(?:97[89])?[\d-]{9,}[\dXx]$/.test(first.replace(/[\s-]/g, "")))
    csl.number ??= first;
  else csl.ISBN = serial.join(", ");
}
