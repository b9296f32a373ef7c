import { asClaimed } from "../as-claimed.ts";
import { publicRecordOf } from "../bibtex/record-of.ts";
import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import { extraLines, fieldsUnheld } from "../zotero-extra.ts";
import { biblatexOfRis } from "./biblatex-of-ris.ts";
import { pagesOf, yearText } from "../../works/date-parts.ts";
import { isDateVariable, isNameVariable } from "../../works/csl-variables.ts";
import type { Field } from "../../works/field.ts";
import { filledRows } from "../../works/filled-rows.ts";
import { listedName, namedOf } from "../../works/names.ts";
import { cautionNote, ownNote, statusNote, detailNote } from "../export-note.ts";
import { escapeRis } from "./escape-ris.ts";
import { hasTypeInZotero, isInJournal, isPaper, typeElsewhere } from "../../works/kind-of.ts";
import { betweenNotes, residueLine } from "../note-residue.ts";
import { plainText } from "../../works/plain-text.ts";
import { readEdtf } from "../../works/read-edtf.ts";
import { residue } from "../residue.ts";
import type { CslDate, Work, WorkKind } from "../../works/work.ts";
import { splitTrimmed } from "../../split-trimmed.ts";

type Line = readonly [tag: string, value: unknown];

/**
 * Write works as RIS. A treaty is a statute (`STAT`), which Zotero reads with code, volume and page, with the note
 * `Type: treaty`. For a paper, Zotero reads the proceedings and their place from `C3` and `C1`. The single note
 * (`N1`) contains what is known about the record, what RIS has no tag for, and the same once more for the import.
 */
export function exportRis(works: readonly Work[]): string {
  return works.map(writeRecord).join("\r\n");
}

function writeRecord(known: Work): string {
  const work = asClaimed(known);
  const lines = [["TY", typeElsewhere(work).ris] as const, ...listLines(work)].flatMap(
    ([tag, value]) => {
      const text = escapeRis(plainText(value) ?? "");
      return text === "" ? [] : [{ tag, value: text }];
    },
  );
  const notes = [
    ...ownNote(work),
    ...cautionNote(known),
    ...statusNote(known),
    ...detailNote(known),
    ...untagged(work),
    ...extraLines(work),
  ];
  const note = (work.treaty ? ["Type: treaty", ...notes] : notes).map(escapeRis).filter(Boolean);
  const said = [...lines, { tag: "N1", value: note.join(betweenNotes) }];
  const read = biblatexOfRis(said, work.key);
  const record = publicRecordOf(known);
  const left = residueLine(residue(record, without(read, fieldsUnheld(work), record)));
  const whole = [...note, ...left.map(escapeRis)].join(betweenNotes);
  const all = [...lines, { tag: "N1", value: whole }];
  return `${all.map(({ tag, value }) => `${tag}  - ${value}\r\n`).join("")}ER  - \r\n`;
}

/** A record as it returns by way of Zotero, which has no place for some fields. */
function without(
  read: BiblatexRecord,
  names: ReadonlySet<string>,
  { fields }: BiblatexRecord,
): BiblatexRecord {
  const kept = [...read.fields].map(([name, value]): [string, string] => {
    return [name, names.has(name) && fields.has(name) ? "" : value];
  });
  return { ...read, fields: new Map(kept) };
}

/** In laws and cases, Zotero takes the last page for the only one. */
function pageLines(work: Work): Line[] {
  const { page } = work.csl;
  if (/^(?:BILL|CASE)$/.test(typeElsewhere(work).ris)) return [["SP", page]];
  const { first, last } = pagesOf(page);
  return [
    ["SP", first],
    ["EP", last],
  ];
}

/** The types in which Zotero reads no title of a series. */
const withoutSeries: ReadonlySet<string> = new Set(["DICT", "ENCYC", "MPCT", "SLIDE", "VIDEO"]);

/** What RIS has a tag for, but not in records of this type. */
function untagged(work: Work): string[] {
  const { ris } = typeElsewhere(work);
  const [isbn, series] = [plainText(work.csl.ISBN), plainText(work.csl["collection-title"])];
  return [
    ...(ris === "RPRT" && isbn ? [`ISBN: ${isbn}`] : []),
    ...(withoutSeries.has(ris) && series ? [`Series: ${series}`] : []),
  ];
}

/** The lines of every field with a tag; the rest is what RIS splits or joins. */
function listLines(work: Work): Line[] {
  const { csl } = work;
  const [year, month, day] = csl.issued?.["date-parts"]?.[0] ?? [];
  const tagged = filledRows(work).flatMap((row): Line[] => linesOf(work, row));
  return [
    ["ID", work.key],
    ["M2", typeLine(work)],
    ...tagged,
    // Zotero reads these titles from another tag, and would take the short title for a missing title.
    [
      "CT",
      /^(?:STAT|BILL|CASE)$/.test(typeElsewhere(work).ris) && csl["title-short"]
        ? csl.title
        : undefined,
    ],
    ...wholeLines(work),
    ...pageLines(work),
    ["M3", hasTypeInZotero(work) ? csl.genre : undefined],
    ["PB", csl.publisher],
    [isPaper(work) ? "C1" : "CY", csl["publisher-place"]],
    ["PY", year === undefined ? unknownYear(csl.issued) : yearText(year)],
    ["DA", year === undefined ? undefined : formatDate(year, month, day)],
    ...splitTrimmed(plainText(csl.keyword) ?? "", ",").map((word): Line => ["KW", word]),
  ];
}

/** The RIS types that stand for several of Zotero’s, and the one that it reads. */
const readAs: ReadonlyMap<string, string> = new Map([
  ["GEN", "journalArticle"],
  ["ICOMM", "email"],
  ["JOUR", "journalArticle"],
  ["MANSCPT", "manuscript"],
  ["MPCT", "film"],
  ["PCOMM", "letter"],
  ["STAND", "report"],
]);

/** A line for Zotero’s “Extra”, if the type of RIS does not say what a work is: `type: document`. */
function typeLine(work: Work): string | undefined {
  const { ris, zotero } = typeElsewhere(work);
  return (readAs.get(ris) ?? zotero) === zotero ? undefined : `type: ${zotero}`;
}

/** What a work is part of; for a book or report, the second title is that of its series. */
function wholeLines(work: Work): Line[] {
  const { csl, kind } = work;
  const [whole, series] = [csl["container-title"], csl["collection-title"]];
  if (isPaper(work)) {
    return [
      ["T2", csl["event-title"]],
      ["C3", whole],
      ["T3", series],
    ];
  }
  const [second, third] = hasSeriesSecond(kind) ? [series, undefined] : [whole, series];
  return [
    ["T2", second],
    ["T3", third],
  ];
}

function hasSeriesSecond(kind: WorkKind): boolean {
  return kind === "book" || kind === "report";
}

function linesOf(work: Work, row: Field): Line[] {
  const { kind, csl } = work;
  const { csl: variable, value } = row;
  const tag = risTag(row, typeElsewhere(work).ris);
  if (variable === undefined || tag === undefined || value === "keywords") return [];
  if (tag === "J2" && !isInJournal(kind)) return [];
  // Without pages, `SP` is the number of pages.
  if (tag === "SP" && csl.page !== undefined) return [];
  if (isNameVariable(variable)) {
    return namedOf(csl[variable]).map((name): Line => [tag, listedName(name)]);
  }
  if (!isDateVariable(variable)) return [[tag, csl[variable]]];
  const [year, month, day] = csl[variable]?.["date-parts"]?.[0] ?? [];
  return year === undefined ? [] : [[tag, formatDate(year, month, day)]];
}

/** The tag of a field in records of a type. */
function risTag({ ris, risOf }: Field, type: string): string | undefined {
  return risOf?.has(type) ? risOf.get(type) : ris;
}

/** `199X`; other words are not a date in RIS. */
function unknownYear({ literal = "" }: CslDate = {}): string | undefined {
  return readEdtf(literal)?.literal;
}

/** `YYYY/MM/DD/`, in which missing parts are empty. */
function formatDate(year: number, month?: number, day?: number): string {
  const two = (part: number | undefined) => (part ? String(part).padStart(2, "0") : "");
  // Seasons are numbered after the months.
  return `${yearText(year)}/${month && month > 12 ? "" : two(month)}/${two(day)}/`;
}
