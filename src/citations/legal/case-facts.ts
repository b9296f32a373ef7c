import { plainText } from "../../works/plain-text.ts";
import type { PrintedWork } from "../../works/work.ts";
import { courtOf, type Court } from "./courts.ts";
import { reportSortOf, type ReportSort } from "./law-reports.ts";

/** A case’s record, split into parts; a missing part is empty. */
export interface CaseFacts {
  /** Without phase and number: `Tadić`, `East Timor (Portugal v Australia)`. */
  name: string;
  /** `Preliminary Objections` */
  phase: string;
  court?: Court;
  docket?: Docket;
  /** `[2010] UKSC 12` */
  neutral: string;
  /** `EU:C:2014:317` */
  ecli: string;
  report?: LawReport;
}

/** A court’s own number for the case. */
export interface Docket {
  sort: "application" | "communication" | "list" | "case" | "plain";
  /** `40984/07`; several as written. */
  number: string;
  isMany: boolean;
}

export interface LawReport {
  sort: ReportSort;
  series: string;
  volume: string;
  page: string;
}

/** Split a case’s record into parts, some of which may be in its title. */
export function readCase({ csl, fields }: PrintedWork): CaseFacts {
  const court = plainText(csl.authority) ?? plainText(csl.publisher);
  const known = court === undefined ? undefined : courtOf(court);
  const { report, ...title } = readTitle(plainText(csl.title) ?? "");
  const given = plainText(csl.number);
  const isIdentifier = given !== undefined && ecliOf([given]) !== "";
  const number = isIdentifier ? title.docket : (given ?? title.docket);
  const year = String(csl.issued?.["date-parts"]?.[0]?.[0] ?? "");
  const neutral = neutralOf(fields?.get("neutralcitation"), number, known, year);
  const ecli = ecliOf([fields?.get("ecli"), fields?.get("neutralcitation"), given, csl.note]);
  const isNumber = number !== undefined && !neutral.includes(number.trim());
  const volume = plainText(csl.volume) ?? "";
  const series = plainText(csl["container-title"]) ?? (report ? "ICJ Rep" : "");
  const page = plainText(csl.page) ?? report ?? "";
  return {
    name: title.name,
    phase: title.phase || (plainText(csl.genre) ?? ""),
    ...(known && { court: known }),
    ...(isNumber && { docket: docketOf(number, known) }),
    neutral,
    ecli,
    ...(series &&
      (volume || page) && { report: { sort: reportSortOf(series), series, volume, page } }),
  };
}

/** The names of phases of a case when a title mentions them. */
const phases =
  /^(?:[\p{L}’' -]*\b)?(?:judge?ments?|merits|preliminary objections?|provisional measures|interim measures|advisory opinion|jurisdiction|admissibility|orders?|decisions?|compensation|reparations?|just satisfaction|warrant of arrest|views|interpretation|sentencing)\b[\p{L}’' -]*$/iu;

function readTitle(written: string): {
  name: string;
  phase: string;
  docket: string | undefined;
  report: string | undefined;
} {
  const report = /[.,]\s*I\.?C\.?J\.? Reports \d{4},? p\. (\d+)\.?$/.exec(written);
  let rest = report ? written.slice(0, report.index) : written;
  const docket =
    /,?\s+(?:\(?(?:app(?:lication|l)?\.?\s+)?nos?\.?|case\s+nos?\.?)\s*([^\s,()]*\d[^,()]*)\)?$/i.exec(
      rest,
    );
  // `(No 2)` distinguishes cases of the same name.
  const isNumber = docket !== null && /[/-]/.test(docket[1] ?? "");
  if (isNumber) rest = rest.slice(0, docket.index);
  const case_ = /^Case\s+([CTF][-‑–]\d+\/\d+(?:\s?P)?),?\s+(?=\S)/.exec(rest);
  if (case_) rest = rest.slice(case_[0].length);

  const found: string[] = [];
  for (;;) {
    const last = /\s*\(([^()]*)\)\.?$/.exec(rest) ?? /[.,]\s+([^.,()]*)\.?$/.exec(rest);
    if (!last?.[1] || !phases.test(last[1])) break;
    found.unshift(last[1].trim());
    rest = rest.slice(0, last.index);
  }
  // Guides name the phase only; “judgment” goes without saying.
  const named = found.length > 1 ? found.filter((one) => !/^judge?ment$/i.test(one)) : found;
  return {
    name: rest.trim() || written,
    phase: named.join(", "),
    docket: isNumber ? docket[1]?.trim() : case_?.[1],
    report: report?.[1],
  };
}

const neutralForm = /^\[(\d{4})\]\s*([\p{L}][\p{L} ]*?)\s*(\d+)(\s*\([\p{L}]+\))?$/u;

/** A neutral citation: written out, or a number given by a court with a code in capitals. */
function neutralOf(
  own: string | undefined,
  number: string | undefined,
  court: Court | undefined,
  year: string,
): string {
  for (const written of [own, number]) {
    if (written && neutralForm.test(written.trim())) return written.trim();
  }
  const isCode = /^\p{Lu}{3,8}(?: \p{Lu}\p{L}{2,4})?$/u.test(court?.name ?? "");
  return court?.sort === "national" && isCode && year && /^\d+$/.test(number ?? "")
    ? `[${year}] ${court.name} ${number}`
    : "";
}

function ecliOf(values: readonly (string | undefined)[]): string {
  for (const value of values) {
    const found = /(?<![\w:])(?:ECLI:)?([A-Z]{2}:[A-Z][A-Z0-9]*:\d{4}:[A-Z0-9.]+)/.exec(
      value ?? "",
    );
    if (found?.[1]) return found[1];
  }
  return "";
}

/** Words that introduce a number. */
const numberWords =
  /^(?:app(?:lication|l)?\.?|communication|cases?|docket|general list|requ[êe]te|beschwerde|жалоба|no|nr|n°|n[ºo]|№)s?\.?\s*(?=\S)/iu;

function docketOf(written: string, court: Court | undefined): Docket {
  let number = written.trim();
  for (let count = 0; count < 3; count++) number = number.replace(numberWords, "");
  const isMany = /\d\s*(?:,|;|&|\band\b|\bet\b|\bund\b)\s*[\w-]*\d/.test(number);
  return { sort: sortOf(written, number, court), number: number || written, isMany };
}

function sortOf(written: string, number: string, court: Court | undefined): Docket["sort"] {
  if (/^communication/i.test(written) || court?.sort === "committee") return "communication";
  if (court?.sort === "icj") return "list";
  if (court?.sort === "eu" || court?.sort === "tribunal") return "case";
  if (court?.sort === "echr" || /^(?:app|requ)/i.test(written)) return "application";
  return /^\d{3,6}\/\d\d\b/.test(number) && court === undefined ? "application" : "plain";
}
