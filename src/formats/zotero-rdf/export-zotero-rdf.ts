import { dateText } from "../../works/date-parts.ts";
import { familyOf, namesOf } from "../../works/names.ts";
import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { recordOf } from "../bibtex/record-of.ts";
import { recordOfItem } from "./biblatex-of-rdf.ts";
import { detailNote, statusNote } from "../export-note.ts";
import { hasTypeInZotero, isPaper, rowOf } from "../../works/kind-of.ts";
import { residueLine } from "../note-residue.ts";
import { plainText } from "../../works/plain-text.ts";
import { residue } from "../residue.ts";
import { slug } from "../../works/slug.ts";
import type { Work, WorkKind } from "../../works/work.ts";

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

/** The classes that Zotero writes; `z:itemType` is what it reads. */
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

/** What the titled whole is, where a work is part of one. */
const containers: Partial<Record<WorkKind, string>> = {
  chapter: "bib:Book",
  article: "bib:Journal",
  news: "bib:Newspaper",
  "web-page": "z:Website",
};

/**
 * Write works as Zotero’s RDF. A treaty is a statute with the treaty series as its code, complete. The
 * description (`dc:description`) says `Type: treaty` of it, and what is known about each record.
 */
export function exportZoteroRdf(works: readonly Work[]): string {
  const root = x("rdf:RDF", namespaces, [formatsForUnapi(), ...works.map(describe)]);
  // The serialiser leaves `]]>` in texts as it is, which XML forbids there.
  const xml = toXml(root).replaceAll("]]>", "]]&gt;");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

/**
 * What a resolver of unAPI answers when it is asked for formats, as a literal of RDF: so the file of a
 * work answers for its formats and for itself, and a static host can serve it for both.
 */
function formatsForUnapi(): Element {
  const format = x("format", { name: "rdf_zotero", type: "application/rdf+xml" });
  return x("rdf:Description", { "rdf:about": "#formats" }, [
    x("dc:format", { "rdf:parseType": "Literal" }, [x("formats", [format])]),
  ]);
}

function describe(work: Work): Element {
  const { csl, treaty, kind } = work;
  const container = containers[kind];
  const whole = [
    ...text("dc:title", csl["container-title"]),
    ...text("prism:volume", csl["volume"]),
  ];
  const place = container ? x("dcterms:isPartOf", [x(container, whole)]) : undefined;

  const name = classes[kind] ?? "bib:Document";
  const about = { "rdf:about": `#${slug(work.key)}` };
  const fields = [
    ...text("z:itemType", isPaper(work) ? "conferencePaper" : rowOf(kind).zotero),
    ...(place && whole.length > 0 ? [place] : []),
    ...series(csl["collection-title"], csl["collection-number"]),
    ...creators("bib:authors", csl.author),
    ...creators("bib:editors", csl["editor"]),
    ...creators("bib:contributors", csl["contributor"]),
    ...creators("z:translators", csl["translator"]),
    ...publisher(csl["publisher"], csl["publisher-place"]),
    ...text("z:court", kind === "case" ? csl["authority"] : undefined),
    ...text("dc:title", csl.title),
    ...text("z:shortTitle", csl["title-short"]),
    ...text("dc:type", hasTypeInZotero(kind) ? csl["genre"] : undefined),
    ...text("dc:date", formatDate(work)),
    ...text("z:code", treaty?.series),
    ...text("z:codeNumber", treaty?.volume),
    ...text("bib:pages", treaty?.page ?? csl["page"]),
    ...(container || treaty ? [] : text("prism:volume", csl["volume"])),
    ...text("prism:number", treaty ? undefined : (csl["issue"] ?? csl["number"])),
    ...text("prism:edition", csl["edition"]),
    ...text("z:language", csl["language"]),
    ...text("dc:identifier", prefixed("ISBN", csl["ISBN"])),
    ...text("dc:identifier", prefixed("DOI", csl["DOI"])),
    ...address(csl["URL"]),
  ];
  const note = describeRecord(work);
  const readBack = recordOfItem(x(name, about, [...fields, ...text("dc:description", note)]));
  const left = residueLine(residue(recordOf(work), readBack));
  return x(name, about, [...fields, ...text("dc:description", [note, ...left].join("\n"))]);
}

function describeRecord(work: Work): string {
  const note = [plainText(work.csl["note"]), ...statusNote(work), ...detailNote(work)];
  return [work.treaty && "Type: treaty", ...note].filter(Boolean).join("\n");
}

function creators(name: string, value: unknown): Element[] {
  const list = namesOf(value);
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

function formatDate({ csl }: Work): string | undefined {
  return dateText(csl.issued);
}

function prefixed(prefix: string, value: unknown): string | undefined {
  const text = plainText(value);
  return text && `${prefix} ${text}`;
}

/** An element with a text, or none; characters that XML cannot hold become spaces. */
function text(name: string, value: unknown): Element[] {
  const content = plainText(value)?.replace(
    /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
    " ",
  );
  return content ? [x(name, content)] : [];
}
