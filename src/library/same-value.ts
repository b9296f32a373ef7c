import type { BiblatexRecord } from "../formats/bibtex/biblatex-record.ts";
import { parseNames } from "../formats/bibtex/parse-names.ts";
import { readDates } from "../formats/bibtex/read-dates.ts";
import { splitList } from "../formats/bibtex/split-list.ts";
import { readTex } from "../formats/tex/read-tex.ts";
import { readVerbatim } from "../formats/tex/read-verbatim.ts";
import { doiIn } from "../works/doi.ts";
import { fields } from "../works/fields.ts";
import { tagOfLanguage } from "../works/languages.ts";
import { listedName } from "../works/names.ts";
import { plainText } from "../works/plain-text.ts";
import { splitTrimmed } from "../split-trimmed.ts";

/**
 * Whether two values of a field mean the same, compared as names, dates, texts and addresses rather than as TeX.
 */
export function sameValue(field: string, one: string, other: string): boolean {
  if (onOneLine(one) === onOneLine(other)) return true;
  if (field === "execution") return hasEvents(one, other);
  const row = fields.find(({ name, aliases }) => name === field || aliases?.includes(field));
  const read = meaningOf(row?.value ?? (verbatimFields.has(field) ? "verbatim" : "text"));
  return read(one) === read(other);
}

/** Other names under which a record may have the same field. */
export function namesLike(field: string): readonly string[] {
  const row = fields.find(({ name, aliases }) => name === field || aliases?.includes(field));
  const names = row
    ? [row.name, ...(row.aliases ?? [])]
    : (pairs.find((one) => one.includes(field)) ?? []);
  return names.filter((name) => name !== field);
}

/** The fields of other kinds of works for what a field says: publishers and organisations, or languages. */
export function namesInPlace(field: string): readonly string[] {
  if (field === "language") return ["langid"];
  const variable = fields.find(
    ({ name, aliases }) => name === field || aliases?.includes(field),
  )?.csl;
  if (variable === undefined || !/^(?:publisher|container-title)$/.test(variable)) return [];
  return fields.flatMap(({ csl, name }) => (csl === variable && name !== field ? [name] : []));
}

/** Whether the events of a treaty are among those known: other formats have one date. */
function hasEvents(one: string, other: string): boolean {
  const known = new Set(splitTrimmed(one, /\band\b/));
  return splitTrimmed(other, /\band\b/).every((event) => known.has(event));
}

/** Whether a field is part of a date that the other record has under another name, and adds nothing to it. */
export function saysDate(theirs: BiblatexRecord, ours: BiblatexRecord, field: string): boolean {
  if (!/^(?:date|year|month|day)$/.test(field)) return false;
  const dateOf = ({ fields }: BiblatexRecord): string => {
    const dates = new Map(readDates(fields, "other", () => {}));
    return (dates.get("issued")?.["date-parts"] ?? []).map((parts) => parts.join("-")).join("/");
  };
  const [own, their] = [dateOf(ours), dateOf(theirs)];
  return own !== "" && (own === their || own.startsWith(`${their}-`));
}

const pairs: readonly (readonly string[])[] = [
  ["eprinttype", "archiveprefix"],
  ["eprintclass", "primaryclass"],
];

/** In addition to those of the table. */
const verbatimFields: ReadonlySet<string> = new Set(["eprint", "verba", "verbb", "verbc", "ids"]);

function meaningOf(value: string): (written: string) => string {
  switch (value) {
    case "names":
      return (written) => parseNames(written).map(listedName).join("; ");
    case "doi":
      return (written) => (doiIn(readVerbatim(written)) ?? written).toLowerCase();
    case "verbatim":
      return readVerbatim;
    case "language":
      return (written) => tagOfLanguage(plain(written)) ?? written;
    case "list":
      return (written) => splitList(written).map(plain).join(" and ");
    case "places":
      return (written) => splitList(written).map(plain).join("; ");
    case "pages":
      return (written) => plain(written).replace(/\s*[-–—]+\s*/g, "-");
    case "keywords":
      return (written) => splitTrimmed(plain(written), /[,;]/).sort().join(", ");
    default:
      return plain;
  }
}

/** The plain text, with signs unified that programs write in different ways. */
function plain(written: string): string {
  return (
    (plainText(readTex(written)) ?? "")
      .normalize("NFC")
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      // Formats without control characters have spaces in their place.
      .replace(/[\s\p{Cc}]+/gu, " ")
      .replace(/ (?=[?!.,;:])/g, "")
      .trim()
  );
}

function onOneLine(value: string): string {
  return value.replace(/\s+/g, " ").trim();
}
