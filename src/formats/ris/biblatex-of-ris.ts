import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import { draftEntry, type Draft } from "../foreign/draft-entry.ts";
import { extraFields } from "../foreign/extra-fields.ts";
import { tagReader, type TaggedLine, type TagReader } from "../foreign/tagged-lines.ts";
import { readWrittenDate } from "../foreign/written-date.ts";
import { readExtra } from "../read-extra.ts";
import { residueIn, splitNote, withoutOurs, withoutResidue } from "../note-residue.ts";
import { restore } from "../residue.ts";
import { fields } from "../../works/fields.ts";
import { kindOfRis, isPaperInRis } from "../../works/kind-of.ts";
import { dateTags, risDate } from "./ris-date.ts";
import { textOfHtml } from "../foreign/html-text.ts";
import { invertedName } from "../foreign/inverted-name.ts";
import { plain, risType, type RisType } from "./ris-types.ts";
import { splitTrimmed } from "../../split-trimmed.ts";
import { pushTo } from "../../push-to.ts";

/** Tags of the containing work’s title, the fullest names first, and tags that may hold an abbreviation of it. */
const wholeTags = ["T2", "BT", "JF", "JO", "JA", "J2", "SO"];
const shortTags = ["JA", "J2", "JO"];

/**
 * Convert a RIS record to a BibLaTeX entry. Tags that have no field are kept in fields that no style prints:
 * `ris-ad`.
 */
export function biblatexOfRis(lines: readonly TaggedLine[], key: string): BiblatexRecord {
  const tags = tagReader(lines);
  tags.all("ID", "ER", "N1");
  const type = tags.first("TY") ?? "";
  const { left, said, notes } = residueOf(notesIn(lines));
  const row = rowOf(type, said);
  const draft = draftEntry(key, row.type);
  draft.text("entrysubtype", row.subtype);
  if (risType(type) === undefined) draft.verbatim("ris-ty", type);

  readTitles(draft, tags, type, row);
  readNames(draft, tags, row);
  readNumbers(draft, tags, type, row);
  draft.text(row.type === "software" ? "version" : "edition", tags.first("ET"));
  const publisher = tags.all("PB");
  if (row.by === "holder")
    draft.names(
      "holder",
      publisher.map((literal) => ({ literal })),
    );
  else draft.list(row.by, publisher);
  draft.text("type", (row.hasSort ? tags.first("M3") : undefined) ?? row.sort);
  readDates(draft, tags, lines);
  readAddresses(draft, tags);
  draft.language(tags.first("LA"));
  draft.text("abstract", tags.first("AB", "N2"));
  draft.keywords(tags.all("KW").flatMap((value) => splitTrimmed(value, ";")));
  draft.text("note", notes.filter((note) => !isBookkeeping(note) && !isMarker(note)).join(" "));
  draft.text("annotation", notes.filter(isBookkeeping).join(" "));
  draft.text("affiliation", tags.all("AD").join("; "));
  readTexts(draft, tags);
  const extra = takeExtra(lines, tags);
  keepOthers(draft, tags);
  const { record } = extraFields(draft.record(), extra);
  return restore(withTreaty(record, row), left);
}

/** The lines of Zotero’s “Extra”, which it takes from `M2`; others write something else there. */
function takeExtra(lines: readonly TaggedLine[], tags: TagReader<TaggedLine>): string[] {
  const found = lines
    .filter(({ tag }) => tag === "M2")
    .flatMap(({ value }) => value.split(/\r?\n/));
  const others = found.filter((line) => !/^type: ?[a-z_-]+$/i.test(line.trim()));
  const isExtra = readExtra({ id: "", type: "document" }, others).rest.length === 0;
  if (isExtra) tags.all("M2");
  return isExtra ? others : [];
}

/** Treaties and claims are marked as such in a note. */
function rowOf(type: string, notes: readonly string[]): RisType {
  const { kind, biblatex, subtype } = kindOfRis(type, notes.join("\n"));
  const row = risType(type) ?? plain;
  if (kind === "treaty") return { ...row, type: "legal", subtype: "piltreaty" };
  return kind === "claim" ? { ...row, type: biblatex, ...(subtype && { subtype }) } : row;
}

/** A treaty is dated by its adoption. */
function withTreaty(record: BiblatexRecord, { subtype }: RisType): BiblatexRecord {
  const date = record.fields.get("date");
  if (subtype !== "piltreaty" || date === undefined) return record;
  return { ...record, fields: new Map([...record.fields, ["execution", `adopted=${date}`]]) };
}

function readTitles(draft: Draft, tags: TagReader<TaggedLine>, type: string, row: RisType): void {
  // Old programs write the title of a whole book as `BT`.
  const title = tags.first("TI", "T1", "CT", ...(row.whole === "series" ? ["BT"] : []));
  draft.text("title", title);
  const hasProceedings = isPaperInRis(type) && tags.first("C3") !== undefined;
  if (hasProceedings) draft.text("eventtitle", tags.first("T2"));
  const whole = tags.first(...(hasProceedings ? ["C3", ...wholeTags.slice(1)] : wholeTags));
  if (whole !== title) draft.text(row.whole, whole);
  if (row.whole === "journaltitle") {
    const short = shortTags.flatMap((tag) => tags.all(tag)).find((name) => name !== whole);
    draft.text("shortjournal", short);
  }
  draft.text("series", tags.first("T3"));
  draft.text("titleaddon", tags.first("TT"));
}

function readNames(draft: Draft, tags: TagReader<TaggedLine>, { type, whole }: RisType): void {
  const people = (...named: string[]) => tags.all(...named).map(invertedName);
  const authors = people("AU", "A1");
  draft.names(type === "collection" ? "editor" : "author", authors);
  const [second, third, named] = [people("A2"), people("A3"), people("ED")];
  if (whole === "series") {
    // In books and reports, `A2` are the series editors, if the series has a title or there are other editors.
    const isOfSeries = third.length > 0 || (authors.length > 0 && draft.has("series"));
    draft.names("editor", [...third, ...named, ...(isOfSeries ? [] : second)]);
    if (isOfSeries) draft.names("serieseditor", second);
  } else {
    draft.names("editor", [...second, ...named]);
    draft.names(type === "thesis" ? "editora" : "serieseditor", third);
  }
  draft.names("translator", people("A4"));
}

function readNumbers(draft: Draft, tags: TagReader<TaggedLine>, type: string, row: RisType): void {
  const [first, last] = [tags.first("SP"), tags.first("EP")];
  const isExtent = row.hasExtent && last === undefined && /^\d+(?: ?pp?\.?)?$/.test(first ?? "");
  if (isExtent) draft.text("pagetotal", first?.replace(/\D+/g, ""));
  else draft.pages(first === last ? first : [first, last].filter(Boolean).join("-"));
  const [serial = "", ...serials] = tags.all("SN");
  const isIssn = /^\d{4}-?\d{3}[\dXx](?:\s|$)/.test(serial);
  const isIsbn = serial.replace(/[^\dXx]/g, "").length >= 10 && /^[\d\sXx-]+/.test(serial);
  draft.text("volumes", tags.first("NV"));
  // In a chapter, `IS` is the number of volumes of the book.
  const isChapter = /CHAP$/.test(type);
  if (isChapter) draft.text("volumes", tags.first("IS"));
  draft.text("number", tags.first(...(isChapter ? [] : ["IS"]), "SV", "M1"));
  const number = draft.has("number") ? "ris-sn" : "number";
  if (row.isNumbered && !isIssn && !isIsbn) draft.text(number, serial);
  else if (isIssn) draft.text("issn", issnsIn([serial, ...serials].join(" ")));
  else draft.text("isbn", [serial, ...serials].join(", "));
  if (isChapter) draft.text("chapter", tags.first("SE"));
  if (row.type === "article") draft.text("eid", tags.first("C7"));
  const pmcid = tags.first("C2");
  if (pmcid !== undefined && /^PMC\d+$/.test(pmcid)) draft.verbatim("pmcid", pmcid);
  else if (isChapter) draft.names("bookauthor", tags.all("C2").map(invertedName));
  else draft.text("ris-c2", pmcid);
}

function readDates(draft: Draft, tags: TagReader<TaggedLine>, lines: readonly TaggedLine[]): void {
  tags.all(...dateTags);
  const { date, unread } = risDate(lines);
  draft.date("date", date);
  for (const line of unread) tags.giveBack(line);
  const seen = tags.first("Y2");
  const accessed = readWrittenDate(seen ?? "");
  if (accessed.whole) draft.date("urldate", accessed.date);
  else draft.text("ris-y2", seen);
}

function readAddresses(draft: Draft, tags: TagReader<TaggedLine>): void {
  draft.doi(tags.first("DO"));
  const addresses = tags.all("UR").flatMap((value) => splitTrimmed(value, /;(?=\s*[a-z]+:\/\/)/));
  // EndNote has its own links, `<Go to ISI>://WOS:1`, which lead nowhere outside it.
  const [url, ...others] = addresses.filter((one) => !one.startsWith("<"));
  draft.verbatim("url", url);
  const left = [...others, ...addresses.filter((one) => one.startsWith("<"))];
  draft.text("ris-ur", left.join(" "));
  // Published entries never name a file on somebody’s computer.
  draft.text("file", tags.all("L1", "L4").join("; "));
  const published = tags.first("C1");
  if (draft.type === "inproceedings" && published !== undefined) {
    draft.list("location", [published]);
    draft.list("venue", tags.all("CY", "PP"));
  } else {
    draft.text("ris-c1", published);
    draft.list("location", tags.all("CY", "PP"));
  }
}

/** Plain-text fields with a tag of their own need only their row. */
function readTexts(draft: Draft, tags: TagReader<TaggedLine>): void {
  const left = new Set(tags.left().map(({ tag }) => tag));
  for (const { name, value, kinds, ris = "" } of fields) {
    if (!left.has(ris) || kinds !== undefined || draft.has(name)) continue;
    if (value === "text" || value === "title") draft.text(name, tags.first(ris));
    if (value === "verbatim") draft.verbatim(name, tags.first(ris));
  }
}

function keepOthers(draft: Draft, tags: TagReader<TaggedLine>): void {
  const others = new Map<string, string[]>();
  for (const { tag, value } of tags.left()) pushTo(others, tag, value);
  for (const [tag, values] of others) {
    draft.text(`ris-${tag.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`, values.join("; "));
  }
}

function issnsIn(text: string): string {
  return (text.match(/\b\d{4}-?\d{3}[\dXx]\b/g) ?? []).join(", ");
}

/** Notes a database adds about itself are not printed. */
function isBookkeeping(note: string): boolean {
  return /^(?:cited by\b|times cited|export(?:ed)? (?:date|from)|source: scopus)/i.test(note);
}

/** Notes that give the kind of a work, as our own export writes them. */
function isMarker(note: string): boolean {
  return /^(?:type: treaty|kind of work: claim)$/i.test(note);
}

/** The notes, with their line breaks. */
function notesIn(lines: readonly TaggedLine[]): string[] {
  const notes = lines.filter(({ tag }) => tag === "N1");
  return notes.map(({ value }) => value.replace(/[^\S\n]+/g, " ").trim()).filter(Boolean);
}

/** The residue in the notes, what they say, and what of it is not what an export of ours says of the record. */
function residueOf(written: readonly string[]): {
  left: string | undefined;
  said: string[];
  notes: string[];
} {
  const all = written.map((note) => splitNote(fromHtml(note)));
  return {
    left: residueIn(all.flat()),
    said: withoutResidue(all.flat()),
    notes: withoutResidue(all.flatMap(withoutOurs)),
  };
}

/** Zotero keeps notes as HTML. */
function fromHtml(note: string): string {
  return /^<(?:p|div)\b/.test(note) ? splitTrimmed(note, "\n").map(textOfHtml).join("\n") : note;
}
