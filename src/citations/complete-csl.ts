import type { Kind } from "./kinds.ts";
import { languages } from "./languages.ts";
import type { ConvertedEntry } from "./convert-entry.ts";
import { parseDates } from "./parse-treaty.ts";
import { possibleDate } from "./possible-date.ts";
import { typeText } from "./type-keys.ts";
import type { CslDate, CslItem } from "./work.ts";

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
  if (row.subtype && csl["genre"] === values.get("entrysubtype")) delete csl["genre"];
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
  completeDate(csl, row, fields);
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

function completeDate(csl: CslItem, row: Kind, fields: ReadonlyMap<string, string>): void {
  const adopted = row.kind === "treaty" && parseDates(fields.get("execution")).get("adopted");
  const parts = adopted && /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(adopted);
  if (parts) {
    csl.issued = possibleDate({ "date-parts": [parts.slice(1).filter(Boolean).map(Number)] });
    return;
  }

  for (const variable of ["issued", "accessed", "event-date", "original-date"]) {
    const date = csl[variable] as CslDate | undefined;
    // An open range ends in nothing, where CSL wants a date; a month without a year is none.
    if (date?.["date-parts"]) date["date-parts"] = date["date-parts"].filter(Boolean);
    if (date && !date["date-parts"]?.length && date.literal === undefined) delete csl[variable];
    else if (date) csl[variable] = possibleDate(date);
  }
  if (csl.issued && /[?~%]$/.test(fields.get("date")?.trim() ?? "")) csl.issued.circa = true;
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
