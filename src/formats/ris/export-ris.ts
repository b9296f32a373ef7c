import { recordOf } from "../bibtex/record-of.ts";
import { biblatexOfRis } from "./biblatex-of-ris.ts";
import { yearText } from "../../works/date-parts.ts";
import { familyOf, namesOf } from "../../works/names.ts";
import { detailNote, statusNote } from "../export-note.ts";
import { escapeRis } from "./escape-ris.ts";
import { hasTypeInZotero, isInJournal, isPaper, rowOf } from "../../works/kind-of.ts";
import { residueLine } from "../note-residue.ts";
import { plainText } from "../../works/plain-text.ts";
import { readEdtf } from "../../works/read-edtf.ts";
import { residue } from "../residue.ts";
import type { CslDate, Work } from "../../works/work.ts";

/**
 * Write works as RIS. A treaty is a statute (`STAT`), which Zotero reads with code, volume and page, with
 * the note `Type: treaty`; of a paper in proceedings it reads those and their place from `C3` and `C1`. Notes (`N1`) hold what is known about the record, and what RIS has no tag for; the last
 * of them says it again for the import.
 */
export function exportRis(works: readonly Work[]): string {
  return works.map(writeRecord).join("\r\n");
}

function writeRecord(work: Work): string {
  const lines = [
    ["TY", isPaper(work) ? "CONF" : rowOf(work.kind).ris] as const,
    ...listLines(work),
  ].flatMap(([tag, value]) => {
    const text = escapeRis(plainText(value) ?? "");
    return text === "" ? [] : [{ tag, value: text }];
  });
  const readBack = biblatexOfRis(lines, work.key);
  const left = residueLine(residue(recordOf(work), readBack)).map(escapeRis);
  const all = [...lines, ...left.map((value) => ({ tag: "N1", value }))];
  return `${all.map(({ tag, value }) => `${tag}  - ${value}\r\n`).join("")}ER  - \r\n`;
}

function listLines(work: Work): [tag: string, value: unknown][] {
  const { csl } = work;
  const [year, month, day] = csl.issued?.["date-parts"]?.[0] ?? [];
  const [firstPage, lastPage] = (plainText(csl["page"]) ?? "").split(/\s*[-–—]+\s*/);
  const isArticle = csl.type.startsWith("article");
  const isInProceedings = isPaper(work);
  const number = csl["issue"] ?? csl["number"] ?? csl["collection-number"];

  return [
    ["ID", work.key],
    ...tagNames("AU", csl.author),
    ...tagNames("A2", csl["editor"]),
    ...tagNames("A4", csl["translator"]),
    ["TI", csl.title],
    ["ST", csl["title-short"]],
    ["T2", isInProceedings ? csl["event-title"] : csl["container-title"]],
    ["J2", isInJournal(work.kind) ? csl["container-title-short"] : undefined],
    ["C3", isInProceedings ? csl["container-title"] : undefined],
    ["T3", csl["collection-title"]],
    ["ET", csl["edition"]],
    ["VL", csl["volume"]],
    [isArticle ? "IS" : "M1", number],
    ["SP", firstPage],
    ["EP", lastPage],
    ["M3", hasTypeInZotero(work.kind) ? csl["genre"] : undefined],
    ["PB", csl["publisher"]],
    [isInProceedings ? "C1" : "CY", csl["publisher-place"]],
    ["PY", year === undefined ? unknownYear(csl.issued) : yearText(year)],
    ["DA", year === undefined ? undefined : formatDate(year, month, day)],
    ["SN", csl["ISBN"] ?? csl["ISSN"]],
    ["DO", csl["DOI"]],
    ["LA", csl["language"]],
    ["UR", csl["URL"]],
    ["N1", work.treaty && "Type: treaty"],
    ["N1", csl["note"]],
    ...[...statusNote(work), ...detailNote(work)].map((note): [string, string] => ["N1", note]),
  ];
}

/** `199X`; other words are no date in RIS. */
function unknownYear({ literal = "" }: CslDate = {}): string | undefined {
  return readEdtf(literal)?.literal;
}

/** `YYYY/MM/DD/`, missing parts empty. */
function formatDate(year: number, month?: number, day?: number): string {
  const two = (part: number | undefined) => (part ? String(part).padStart(2, "0") : "");
  // A season has a number beyond those of months.
  return `${yearText(year)}/${month && month > 12 ? "" : two(month)}/${two(day)}/`;
}

function tagNames(tag: string, value: unknown): [tag: string, value: string][] {
  return namesOf(value).map((name) => {
    const parts = [familyOf(name), name.given, name.suffix];
    return [tag, name.literal ?? parts.filter(Boolean).join(", ")];
  });
}
