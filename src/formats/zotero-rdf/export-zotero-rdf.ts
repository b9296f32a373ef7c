import { isoDate } from "../../works/date-parts.ts";
import { familyOf, namedOf } from "../../works/names.ts";
import type { Element } from "xast";
import { x } from "xastscript";
import { asClaimed } from "../as-claimed.ts";
import { publicRecordOf } from "../bibtex/record-of.ts";
import { authorElement } from "./creator-elements.ts";
import { recordOfItem } from "./biblatex-of-rdf.ts";
import { cautionNote, detailNote, ownNote, statusNote } from "../export-note.ts";
import { isNameVariable } from "../../works/csl-variables.ts";
import type { Field } from "../../works/field.ts";
import { fields } from "../../works/fields.ts";
import { hasTypeInZotero, isInJournal, typeElsewhere } from "../../works/kind-of.ts";
import { residueLine } from "../note-residue.ts";
import { extraLines, heldByZotero } from "../zotero-extra.ts";
import { plainText } from "../../works/plain-text.ts";
import { residue } from "../residue.ts";
import { slug } from "../../works/slug.ts";
import type { Work, WorkKind } from "../../works/work.ts";
import { splitTrimmed } from "../../split-trimmed.ts";
import { writeXml } from "../../write-xml.ts";

const namespaces = {
  "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "xmlns:z": "http://www.zotero.org/namespaces/export#",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:bib": "http://purl.org/net/biblio#",
  "xmlns:foaf": "http://xmlns.com/foaf/0.1/",
  "xmlns:prism": "http://prismstandard.org/namespaces/1.2/basic/",
  "xmlns:vcard": "http://nwalsh.com/rdf/vCard#",
};

/** The classes that Zotero writes; it reads `z:itemType`. */
const classes: Partial<Record<WorkKind, string>> = {
  treaty: "bib:Legislation",
  legislation: "bib:Legislation",
  book: "bib:Book",
  chapter: "bib:BookSection",
  article: "bib:Article",
  news: "bib:Article",
  report: "bib:Report",
  resolution: "bib:Report",
  letter: "bib:Letter",
  thesis: "bib:Thesis",
};

/** The class of what an item of a type is part of. Of the wholes of papers Zotero reads journals alone. */
const containers: ReadonlyMap<string, string> = new Map([
  ["blogPost", "z:Blog"],
  ["bookSection", "bib:Book"],
  ["case", "bib:CourtReporter"],
  ["conferencePaper", "bib:Journal"],
  ["dictionaryEntry", "bib:Book"],
  ["encyclopediaArticle", "bib:Book"],
  ["forumPost", "z:Forum"],
  ["journalArticle", "bib:Journal"],
  ["magazineArticle", "bib:Periodical"],
  ["newspaperArticle", "bib:Newspaper"],
  ["webpage", "z:Website"],
]);

/**
 * Write works as Zotero’s RDF. A treaty is a complete statute with the treaty series as its code. The description
 * (`dc:description`, Zotero’s “Extra”) contains `Type: treaty` for a treaty, and for any work the note that it is
 * disputed or was not found; everything else known about the record is in an attached note.
 */
export function exportZoteroRdf(works: readonly Work[]): string {
  const root = x("rdf:RDF", namespaces, [formatsForUnapi(), ...works.flatMap(describe)]);
  return writeXml(root);
}

/**
 * The answer of an unAPI resolver to a request for formats, as an RDF literal. With it, the file of a work answers
 * both for its formats and for itself, so that a static host can serve it for both.
 */
function formatsForUnapi(): Element {
  const format = x("format", { name: "rdf_zotero", type: "application/rdf+xml" });
  return x("rdf:Description", { "rdf:about": "#formats" }, [
    x("dc:format", { "rdf:parseType": "Literal" }, [x("formats", [format])]),
  ]);
}

/** Whether Zotero would take the day on which a work was seen for its date: it has no other. */
function isUndated({ csl }: Pick<Work, "csl">): boolean {
  return isoDate(csl.issued) === undefined && isoDate(csl.accessed) !== undefined;
}

/** A work, and the attached note with what is known about its record. */
function describe(known: Work): Element[] {
  const work = asClaimed(known);
  const name = classes[work.kind] ?? "bib:Document";
  const id = `#${slug(work.key)}`;
  const memo = (parts: readonly string[]): Element => {
    return x("bib:Memo", { "rdf:about": `${id}-note` }, text("rdf:value", parts.join("\n")));
  };
  const extra = [
    ...(work.treaty ? ["Type: treaty"] : []),
    ...(isUndated(work) ? [`Accessed: ${isoDate(work.csl.accessed)}`] : []),
    ...extraLines(work),
    ...ownNote(work),
    ...cautionNote(known),
  ];
  const item = x(name, { "rdf:about": id }, [
    ...elementsOf({ ...work, csl: heldByZotero(work) }),
    ...text("dc:description", extra.join("\n")),
    x("dcterms:isReferencedBy", { "rdf:resource": `${id}-note` }),
  ]);
  const notes = [...statusNote(known), ...detailNote(known)];
  const named = new Map([[`${id}-note`, memo(notes)]]);
  const left = residueLine(residue(publicRecordOf(known), recordOfItem(item, named)));
  return [item, memo([...notes, ...left])];
}

/** The elements of all fields that have one, and those that the format splits or joins. */
function elementsOf(work: Work): Element[] {
  const { csl, treaty, kind } = work;
  const container = containers.get(typeElsewhere(work).zotero);
  const whole = [
    ...text("dc:title", csl["container-title"]),
    ...text("dcterms:alternative", csl["container-title-short"]),
    ...text("prism:volume", csl.volume),
    ...(isInJournal(kind) ? text("prism:number", csl.issue) : []),
    ...text("dc:identifier", prefixed("ISSN", csl.ISSN)),
  ];
  const isPart = container !== undefined && whole.length > 0;
  const isLaw = typeElsewhere(work).zotero === "statute";
  const inItem = isPart ? [] : text("prism:volume", csl.volume);
  const number = isInJournal(kind) && isPart ? csl.number : (csl.issue ?? csl.number);
  return [
    ...text("z:itemType", typeElsewhere(work).zotero),
    ...(isPart ? [x("dcterms:isPartOf", [x(container, whole)])] : []),
    ...series(csl["collection-title"], csl["collection-number"]),
    ...fields.flatMap((row) => elementOf(work, row)),
    ...publisher(csl.publisher, csl["publisher-place"]),
    ...text("z:court", kind === "case" ? csl.authority : undefined),
    ...text("dc:type", hasTypeInZotero(work) ? csl.genre : undefined),
    ...text("dc:date", isoDate(csl.issued)),
    ...text("dcterms:dateSubmitted", isUndated(work) ? undefined : isoDate(csl.accessed)),
    ...text("z:code", treaty?.series ?? (isLaw ? csl["container-title"] : undefined)),
    ...text("z:codeNumber", treaty?.volume ?? (isLaw ? csl.volume : undefined)),
    ...text("bib:pages", treaty?.page ?? csl.page),
    ...(isLaw ? [] : inItem),
    ...text("prism:number", treaty ? treaty.registration : number),
    ...text("dc:identifier", prefixed("ISBN", csl.ISBN)),
    ...text("dc:identifier", isPart ? undefined : prefixed("ISSN", csl.ISSN)),
    ...text("dc:identifier", prefixed("DOI", csl.DOI)),
    ...splitTrimmed(plainText(csl.keyword) ?? "", ",").flatMap((word) => text("dc:subject", word)),
    ...address(csl.URL),
  ];
}

function elementOf(work: Work, { csl: variable, zotero }: Field): Element[] {
  const { csl } = work;
  if (variable === "author") return creators(authorElement(typeElsewhere(work).zotero), csl.author);
  if (variable === undefined || zotero === undefined || zotero === "bib:pages") return [];
  return isNameVariable(variable) ? creators(zotero, csl[variable]) : text(zotero, csl[variable]);
}

function creators(name: string, value: unknown): Element[] {
  const list = namedOf(value);
  if (list.length === 0) return [];
  const items = list.map((creator) => {
    const family = creator.literal ?? familyOf(creator);
    const given = [creator.given, creator.suffix].filter(Boolean).join(", ");
    const names = [...text("foaf:surname", family), ...text("foaf:givenName", given)];
    return x("rdf:li", [x("foaf:Person", names)]);
  });
  return [x(name, [x("rdf:Seq", items)])];
}

function series(title: unknown, number: unknown): Element[] {
  const parts = [...text("dc:title", title), ...text("dc:identifier", number)];
  return parts.length > 0 ? [x("dcterms:isPartOf", [x("bib:Series", parts)])] : [];
}

function publisher(name: unknown, place: unknown): Element[] {
  const locality = text("vcard:locality", place);
  const adr = locality.length > 0 ? [x("vcard:adr", [x("vcard:Address", locality)])] : [];
  const parts = [...adr, ...text("foaf:name", name)];
  return parts.length > 0 ? [x("dc:publisher", [x("foaf:Organization", parts)])] : [];
}

function address(url: unknown): Element[] {
  const value = text("rdf:value", url);
  return value.length > 0 ? [x("dc:identifier", [x("dcterms:URI", value)])] : [];
}

function prefixed(prefix: string, value: unknown): string | undefined {
  const text = plainText(value);
  return text && `${prefix} ${text}`;
}

/** An element with a text, or none if it is empty; characters XML does not allow become spaces. */
function text(name: string, value: unknown): Element[] {
  const content = plainText(value)?.replace(
    /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
    " ",
  );
  return content ? [x(name, content)] : [];
}
