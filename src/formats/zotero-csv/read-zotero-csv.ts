import { createRequire } from "node:module";
import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import { biblatexValue } from "../bibtex/biblatex-values.ts";
import { extraFields } from "../foreign/extra-fields.ts";
import { draftEntry, fieldsInOrder, type Draft } from "../foreign/draft-entry.ts";
import type { ForeignRecord, Tell } from "../foreign/foreign-record.ts";
import type { LeftOut } from "../foreign/left-out.ts";
import { readEach } from "../foreign/read-each.ts";
import { tagReader, type TaggedLine } from "../foreign/tagged-lines.ts";
import { readWrittenDate } from "../foreign/written-date.ts";
import { invertedName } from "../foreign/inverted-name.ts";
import { zoteroType } from "./zotero-types.ts";
import { splitTrimmed } from "../../split-trimmed.ts";

const require = createRequire(import.meta.url);

/** Text columns, and the fields that hold them. */
const texts: readonly [field: string, column: string][] = [
  ["title", "Title"],
  ["shorttitle", "Short Title"],
  ["shortjournal", "Journal Abbreviation"],
  ["volume", "Volume"],
  ["volumes", "Number Of Volumes"],
  ["edition", "Edition"],
  ["version", "Version"],
  ["series", "Series"],
  ["series", "Series Title"],
  ["pagetotal", "Num Pages"],
  ["eventtitle", "Conference Name"],
  ["eventtitle", "Meeting Name"],
  ["isbn", "ISBN"],
  ["issn", "ISSN"],
  ["abstract", "Abstract Note"],
  ["library", "Call Number"],
];

/** The number of a work; that of an issue takes precedence. */
const numbers = [
  ...["Issue", "Number", "Series Number", "Report Number", "Bill Number", "Public Law Number"],
  ...["Docket Number", "Patent Number", "Document Number", "Application Number", "Code Number"],
];

/** Columns about Zotero’s own record. */
const ofZotero = ["Date Added", "Date Modified", "Link Attachments"];

/** Find the records of a table that Zotero exported as CSV. */
export function readZoteroCsv(text: string, tell: Tell): ForeignRecord[] {
  const { parse } = require("csv-parse/sync") as typeof import("csv-parse/sync");
  let rows: string[][];
  try {
    rows = parse(text, {
      ...{ bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : "it cannot be read";
    tell("malformed-entry", `Unexpected table, expected CSV: ${why}`, 0);
    return [];
  }
  const starts = rowStarts(text);
  const [columns = [], ...others] = rows;
  const found = others.map((row, index) => {
    const lines = row.map((value, at) => ({ tag: columns[at] ?? "", value: value.trim() }));
    const [start = 0, end = text.length] = starts.slice(index + 1, index + 3);
    return { lines, start, end };
  });
  return readEach(found, ({ lines }, left) => readRow(lines, left), tell);
}

/** The starts of rows: after each line end outside quotes. */
function rowStarts(text: string): number[] {
  const starts = [0];
  let quoted = false;
  for (const { 0: mark, index } of text.matchAll(/"|\r?\n/g)) {
    if (mark === '"') quoted = !quoted;
    else if (!quoted && index + mark.length < text.length) starts.push(index + mark.length);
  }
  return starts;
}

function readRow(lines: readonly TaggedLine[], left: LeftOut): BiblatexRecord {
  const tags = tagReader(lines);
  tags.all("Key", ...ofZotero);
  const type = zoteroType(tags.first("Item Type") ?? "");
  const draft = draftEntry("", type.type);
  draft.text("entrysubtype", type.subtype);
  readNames(draft, (column) => tags.all(column));
  draft.text(type.whole, tags.first("Publication Title"));
  for (const [field, column] of texts) draft.text(field, tags.first(column));
  draft.text("number", tags.first(...numbers));
  draft.pages(tags.first("Pages"));
  draft.list(type.by, [tags.first("Publisher", "Court", "Legislative Body") ?? ""]);
  draft.list("location", [tags.first("Place") ?? ""]);
  draft.text("type", tags.first("Type", "Genre") ?? type.sort);
  readDates(draft, tags.first("Date"), tags.first("Publication Year"), tags.first("Access Date"));
  draft.doi(tags.first("DOI"));
  draft.verbatim("url", tags.first("Url"));
  draft.language(tags.first("Language"));
  draft.keywords(
    tags.all("Manual Tags", "Automatic Tags").flatMap((value) => splitTrimmed(value, ";")),
  );
  draft.text("annotation", tags.first("Notes"));
  draft.verbatim("file", tags.first("File Attachments"));
  tags.all("Extra");
  const extra = lines.find(({ tag }) => tag === "Extra")?.value ?? "";
  for (const { tag } of tags.left()) left.add(tag);
  const { record, rest } = extraFields(draft.record(), extra.split(/\r?\n/));
  const note = biblatexValue.text(rest.join("\n").trim());
  const fields = fieldsInOrder(new Map([...record.fields, ["note", note]]));
  return note === "" ? record : { ...record, fields };
}

function readNames(draft: Draft, all: (column: string) => string[]): void {
  const names = (column: string) =>
    all(column).flatMap((value) => splitTrimmed(value, ";").filter(Boolean).map(invertedName));
  draft.names("author", names("Author"));
  draft.names("editor", names("Editor"));
  draft.names("translator", names("Translator"));
  draft.names("bookauthor", names("Book Author"));
  draft.names("editora", names("Contributor"));
}

function readDates(draft: Draft, date = "", year = "", accessed = ""): void {
  const said = readWrittenDate(date);
  draft.date("date", said.date ?? readWrittenDate(year).date);
  if (date !== "" && !said.whole) draft.text("annotation", `Date: ${date}`);
  draft.date("urldate", readWrittenDate(accessed).date);
}
