import { draftEntry, type Draft } from "../foreign/draft-entry.ts";
import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import type { ForeignRecord, Tell } from "../foreign/foreign-record.ts";
import type { LeftOut } from "../foreign/left-out.ts";
import { readEach } from "../foreign/read-each.ts";
import type { Leaf } from "../foreign/unread-values.ts";
import { tagReader, type TaggedLine, type TagReader } from "../foreign/tagged-lines.ts";
import { readWrittenDate } from "../foreign/written-date.ts";
import { invertedName } from "../foreign/inverted-name.ts";
import type { CslName } from "../../works/work.ts";
import { scanNbib } from "./scan-nbib.ts";

/** Publication types (`PT`) and BibLaTeX’s types; the first one found here counts. */
const types: ReadonlyMap<string, string> = new Map([
  ["book", "book"],
  ["books", "book"],
  ["book chapter", "incollection"],
  ["chapter", "incollection"],
  ["dataset", "dataset"],
  ["technical report", "report"],
  ["academic dissertation", "thesis"],
  ["dissertation", "thesis"],
  ["legal case", "jurisdiction"],
  ["legislation", "legislation"],
  ["preprint", "online"],
  ["video-audio media", "video"],
  ["webcast", "video"],
]);

/** What most records say, and who paid for the work. */
function isOrdinary(kind: string): boolean {
  const name = kind.toLowerCase();
  return types.has(name) || name === "journal article" || name.startsWith("research support");
}

/** Tags about PubMed’s own record, and those whose content other tags express better. */
const ofPubmed = [
  ...["OWN", "STAT", "DA", "DCOM", "LR", "EDAT", "MHDA", "CRDT", "PHST", "PST", "SB", "JID"],
  ...["SO", "RF", "PUBM", "SPIN", "OTO", "JRID"],
];

/** Find the records in PubMed’s format (`.nbib`), formerly MEDLINE’s. */
export function readNbib(text: string, tell: Tell): ForeignRecord[] {
  return readEach(scanNbib(text), ({ lines }, left) => readRecord(lines, left), tell, leavesOf);
}

/** Values that have a field; short names, types, languages and pages are expressed in another way. */
function* leavesOf({ lines }: { lines: readonly TaggedLine[] }): Iterable<Leaf> {
  for (const { tag, value } of lines)
    if (!passed.has(tag)) yield [tag, value.replace(/ ?\[\w+\]$|^E?ISSN-?|\([^()]*\)$/g, "")];
}

const passed: ReadonlySet<string> = new Set([
  ...[...ofPubmed, "PT", "LA", "PG", "MH", "PL", "IS", "JT", "TA", "AU", "ED"],
]);

function readRecord(lines: readonly TaggedLine[], left: LeftOut): BiblatexRecord {
  const tags = tagReader(lines);
  tags.all(...ofPubmed);
  const kinds = tags.all("PT");
  const hasBook = lines.some(({ tag }) => tag === "BTI");
  for (const kind of kinds) if (!isOrdinary(kind)) left.add(`PT ${kind}`);
  const known = kinds.map((kind) => types.get(kind.toLowerCase())).find(Boolean);
  const draft = draftEntry("", known ?? (hasBook ? "book" : "article"));
  const title = tags.first("TI");
  const book = tags.first("BTI");
  if (book !== undefined && title !== undefined && known === undefined) draft.type = "incollection";
  draft.text("title", withoutBrackets(title ?? book));
  if (title !== undefined) draft.text("booktitle", book);
  draft.text("origtitle", tags.first("TT"));
  draft.text("journaltitle", tags.first("JT") ?? tags.first("TA"));
  draft.text("shortjournal", tags.first("TA"));
  readNames(draft, tags);
  for (const [field, tag] of fields) draft.text(field, tags.first(tag));
  // For a journal this is the country, which is not cited.
  if (draft.type !== "article") draft.text("location", tags.first("PL"));
  draft.pages(tags.first("PG"));
  const { date, whole } = readWrittenDate(tags.first("DP") ?? "");
  draft.date("date", date);
  if (!whole) draft.text("annotation", valueOf(lines, "DP"));
  readIdentifiers(draft, tags);
  draft.language(tags.first("LA"));
  draft.keywords([
    ...tags.all("OT", "KW"),
    ...tags.all("MH").map((term) => term.replace(/\*/g, "")),
  ]);
  draft.text("affiliation", [...new Set(tags.all("AD"))].join("; "));
  for (const { tag } of tags.left()) left.add(tag);
  return draft.record();
}

const fields: readonly [field: string, tag: string][] = [
  ["volume", "VI"],
  ["number", "IP"],
  ["edition", "EN"],
  ["series", "CTI"],
  ["publisher", "PB"],
  ["abstract", "AB"],
  ["note", "GN"],
];

/** Full names if the record has them; `CN` are organisations. */
function readNames(draft: Draft, tags: TagReader<TaggedLine>): void {
  const [full, short] = [tags.all("FAU").map(invertedName), tags.all("AU").map(shortName)];
  const bodies = tags.all("CN").map((literal) => ({ literal }));
  draft.names("author", [...(full.length > 0 ? full : short), ...bodies]);
  const [editors, shortEditors] = [
    tags.all("FED").map(invertedName),
    tags.all("ED").map(shortName),
  ];
  draft.names("editor", editors.length > 0 ? editors : shortEditors);
}

/** `Doe JA`. */
function shortName(value: string): CslName {
  const [, family = "", given = ""] = /^(.+?)\s+([A-Z]{1,4})$/.exec(value) ?? [];
  return family === "" ? invertedName(value) : { family, given: given.split("").join(". ") + "." };
}

function readIdentifiers(draft: Draft, tags: TagReader<TaggedLine>): void {
  // ERIC’s own page follows that of the publisher.
  for (const value of tags.all("AID", "LID")) {
    const [, id = "", scheme = ""] = /^(.*?)\s*\[(\w+)\]$/.exec(value) ?? [];
    if (scheme === "doi") draft.doi(id);
    else if (/^https?:\/\/(?:dx\.)?doi\.org\//i.test(value)) draft.doi(value);
    else if (scheme === "pii") draft.verbatim(draft.has("pages") ? "nbib-pii" : "eid", id);
    else if (/^https?:/.test(value)) draft.verbatim("url", value);
  }
  draft.verbatim("eprint", tags.first("PMID"));
  if (draft.has("eprint")) draft.text("eprinttype", "pubmed");
  draft.verbatim("pmcid", tags.first("PMC"));
  const serials = tags.all("IS").map((value) => value.replace(/ ?\([^()]*\)$/, ""));
  draft.text(
    "issn",
    [
      ...new Set(
        [...serials, ...tags.all("ISSN").map((value) => value.replace(/^E?ISSN-?\s*/i, ""))].filter(
          (value) => /^\d{4}-\d{3}[\dX]$/.test(value),
        ),
      ),
    ].join(", "),
  );
  const isbns = [...tags.all("ISBN"), ...serials].map((value) =>
    value.replace(/^ISBN\s*| ?\([^()]*\)$/g, ""),
  );
  draft.text(
    "isbn",
    isbns.filter((value) => value.replace(/[^\dXx]/g, "").length >= 10).join(", "),
  );
}

/** PubMed puts titles that it translated in brackets. */
function withoutBrackets(title: string | undefined): string | undefined {
  return title?.replace(/^\[(.*)\]\.?$/, "$1").replace(/(?<=[^.])\.$/, "");
}

function valueOf(lines: readonly TaggedLine[], tag: string): string | undefined {
  return lines.find((line) => line.tag === tag)?.value;
}
