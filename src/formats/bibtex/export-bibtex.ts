import { biblatexOfBibtex } from "./biblatex-of-bibtex.ts";
import { publicRecordOf } from "./record-of.ts";
import { biblatexValue, valueOf as valueOfField } from "./biblatex-values.ts";
import { bibtexType } from "./bibtex-type.ts";
import { yearText } from "../../works/date-parts.ts";
import { cautionNote, detailNote, ownNote, statusNote } from "../export-note.ts";
import { texOfMarkup } from "../tex/markup-tex.ts";
import { escapeTex, escapeTexUrl } from "../tex/escape-tex.ts";
import { fieldText } from "./field-text.ts";
import { plainText } from "../../works/plain-text.ts";
import { residue } from "../residue.ts";
import { orderedFor } from "../../works/fields.ts";
import { eprintOf } from "../../works/eprint.ts";
import { parseTex } from "../tex/parse-tex.ts";
import { slug } from "../../works/slug.ts";
import type { Work } from "../../works/work.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const keyBreakers = /[\s"#%'(),=@\\{}~\u0000-\u001F\u007F]/;

/** What BibTeX’s styles print for an entry type that has no field `type`. */
const printedTypes: ReadonlyMap<string, string> = new Map([
  ["mastersthesis", "Master’s thesis"],
  ["phdthesis", "PhD thesis"],
  ["techreport", "technical report"],
]);

/** Where the body behind a work stands, by BibTeX’s entry type. */
const publisherFields: ReadonlyMap<string, string> = new Map([
  ["booklet", "howpublished"],
  ["manual", "organization"],
  ["mastersthesis", "school"],
  ["misc", "organization"],
  ["phdthesis", "school"],
  ["techreport", "institution"],
]);

/** What styles print of an entry type besides its publisher. */
const bodyFields: ReadonlyMap<string, string> = new Map([
  ["booklet", "howpublished"],
  ["conference", "organization"],
  ["inproceedings", "organization"],
  ["manual", "organization"],
  ["misc", "howpublished"],
  ["proceedings", "organization"],
]);

/** Where the title of the whole stands. */
const containerFields: ReadonlyMap<string, string> = new Map([
  ["article", "journal"],
  ["conference", "booktitle"],
  ["incollection", "booktitle"],
  ["inproceedings", "booktitle"],
]);

/**
 * Write works as BibTeX that Zotero and every BibTeX style read. A treaty is `@misc` with its place in
 * the treaty series as `howpublished`. A dispute or a missing record is in `note`; what else is known, and
 * what BibTeX has no field for, in `annote` for readers, and in `biblatex` for the import, which styles
 * pass over. A key is written as it is, unless it would end itself.
 */
export function exportBibtex(works: readonly Work[]): string {
  return works.map((work) => `${writeEntry(work)}\n`).join("\n");
}

/** One entry to paste into a manuscript: what BibTeX has no field for is left out. */
export function shortBibtex(work: Work): string {
  return writeFields(
    work,
    listFields(work).filter(([name]) => name !== "annote"),
  );
}

/** Write one entry, without a final line break. */
function writeEntry(work: Work): string {
  const fields = listFields(work).filter((field) => field[1] !== "");
  const key = keyOf(work);
  const type = bibtexType(work);
  const values = fields.map(([name, value]) => [name, valueOf(value)] as const);
  const readBack = biblatexOfBibtex({ key, type, fields: new Map(values) });
  // Without this field the import would take the entry for BibLaTeX, which it stands for already.
  const left = residue(publicRecordOf(work), readBack) || `@${type}{${key}}`;
  fields.push(["biblatex", `{${left}}`]);
  return writeFields(work, fields);
}

function writeFields(work: Work, fields: readonly [name: string, value: string][]): string {
  const lines = fields.flatMap(([name, value]) => (value === "" ? [] : `  ${name} = ${value},\n`));
  return `@${bibtexType(work)}{${keyOf(work)},\n${lines.join("")}}`;
}

/** What a style would print of a thesis or report, where the record does not say it: `PhD thesis`. */
function sortOf({ kind, csl }: Work, type: string): string {
  const printed = printedTypes.get(type);
  const genre = plainText(csl["genre"]) ?? (kind === "thesis" ? "Thesis" : "Report");
  return printed === undefined || genre === printed ? "" : braced(genre);
}

function keyOf({ key }: Work): string {
  return keyBreakers.test(key) || key === "" ? slug(key) : key;
}

/** A value as it is read: without its braces, or with its parts joined. */
function valueOf(written: string): string {
  if (written.startsWith("{")) return written.slice(1, -1);
  return written.replace(/ # "([^"]*)"/, "$1");
}

/** Names of fields and their values in BibTeX’s own syntax; an absent one is empty. */
function listFields(work: Work): [name: string, value: string][] {
  const { csl, treaty } = work;
  const type = bibtexType(work);
  const [year, month, day] = csl.issued?.["date-parts"]?.[0] ?? [];
  const place = treaty && [treaty.volume, treaty.series, treaty.page].filter(Boolean).join(" ");
  const number = csl["issue"] ?? csl["number"] ?? csl["collection-number"];
  const inSeries = treaty ? undefined : csl["volume"];
  const title = titled(work, "title", csl.title);
  const [author, editor] = [names(csl.author), names(csl["editor"])];

  return [
    ["author", author],
    ["editor", editor],
    // Styles sort and label by it where nobody is named.
    ["key", author || editor ? "" : braced(csl["title-short"] ?? csl.title)],
    ["translator", names(csl["translator"])],
    // Double braces keep the capitals of names and titles of law from the styles.
    ["title", title && `{${title}}`],
    ["shorttitle", braced(csl["title-short"])],
    ...wholes(work, type),
    ["howpublished", treaty ? braced(place) : ""],
    ["edition", braced(csl["edition"])],
    ["volume", braced(inSeries)],
    ["number", braced(treaty ? undefined : number)],
    ["chapter", braced(csl["chapter-number"])],
    ["pages", treaty ? "" : pages(csl["page"])],
    ["type", sortOf(work, type)],
    ...bodies(work, type),
    ["address", braced(csl["publisher-place"])],
    ["year", braced(year ? yearText(year) : csl.issued?.literal)],
    ["month", writeMonth(month, day)],
    ["isbn", braced(csl["ISBN"])],
    ["issn", braced(csl["ISSN"])],
    ["doi", verbatim(csl["DOI"])],
    ["url", verbatim(csl["URL"])],
    ["language", braced(csl["language"])],
    ...identifiers(work),
    ["keywords", braced(csl.keyword)],
    ...others(work, type),
    ["note", braced(noteOf(work))],
    ["annote", braced([...statusNote(work), ...detailNote(work)].join(" | "))],
  ];
}

/** Every other field that the record has, under BibLaTeX’s name: no style prints it, and programs read it. */
function others({ csl, kind, treaty }: Work, type: string): [name: string, value: string][] {
  if (treaty) return [];
  const written = new Set([...ownFields, publisherFields.get(type) ?? "publisher"]);
  return orderedFor(kind).flatMap(({ name, value, csl: variable }): [string, string][] => {
    if (written.has(name) || variable === undefined) return [];
    const text = valueOfField(value, csl[variable]);
    return text === "" ? [] : [[name, `{${text}}`]];
  });
}

/** What is written otherwise, and fields whose variable another one holds. */
const ownFields =
  `author editor translator title shorttitle journaltitle booktitle maintitle series edition volume number
chapter pages institution organization publisher howpublished location date type isbn issn doi url langid keywords note
addendum annotation pmid eid`.split(/\s+/);

/** The work’s own note, and a caution after it. */
function noteOf(work: Work): string {
  const [own = ""] = ownNote(work);
  const caution = cautionNote(work);
  return caution.length === 0 ? own : [closed(own), ...caution].filter(Boolean).join(" ");
}

/** What a work is part of: a journal or book, and a series; `series` holds either where a type has no other field. */
function wholes(work: Work, type: string): [name: string, value: string][] {
  const { csl, treaty } = work;
  const own = ["journaltitle", "journal", "booktitle"].find((name) => work.fields.has(name)) ?? "";
  const container = titled(work, own, csl["container-title"]);
  const series = titled(work, "series", csl["collection-title"]);
  if (treaty) return [["series", series]];
  const field = containerFields.get(type);
  return field === undefined
    ? [["series", series || container]]
    : [
        [field, container],
        ["series", series],
      ];
}

/** Who published a work, and what else of the kind its type’s styles print. */
function bodies(work: Work, type: string): [name: string, value: string][] {
  const publisher = braced(work.csl["publisher"]);
  const publisherField = publisherFields.get(type) ?? "publisher";
  const field = work.treaty ? undefined : bodyFields.get(type);
  const body = field === undefined ? "" : braced(fieldText(work, field));
  // An address that stands there is `url` already.
  if (field === undefined || body === "" || /^\{https?:/.test(body)) {
    return [[publisherField, publisher]];
  }
  return [
    [field, body],
    [publisherField === field ? "publisher" : publisherField, publisher === body ? "" : publisher],
  ];
}

/** BibTeX has no field for a day: it is joined to the month’s name, which styles translate. */
function writeMonth(month: number | undefined, day: number | undefined): string {
  const name = months[(month ?? 0) - 1];
  return name === undefined ? "" : day ? `${name} # "~${day}"` : name;
}

function names(value: unknown): string {
  const written = biblatexValue.names(value);
  return written && `{${written}}`;
}

/**
 * A title: the TeX of the record where it is one field of it, with its formulas and commands; else the
 * text that was put together.
 */
function titled({ entryType, fields }: Work, field: string, value: string | undefined): string {
  const written = fields.get(field)?.trim();
  const isJoined = subtitles.some((name) => field !== "series" && fields.has(name));
  if (entryType === undefined || written === undefined || isJoined) return marked(value);
  if (/\\(?:url|href)/.test(written) || !isBalanced(written)) return marked(value);
  return `{${onOneLine(written).replace(/(?<!\\)[&%#]/g, "\\$&")}}`;
}

const subtitles = [
  "subtitle",
  "titleaddon",
  "booksubtitle",
  "booktitleaddon",
  "journalsubtitle",
  "maintitle",
];

function isBalanced(value: string): boolean {
  const { unpaired } = parseTex(value);
  return unpaired.length === 0;
}

function onOneLine(value: string): string {
  return value.replace(/\s+/g, " ");
}

function marked(value: string | undefined): string {
  const text = value === undefined ? "" : texOfMarkup(value);
  return text && `{${text}}`;
}

/** The number in an archive, as programs and styles of BibTeX know it. */
function identifiers({ fields, csl }: Work): [name: string, value: string][] {
  const eprint = eprintOf(fields);
  const pmid = csl.PMID === undefined || eprint?.type === "pubmed" ? "" : `{${csl.PMID}}`;
  if (!eprint) return [["pmid", pmid]];
  const { archive, number, section } = eprint;
  return [
    ["eprint", verbatim(number)],
    ["archiveprefix", archive === "" ? "" : braced(archive)],
    ["primaryclass", section === undefined ? "" : braced(section)],
    ["pmid", pmid],
  ];
}

/** A text that a sentence may follow. */
function closed(text = ""): string {
  return text === "" || /[.!?…]["'”’»)\]]*$/.test(text) ? text : `${text}.`;
}

function braced(value: unknown): string {
  const text = plainText(value)?.trim();
  return text ? `{${escapeTex(text)}}` : "";
}

function pages(value: unknown): string {
  const text = biblatexValue.pages(value);
  return text && `{${text}}`;
}

function verbatim(value: unknown): string {
  const text = plainText(value);
  return text ? `{${escapeTexUrl(text)}}` : "";
}
