import type { BiblatexRecord } from "./biblatex-record.ts";

/** BibTeX fields and their names in BibLaTeX. */
const aliases: ReadonlyMap<string, string> = new Map([
  ["address", "location"],
  ["journal", "journaltitle"],
  ["language", "langid"],
  ["school", "institution"],
]);

/** Fields an export writes for readers; the record itself holds the same information in other fields. */
const spoken: ReadonlySet<string> = new Set(["annote", "biblatex", "key", "month", "note", "year"]);

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Convert a BibTeX entry, as the export writes it, to BibLaTeX. */
export function biblatexOfBibtex({ key, type, fields }: BiblatexRecord): BiblatexRecord {
  const read = new Map<string, string>();
  for (const [name, value] of fields) {
    if (spoken.has(name)) continue;
    const doubled = name === "title" && /^\{(.*)\}$/s.exec(value)?.[1];
    read.set(aliases.get(name) ?? name, doubled && balanced(doubled) ? doubled : value);
  }
  const date = readDate(fields.get("year"), fields.get("month"));
  if (date) read.set("date", date);
  return { key, type, fields: read };
}

/** Read `year = {1992}` and `month = feb # "~25"`, whose name and day are already joined here. */
function readDate(year: string | undefined, month = ""): string | undefined {
  if (!year) return undefined;
  const [, name = "", day] = /^([a-z]{3})(?:~(\d{1,2}))?$/.exec(month.trim()) ?? [];
  const number = months.indexOf(name) + 1;
  if (number === 0) return year;
  const parts = [String(number), ...(day ? [day] : [])];
  return [year, ...parts.map((part) => part.padStart(2, "0"))].join("-");
}

/** Whether the braces match. */
function balanced(value: string): boolean {
  let depth = 0;
  for (const character of value) {
    if (character === "{") depth++;
    else if (character === "}" && --depth < 0) return false;
  }
  return depth === 0;
}
