import { asClaimed } from "../../as-claimed.ts";
import { bibtexType } from "./bibtex-type.ts";
import { bodiesOf, publisherFieldOf, sortOf, wholesOf } from "./bibtex-places.ts";
import { braced, bracedAddress, bracedNames, bracedPages, titled } from "./bibtex-values.ts";
import { biblatexOfBibtex } from "../biblatex-of-bibtex.ts";
import { valueOf as valueOfField } from "../biblatex-values.ts";
import { publicRecordOf } from "../record-of.ts";
import { cautionNote, detailNote, ownNote, statusNote } from "../../export-note.ts";
import { residue } from "../../residue.ts";
import { yearText } from "../../../works/date-parts.ts";
import { eprintOf } from "../../../works/eprint.ts";
import { editionWord } from "../../../works/edition-word.ts";
import { orderedFor } from "../../../works/fields.ts";
import { ordinal } from "../../ordinal.ts";
import { plainText } from "../../../works/plain-text.ts";
import { slug } from "../../../works/slug.ts";
import type { Work } from "../../../works/work.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const keyBreakers = /[\s"#%'(),=@\\{}~\u0000-\u001F\u007F]/;

/**
 * Write works as BibTeX that Zotero and every BibTeX style can read. A treaty is `@misc` with its place in the
 * treaty series as `howpublished`. A dispute or a missing record is noted in `note`. Everything else that is known,
 * and everything BibTeX has no field for, is in `annote` for readers and in `biblatex` for the import; styles
 * ignore both. A key is written unchanged, unless it contains a character that ends a key.
 */
export function exportBibtex(works: readonly Work[]): string {
  return works.map((work) => `${writeEntry(work)}\n`).join("\n");
}

/** Write one entry to paste into a manuscript, without the information BibTeX has no field for. */
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
  const type = bibtexType(asClaimed(work));
  const values = fields.map(([name, value]) => [name, valueOf(value)] as const);
  const readBack = biblatexOfBibtex({ key, type, fields: new Map(values) });
  // Without this field, the import would take the entry for BibLaTeX.
  const left = residue(publicRecordOf(work), readBack) || `@${type}{${key}}`;
  fields.push(["biblatex", `{${left}}`]);
  return writeFields(work, fields);
}

function writeFields(work: Work, fields: readonly [name: string, value: string][]): string {
  const lines = fields.flatMap(([name, value]) => (value === "" ? [] : `  ${name} = ${value},\n`));
  return `@${bibtexType(asClaimed(work))}{${keyOf(work)},\n${lines.join("")}}`;
}

function keyOf({ key }: Work): string {
  return keyBreakers.test(key) || key === "" ? slug(key) : key;
}

/** A value as it is read: without its braces, or with its parts joined. */
function valueOf(written: string): string {
  if (written.startsWith("{")) return written.slice(1, -1);
  return written.replace(/ # "([^"]*)"/, "$1");
}

/** Field names and their values in BibTeX syntax; a missing value is empty. */
function listFields(known: Work): [name: string, value: string][] {
  const work = asClaimed(known);
  const { csl, treaty } = work;
  const type = bibtexType(work);
  const [year, month, day] = csl.issued?.["date-parts"]?.[0] ?? [];
  const place = treaty && [treaty.volume, treaty.series, treaty.page].filter(Boolean).join(" ");
  const number = csl["issue"] ?? csl["number"] ?? csl["collection-number"];
  const inSeries = treaty ? undefined : csl["volume"];
  const title = titled(work, "title", csl.title);
  const [author, editor] = [bracedNames(csl.author), bracedNames(csl["editor"])];

  return [
    ["author", author],
    ["editor", editor],
    // Styles sort and label by it if no author or editor is named.
    ["key", author || editor ? "" : braced(sortedBy(work))],
    ["translator", bracedNames(csl["translator"])],
    // Double braces protect the capitals of titles, such as names and legal titles, from the styles.
    ["title", title && `{${title}}`],
    ["shorttitle", braced(csl["title-short"])],
    ...wholesOf(work, type),
    ["howpublished", treaty ? braced(place) : ""],
    ["edition", braced(editionOf(work))],
    ["volume", braced(inSeries)],
    ["number", braced(treaty ? undefined : number)],
    ["chapter", braced(csl["chapter-number"])],
    ["pages", treaty ? "" : bracedPages(csl["page"])],
    ["type", sortOf(work, type)],
    ...bodiesOf(work, type),
    ["address", braced(csl["publisher-place"])],
    ["year", braced(year ? yearText(year) : csl.issued?.literal)],
    ["month", writeMonth(month, day)],
    ["isbn", braced(csl["ISBN"])],
    ["issn", braced(csl["ISSN"])],
    ["doi", bracedAddress(csl["DOI"])],
    ["url", bracedAddress(csl["URL"])],
    ["language", braced(csl["language"])],
    ...identifiers(work),
    ["keywords", braced(csl.keyword)],
    ...others(work, type),
    ["note", braced(noteOf(known))],
    ["annote", braced([...statusNote(known), ...detailNote(known)].join(" | "))],
  ];
}

function sortedBy({ csl, key }: Work): string {
  return csl["title-short"] ?? csl.title ?? csl.publisher ?? key;
}

/** The form styles print before their word for an edition: `2nd`. */
function editionOf({ csl }: Work): string | undefined {
  const edition = plainText(csl.edition)?.trim();
  if (edition === undefined || !/^[1-9]\d{0,2}$/.test(edition)) {
    return edition?.replace(editionWord, "");
  }
  return ordinal(edition);
}

/** All other fields of the record, under their BibLaTeX names: no style prints them, but programs read them. */
function others({ csl, kind }: Work, type: string): [name: string, value: string][] {
  const written = new Set([...ownFields, publisherFieldOf(type)]);
  return orderedFor(kind).flatMap(({ name, value, csl: variable }): [string, string][] => {
    if (written.has(name) || variable === undefined) return [];
    const text = valueOfField(value, csl[variable]);
    return text === "" ? [] : [[name, `{${text}}`]];
  });
}

/** Fields that are written in another way, or whose variable another field holds. */
const ownFields =
  `author editor translator title shorttitle journaltitle booktitle maintitle series edition volume number
chapter pages institution organization publisher howpublished location date type isbn issn doi url langid keywords note
addendum annotation pmid eid`.split(/\s+/);

/** The work’s own note, followed by a caution. */
function noteOf(work: Work): string {
  const [own = ""] = ownNote(work);
  const caution = cautionNote(work);
  return caution.length === 0 ? own : [closed(own), ...caution].filter(Boolean).join(" ");
}

/** BibTeX has no field for a day, so it is joined to the month’s name, which styles translate. */
function writeMonth(month: number | undefined, day: number | undefined): string {
  const name = months[(month ?? 0) - 1];
  return name === undefined ? "" : day ? `${name} # "~${day}"` : name;
}

/** The number in an archive, in the fields that BibTeX programs and styles know. */
function identifiers({ fields, csl }: Work): [name: string, value: string][] {
  const eprint = eprintOf(fields);
  const pmid = csl.PMID === undefined || eprint?.type === "pubmed" ? "" : `{${csl.PMID}}`;
  if (!eprint) return [["pmid", pmid]];
  const { archive, number, section } = eprint;
  return [
    ["eprint", bracedAddress(number)],
    ["archiveprefix", archive === "" ? "" : braced(archive)],
    ["primaryclass", section === undefined ? "" : braced(section)],
    ["pmid", pmid],
  ];
}

/** End a text so that a sentence may follow it. */
function closed(text = ""): string {
  return text === "" || /[.!?…]["'”’»)\]]*$/.test(text) ? text : `${text}.`;
}
