import type { Element } from "xast";
import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import { draftEntry, type Draft } from "../foreign/draft-entry.ts";
import type { ForeignRecord, Tell } from "../foreign/foreign-record.ts";
import type { LeftOut } from "../foreign/left-out.ts";
import { readEach } from "../foreign/read-each.ts";
import { readWrittenDate } from "../foreign/written-date.ts";
import type { Leaf } from "../foreign/unread-values.ts";
import { below, elementsOf, elementName, rootOf, spanOf, wordsOf } from "../foreign/xml.ts";
import { modsNames } from "./mods-names.ts";
import { isGenre, modsType } from "./mods-types.ts";

/** The elements below a record that are read; the names of others are reported. */
const known: ReadonlySet<string> = new Set([
  ...["titleInfo", "name", "typeOfResource", "genre", "originInfo", "language", "abstract", "note"],
  ...["physicalDescription", "subject", "relatedItem", "identifier", "location", "part"],
  ...["recordInfo"],
]);

/** Find the records of MODS, the Library of Congress’s XML format. */
export function readMods(text: string, tell: Tell): ForeignRecord[] {
  const root = rootOf(text, tell);
  if (!root) return [];
  const items = elementName(root) === "mods" ? [root] : below(root, "mods");
  const found = items.map((item) => ({ item, ...spanOf(item) }));
  return readEach(
    found,
    ({ item }, left) => readItem(item, left),
    tell,
    ({ item }) => leavesOf(item),
  );
}

/**
 * Elements whose values are expressed in another way, as a type, a language or a name’s parts, or are about the
 * record itself.
 */
const passed: ReadonlySet<string> = new Set([
  ...["typeOfResource", "language", "namePart", "role", "recordInfo", "issuance", "caption"],
]);

/** The innermost elements of an item, except those in related works, which are reported as a whole. */
function* leavesOf(parent: Element): Iterable<Leaf> {
  for (const element of elementsOf(parent)) {
    const [name, { type = "" }] = [elementName(element), element.attributes];
    const isOther = name === "relatedItem" && type !== "host" && type !== "series";
    const isCode = name === "placeTerm" && type === "code";
    const isType = name === "genre" && isGenre(wordsOf(element));
    if (passed.has(name) || isOther || isCode || isType) continue;
    if (elementsOf(element).length > 0) yield* leavesOf(element);
    else yield [name, wordsOf(element).replace(/^(\d+) (?:p|pages)\.?$/, "$1")];
  }
}

function readItem(item: Element, left: LeftOut): BiblatexRecord {
  const related = below(item, "relatedItem");
  const ofType = (type: string) => related.filter((one) => one.attributes["type"] === type);
  const [host] = ofType("host");
  const { type, subtype, whole } = modsType(item, host);
  const draft = draftEntry("", type);
  draft.text("entrysubtype", subtype);
  readTitle(draft, item);
  readNames(draft, item, left);
  if (host) readHost(draft, host, whole, left);
  for (const series of ofType("series")) {
    draft.text("series", titleOf(series));
    draft.text("number", wordsOf(below(series, "titleInfo", "partNumber")[0]));
  }
  readPart(draft, item);
  readOrigin(draft, item);
  readIdentifiers(draft, item, left);
  for (const term of below(item, "language", "languageTerm")) draft.language(wordsOf(term));
  // The first version of MODS had no terms.
  for (const language of below(item, "language")) draft.language(wordsOf(language));
  draft.text("abstract", words(below(item, "abstract")));
  draft.text("note", words(below(item, "note")));
  draft.text("pagetotal", /^(\d+) (?:p|pages)\b/.exec(extentOf(item))?.[1]);
  const topics = below(item, "subject").flatMap(elementsOf);
  draft.keywords(topics.map(wordsOf));
  draft.text("library", words([...below(item, "location", "shelfLocator")]));
  const others = ["host", "series"];
  for (const one of related) {
    const kind = one.attributes["type"] ?? "";
    if (!others.includes(kind)) left.add(kind === "" ? "relatedItem" : `relatedItem ${kind}`);
  }
  for (const element of elementsOf(item))
    if (!known.has(elementName(element))) left.add(elementName(element));
  return draft.record();
}

function readTitle(draft: Draft, item: Element): void {
  for (const info of below(item, "titleInfo")) {
    const [kind, title] = [info.attributes["type"], titleIn(info)];
    if (kind === "abbreviated") draft.text("shorttitle", title);
    else if (kind === "translated" || kind === "alternative") draft.text("titleaddon", title);
    else if (kind !== "uniform") {
      draft.text("title", title);
      draft.text("subtitle", wordsOf(below(info, "subTitle")[0]));
      draft.text("part", wordsOf(below(info, "partNumber")[0]));
    }
  }
}

function readNames(draft: Draft, item: Element, left: LeftOut): void {
  for (const [field, people] of modsNames(item, left)) draft.names(field, people);
}

function readHost(draft: Draft, host: Element, whole: string, left: LeftOut): void {
  draft.text(whole, titleOf(host));
  for (const info of below(host, "titleInfo")) {
    if (info.attributes["type"] === "abbreviated") draft.text("shortjournal", titleIn(info));
  }
  for (const [field, people] of modsNames(host, left)) {
    draft.names(field === "author" ? "bookauthor" : field, people);
  }
  readPart(draft, host);
  readIdentifiers(draft, host, left);
  readOrigin(draft, host);
  for (const series of below(host, "relatedItem")) draft.text("series", titleOf(series));
}

function readPart(draft: Draft, parent: Element): void {
  for (const part of below(parent, "part")) {
    for (const detail of below(part, "detail")) {
      const number = wordsOf(below(detail, "number")[0]) || wordsOf(below(detail, "title")[0]);
      const kind = detail.attributes["type"] ?? "";
      if (kind === "volume") draft.text("volume", number);
      else if (kind === "issue" || kind === "number") draft.text("number", number);
      else if (kind === "chapter") draft.text("chapter", number);
      else if (kind === "page") draft.pages(number);
    }
    for (const extent of below(part, "extent")) {
      const [start, end, list] = ["start", "end", "list"].map((name) =>
        wordsOf(below(extent, name)[0]),
      );
      draft.pages(list || [start, end].filter(Boolean).join("-"));
    }
    for (const date of below(part, "date")) draft.date("date", readWrittenDate(wordsOf(date)).date);
  }
}

/** The dates of a work, starting with that of publication. */
const dates = ["dateIssued", "copyrightDate", "dateCreated", "dateOther"];

function readOrigin(draft: Draft, item: Element): void {
  const origin = below(item, "originInfo");
  const all = (name: string) => origin.flatMap((one) => below(one, name));
  for (const name of dates) {
    // A machine-readable date is more precise: `2001-05` for `May 2001.`
    const written = all(name).sort(
      (a, b) => Number("encoding" in b.attributes) - Number("encoding" in a.attributes),
    );
    const ends = ["start", "end"].map((point) =>
      written.find((one) => one.attributes["point"] === point),
    );
    const [start, end] = ends.map(wordsOf);
    draft.date(
      "date",
      readWrittenDate(start && end ? `${start}/${end.replace(/^9999$/, "")}` : wordsOf(written[0]))
        .date,
    );
  }
  const publisher =
    draft.type === "thesis" || draft.type === "report" ? "institution" : "publisher";
  draft.list(publisher, all("publisher").map(wordsOf));
  const places = all("place").flatMap((place) => below(place, "placeTerm"));
  draft.list("location", places.filter((one) => one.attributes["type"] !== "code").map(wordsOf));
  draft.text("edition", wordsOf(all("edition")[0]));
  draft.date("urldate", readWrittenDate(wordsOf(all("dateCaptured")[0])).date);
}

/** Identifiers by type, and the fields that hold them. */
const identifiers: ReadonlyMap<string, string> = new Map([
  ["isbn", "isbn"],
  ["issn", "issn"],
  ["issue number", "number"],
  ["lccn", "lccn"],
  ["report number", "number"],
]);

function readIdentifiers(draft: Draft, item: Element, left: LeftOut): void {
  for (const identifier of below(item, "identifier")) {
    const kind = (identifier.attributes["type"] ?? "").toLowerCase();
    const [field, value] = [identifiers.get(kind), wordsOf(identifier)];
    if (kind === "doi") draft.doi(value);
    else if (field !== undefined) draft.text(field, value);
    else if (kind === "uri" || kind === "url") draft.verbatim("url", value);
    else if (kind === "pmid" || kind === "pubmed" || kind === "arxiv" || kind === "hdl") {
      draft.verbatim("eprint", value);
      draft.text("eprinttype", kind === "pmid" ? "pubmed" : kind);
    } else if (kind !== "citekey") left.add(`identifier ${kind}`.trim());
  }
  for (const url of below(item, "location", "url")) {
    draft.verbatim("url", wordsOf(url));
    draft.date("urldate", readWrittenDate(url.attributes["dateLastAccessed"] ?? "").date);
  }
}

function titleOf(item: Element): string {
  const infos = below(item, "titleInfo");
  const plain = infos.find((info) => info.attributes["type"] === undefined) ?? infos[0];
  if (!plain) return "";
  const subtitle = wordsOf(below(plain, "subTitle")[0]);
  return subtitle === "" ? titleIn(plain) : `${titleIn(plain)}: ${subtitle}`;
}

/** The title including the article that is ignored in sorting. */
function titleIn(info: Element): string {
  const [article, title] = [below(info, "nonSort")[0], below(info, "title")[0]].map(wordsOf);
  const bare = (title ?? "").replace(/\s*[:/;]$/, "");
  return article ? `${article}${/[’']$/.test(article) ? "" : " "}${bare}` : bare;
}

function words(elements: readonly Element[]): string {
  return elements.map(wordsOf).filter(Boolean).join(" ");
}

function extentOf(item: Element): string {
  return wordsOf(below(item, "physicalDescription", "extent")[0]);
}
