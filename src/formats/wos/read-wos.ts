import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import { draftEntry, type Draft } from "../foreign/draft-entry.ts";
import type { ForeignRecord, Tell } from "../foreign/foreign-record.ts";
import type { LeftOut } from "../foreign/left-out.ts";
import { readEach } from "../foreign/read-each.ts";
import type { Leaf } from "../foreign/unread-values.ts";
import { tagReader, type TaggedLine, type TagReader } from "../foreign/tagged-lines.ts";
import { readWrittenDate, yearIn } from "../foreign/written-date.ts";
import { invertedName } from "../foreign/inverted-name.ts";
import type { CslName } from "../../works/work.ts";
import { scanWos } from "./scan-wos.ts";
import { splitTrimmed } from "../../split-trimmed.ts";

/** Publication types (`PT`), and BibLaTeX’s types. */
const types: ReadonlyMap<string, string> = new Map([
  ["J", "article"],
  ["S", "incollection"],
  ["B", "book"],
  ["C", "inproceedings"],
  ["P", "patent"],
]);

/** Tags about Web of Science’s own record and counts. */
const ofWos = [
  ...["FN", "VR", "NR", "TC", "Z9", "ZB", "ZR", "ZS", "Z8", "ZA", "U1", "U2", "PG", "GA", "DA"],
  ...["HC", "HP", "OA", "WE", "ER", "EF"],
];

const fields: readonly [field: string, tags: readonly string[]][] = [
  ["volume", ["VL"]],
  ["number", ["IS"]],
  ["part", ["PN"]],
  ["eid", ["AR"]],
  ["series", ["SE", "BS"]],
  ["publisher", ["PU"]],
  ["eventtitle", ["CT"]],
  ["venue", ["CL"]],
  ["organization", ["SP"]],
  ["abstract", ["AB"]],
];

/** Find the records in Web of Science’s tagged text (“Plain text file”, `.ciw`). */
export function readWos(text: string, tell: Tell): ForeignRecord[] {
  return readEach(scanWos(text), ({ lines }, left) => readRecord(lines, left), tell, leavesOf);
}

/** Document types that correspond to a BibLaTeX type. */
const kindsOfType = /^(?:Article|Book|Book Chapter|Journal Paper|Patent|Proceedings Paper)$/;

/**
 * Values that have a field; short names next to full ones, types, languages and dates are expressed in another way.
 */
function* leavesOf({ lines }: { lines: readonly TaggedLine[] }): Iterable<Leaf> {
  const has = new Set(lines.map(({ tag }) => tag));
  const passed = new Set([...ofWos, "PT", "LA", "BP", "EP", "PD", "CY", "EA", "EY", "J9", "JI"]);
  for (const [full, short] of [
    ["AF", "AU"],
    ["BF", "BA"],
    ["BE", "ED"],
  ] as const)
    if (has.has(full)) passed.add(short);
  for (const { tag, value } of lines) {
    const kinds =
      tag === "DT" ? splitTrimmed(value, ";").filter((kind) => !kindsOfType.test(kind)) : [value];
    if (!passed.has(tag)) yield [tag, kinds.join("; ")];
  }
}

function readRecord(lines: readonly TaggedLine[], left: LeftOut): BiblatexRecord {
  const tags = tagReader(lines);
  tags.all(...ofWos);
  const kinds = splitTrimmed(tags.all("DT").join(";"), ";");
  const draft = draftEntry("", types.get(tags.first("PT") ?? "") ?? "misc");
  if (kinds.includes("Proceedings Paper") && draft.type !== "article") draft.type = "inproceedings";
  if (kinds.includes("Book Chapter") && draft.type === "book") draft.type = "incollection";
  draft.text("title", tags.first("TI"));
  const isInJournal = draft.type === "article";
  if (isInJournal || draft.type.startsWith("in")) {
    draft.text(isInJournal ? "journaltitle" : "booktitle", tags.first("SO"));
  }
  if (isInJournal) draft.text("shortjournal", tags.first("JI", "J9"));
  tags.all("JI", "J9");
  readNames(draft, tags);
  for (const [field, names] of fields) draft.text(field, tags.first(...names));
  draft.list("location", [tags.first("PI") ?? tags.first("PA") ?? ""]);
  tags.all("PA");
  readPages(draft, tags);
  readDates(draft, tags);
  draft.text("issn", [...tags.all("SN", "EI")].join(", "));
  draft.text("isbn", tags.all("BN").join(", "));
  draft.doi(tags.first("DI", "D2"));
  draft.verbatim("eprint", tags.first("PM"));
  if (draft.has("eprint")) draft.text("eprinttype", "pubmed");
  draft.verbatim("wos-ut", tags.first("UT"));
  draft.language(tags.first("LA"));
  draft.keywords(tags.all("DE", "ID").flatMap((value) => splitTrimmed(value, ";")));
  draft.text("affiliation", tags.all("C1").join("; "));
  for (const { tag } of tags.left()) left.add(tag);
  return draft.record();
}

/** Full names (`AF`) rather than initials (`AU`); `CA` are organisations. */
function readNames(draft: Draft, tags: TagReader<TaggedLine>): void {
  const people = (full: string, short: string) => {
    const [whole, initials] = [tags.all(full), tags.all(short)];
    return (whole.length > 0 ? whole : initials).flatMap(splitNames);
  };
  const bodies = tags.all("CA", "GP").map((literal) => ({ literal }));
  draft.names("author", [...people("AF", "AU"), ...bodies]);
  const books = people("BF", "BA");
  draft.names(draft.has("author") && draft.type !== "book" ? "bookauthor" : "author", books);
  draft.names("editor", people("BE", "ED"));
  draft.names(
    "holder",
    tags.all("AE").map((literal) => ({ literal })),
  );
}

function readPages(draft: Draft, tags: TagReader<TaggedLine>): void {
  const [first, last] = [tags.first("BP"), tags.first("EP")];
  draft.pages(first === last ? first : [first, last].filter(Boolean).join("-"));
}

/** One name per line, or several separated by semicolons. */
function splitNames(value: string): CslName[] {
  return splitTrimmed(value, ";").filter(Boolean).map(invertedName);
}

/** `PD` is the day or month in the year `PY`. */
function readDates(draft: Draft, tags: TagReader<TaggedLine>): void {
  const [year, day] = [tags.first("PY"), tags.first("PD")];
  const said = readWrittenDate(day && yearIn(day) ? day : [year, day].filter(Boolean).join(" "));
  draft.date("date", said.date);
  if (!said.whole) draft.text("annotation", day);
  const held = tags.first("CY");
  const event = readWrittenDate(held ?? "");
  if (event.whole) draft.date("eventdate", event.date);
  else draft.text("annotation", held);
  if (draft.has("date")) return void tags.all("EA", "EY");
  draft.date("date", readWrittenDate(tags.first("EA") ?? tags.first("EY") ?? "").date);
}
