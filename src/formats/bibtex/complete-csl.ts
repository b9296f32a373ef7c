import type { Kind } from "../../works/kinds.ts";
import { cslYear } from "../../works/iso-year.ts";
import { languages } from "../../works/languages.ts";
import type { ConvertedEntry } from "../tex/convert-entry.ts";
import { parseDates } from "./parse-treaty.ts";
import { possibleDate } from "../../works/possible-date.ts";
import { readEdtf } from "../../works/read-edtf.ts";
import { typeText } from "../../works/type-keys.ts";
import type { CslDate, CslItem } from "../../works/work.ts";

interface Entry extends Pick<ConvertedEntry, "values" | "names"> {
  row: Kind;
  /** As written. */
  fields: ReadonlyMap<string, string>;
}

/** CSL’s variables for names, by BibLaTeX’s fields; what a collaborator does has no variable of its own. */
const nameVariables: readonly [field: string, variable: string][] = [
  ["author", "author"],
  ["bookauthor", "container-author"],
  ["editor", "editor"],
  ["editora", "contributor"],
  ["translator", "translator"],
];

/** Kinds whose publisher is the court or parliament that speaks in them. */
const kindsWithAuthority: readonly string[] = ["case", "legislation"];

/** Mend and complete what citation-js makes of an entry, in place. */
export function completeCsl(csl: CslItem, entry: Entry): void {
  const { row, fields, values, names } = entry;
  delete csl["citation-key"];

  for (const [field, variable] of nameVariables) {
    const list = names.get(field);
    if (list && list.length > 0) csl[variable] = list;
  }
  if (row.subtype || csl.type === "document") csl.type = row.csl;
  if (csl["genre"] === values.get("entrysubtype")) delete csl["genre"];
  for (const [variable, value] of Object.entries(csl)) {
    if (isTexts(value)) csl[variable] = value.join("; ");
  }

  const body =
    text(values, "institution") ?? text(values, "organization") ?? text(values, "publisher");
  if (body !== undefined) csl["publisher"] ??= body;
  if (body !== undefined && kindsWithAuthority.includes(row.kind)) csl["authority"] = body;
  const container = text(values, "journaltitle") ?? text(values, "journal");
  if (container !== undefined) csl["container-title"] ??= container;
  if (typeof csl["genre"] === "string") csl["genre"] = typeText(csl["genre"]);
  completeNumber(csl, text(values, "number"));
  completeLanguage(csl, entry);
  completeDates(csl, row, fields);
}

/** A number that the title says already is not said twice. */
function completeNumber(csl: CslItem, number: string | undefined): void {
  if ((number === undefined || csl["issue"]) ?? csl["collection-number"]) return;
  if (csl.title?.includes(number)) delete csl["number"];
  else csl["number"] = number;
}

/** CSL’s `language` is a tag and is that of the record: `langid`, or the one language of the work. */
function completeLanguage(csl: CslItem, { fields, values }: Entry): void {
  const name = fields.get("langid") ?? text(values, "language");
  if (name === undefined || name.includes(";")) delete csl["language"];
  else csl["language"] = languages.get(name.trim().toLowerCase()) ?? name.trim();
}

const dateFields: readonly [field: string, variable: string][] = [
  ["date", "issued"],
  ["urldate", "accessed"],
  ["eventdate", "event-date"],
  ["origdate", "original-date"],
];

/** citation-js reads years before 1 as the year 0, unknown digits as zeros, and no seasons. */
function completeDates(csl: CslItem, row: Kind, fields: ReadonlyMap<string, string>): void {
  for (const [field, variable] of dateFields) {
    const written = fields.get(field) ?? "";
    const words = /\dX/.test(written) ? { literal: written } : undefined;
    const date = readEdtf(written) ?? words ?? dateOf(csl[variable]);
    if (date) csl[variable] = possibleDate(date);
    else delete csl[variable];
  }
  const adopted = row.kind === "treaty" && parseDates(fields.get("execution")).get("adopted");
  const date = adopted ? readEdtf(adopted) : undefined;
  if (date) csl.issued = possibleDate(date);
}

/** A date as citation-js has it: of a month without a year, or words, or a year of `year`. */
function dateOf(value: unknown): CslDate | undefined {
  const { "date-parts": dates, literal } = (value ?? {}) as CslDate;
  const parts = (dates ?? []).flatMap((date): number[][] => {
    // An open range ends in nothing, where CSL wants a date.
    const [year = 0, ...rest] = date ?? [];
    return year === 0 ? [] : [[cslYear(year), ...rest]];
  });
  if (parts.length > 0) return { "date-parts": parts };
  return literal === undefined ? undefined : { literal };
}

function text(values: ReadonlyMap<string, unknown>, field: string): string | undefined {
  const value = values.get(field);
  if (isTexts(value)) return value.join("; ");
  return typeof value === "string" && value !== "" ? value : undefined;
}

function isTexts(value: unknown): value is string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string")
  );
}
