import type { Element } from "xast";
import { below, wordsOf } from "../foreign/xml.ts";

/** BibLaTeX’s type of an item, and the field for what the item is part of. */
export interface ModsType {
  type: string;
  subtype?: string;
  whole: string;
}

/** Genres, and the types of items with them. */
const genres: ReadonlyMap<string, string> = new Map([
  ["article", "article"],
  ["journal article", "article"],
  ["journalarticle", "article"],
  ["book", "book"],
  ["book chapter", "incollection"],
  ["booksection", "incollection"],
  ["chapter", "incollection"],
  ["conference paper", "inproceedings"],
  ["conferencepaper", "inproceedings"],
  ["conference publication", "proceedings"],
  ["dataset", "dataset"],
  ["dissertation", "thesis"],
  ["encyclopediaarticle", "inreference"],
  ["legislation", "legislation"],
  ["letter", "letter"],
  ["magazinearticle", "article"],
  ["manuscript", "unpublished"],
  ["map", "misc"],
  ["newspaperarticle", "article"],
  ["patent", "patent"],
  ["report", "report"],
  ["technical report", "report"],
  ["theses", "thesis"],
  ["thesis", "thesis"],
  ["web page", "online"],
  ["web site", "online"],
  ["webpage", "online"],
]);

const resources: ReadonlyMap<string, string> = new Map([
  ["moving image", "video"],
  ["software, multimedia", "software"],
  ["sound recording", "audio"],
  ["sound recording-musical", "music"],
  ["still image", "image"],
]);

const wholes: ReadonlyMap<string, string> = new Map([
  ["article", "journaltitle"],
  ["incollection", "booktitle"],
  ["inproceedings", "booktitle"],
  ["inreference", "booktitle"],
]);

/** Whether a genre gives the type of an item or of what it is part of. */
export function isGenre(written: string): boolean {
  const genre = written.toLowerCase();
  return (
    genres.has(genre) || /^(?:newspaper|magazine|journal|academic journal|periodical)$/.test(genre)
  );
}

/** The type by genre, otherwise by what the item is part of, otherwise by kind of resource. */
export function modsType(item: Element, host: Element | undefined): ModsType {
  const written = genresOf(item);
  const named = written.map((genre) => genres.get(genre)).find(Boolean);
  const resource = wordsOf(below(item, "typeOfResource")[0]).toLowerCase();
  const type = typeIn(host, named) ?? named ?? resources.get(resource) ?? alone(item, resource);
  const isNews = [...written, ...(host ? genresOf(host) : [])].some((one) =>
    /^newspaper/.test(one),
  );
  return {
    type,
    ...(type === "article" && isNews && { subtype: "newspaper" }),
    whole: wholes.get(type) ?? "maintitle",
  };
}

/** A book or proceedings that are part of something are a chapter or paper of it. */
function typeIn(host: Element | undefined, named: string | undefined): string | undefined {
  if (!host) return undefined;
  if (named === "proceedings") return "inproceedings";
  if (named !== undefined && named !== "book") return undefined;
  const genre = genresOf(host);
  if (genre.some((one) => /journal|periodical|newspaper|magazine/.test(one))) return "article";
  if (genre.some((one) => /conference/.test(one))) return "inproceedings";
  const hasIssn = below(host, "identifier").some((one) => one.attributes["type"] === "issn");
  const isContinuing = /continuing|serial/.test(wordsOf(below(host, "originInfo", "issuance")[0]));
  return hasIssn || isContinuing ? "article" : "incollection";
}

function alone(item: Element, resource: string): string {
  const isBook = resource === "text" || below(item, "originInfo", "publisher").length > 0;
  return isBook ? "book" : "misc";
}

function genresOf(item: Element): string[] {
  return below(item, "genre").map((genre) => wordsOf(genre).toLowerCase());
}
