import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import { draftEntry, type Draft } from "../foreign/draft-entry.ts";
import type { ForeignRecord, Tell } from "../foreign/foreign-record.ts";
import { textOfHtml } from "../foreign/html-text.ts";
import {
  isJsonObject,
  jsonLeaves,
  listIn,
  memberOf,
  objectsIn,
  parseJson,
  placedIn,
} from "../foreign/json.ts";
import { textIn, textsIn, type Json, type JsonObject } from "../foreign/json.ts";
import type { LeftOut } from "../foreign/left-out.ts";
import type { Leaf } from "../foreign/unread-values.ts";
import { readEach } from "../foreign/read-each.ts";
import type { CslDate, CslName } from "../../works/work.ts";

/** Crossref’s types, and the CSL types of its content negotiation, with BibLaTeX’s types. */
const types: ReadonlyMap<string, string> = new Map([
  ["article-journal", "article"],
  ["book", "book"],
  ["book-chapter", "incollection"],
  ["book-part", "incollection"],
  ["book-section", "incollection"],
  ["book-series", "book"],
  ["chapter", "incollection"],
  ["component", "misc"],
  ["database", "dataset"],
  ["dataset", "dataset"],
  ["dissertation", "thesis"],
  ["edited-book", "collection"],
  ["journal", "periodical"],
  ["journal-article", "article"],
  ["journal-issue", "periodical"],
  ["monograph", "book"],
  ["paper-conference", "inproceedings"],
  ["peer-review", "review"],
  ["posted-content", "online"],
  ["proceedings", "proceedings"],
  ["proceedings-article", "inproceedings"],
  ["reference-book", "reference"],
  ["reference-entry", "inreference"],
  ["report", "report"],
  ["report-component", "report"],
  ["report-series", "report"],
  ["standard", "standard"],
  ["thesis", "thesis"],
]);

const wholes: ReadonlyMap<string, string> = new Map([
  ["article", "journaltitle"],
  ["review", "journaltitle"],
  ["incollection", "booktitle"],
  ["inproceedings", "booktitle"],
  ["inreference", "booktitle"],
]);

/** Members about Crossref’s own record, and members whose content is also elsewhere in it. */
const ofCrossref: ReadonlySet<string> = new Set([
  ...["indexed", "deposited", "created", "member", "prefix", "score", "source", "references-count"],
  ...["reference-count", "is-referenced-by-count", "content-domain", "resource"],
  ...["journal-issue", "issn-type", "isbn-type", "published"],
  ...["container-title-short", "update-policy", "assertion", "posted", "type"],
]);

/** Find the works in Crossref’s JSON: an API response, a list of works, or a single work. */
export function readCrossref(text: string, tell: Tell): ForeignRecord[] {
  const json = parseJson(text, tell);
  const works = worksIn(json);
  return readEach(
    placedIn(text, works),
    ({ value }, left) => readWork(value, left),
    tell,
    ({ value }) => leavesOf(value),
  );
}

/** Members whose content about the work should be in its fields in full. */
const checked = [
  ...["title", "subtitle", "original-title", "container-title", "author", "editor", "translator"],
  ...["ISBN", "ISSN", "institution", "publisher", "subject"],
];
const passed = /^(?:sequence|authenticated-orcid|id|asserted-by)$/;

function leavesOf(work: JsonObject): Leaf[] {
  const leaves = checked.flatMap((name) => jsonLeaves(name, work.get(name), passed));
  return leaves.map(([name, value]) => [
    name,
    name === "ISBN" ? value.replace(/^.*\//, "") : textOfHtml(value),
  ]);
}

function worksIn(json: Json | undefined): JsonObject[] {
  const answers = objectsIn(json).map((one) => one.get("message") ?? one);
  return answers.flatMap((answer) => objectsIn(memberOf(answer, "items") ?? answer));
}

function readWork(work: JsonObject, left: LeftOut): BiblatexRecord {
  const taken = new Set(ofCrossref);
  const get = (...names: string[]): Json | undefined => {
    for (const name of names) taken.add(name);
    return names
      .map((name) => work.get(name))
      .find((value) => textIn(value) !== "" || isJsonObject(value) || listIn(value).length > 0);
  };
  const text = (...names: string[]): string => textOfHtml(textIn(get(...names)));
  const draft = draftEntry("", types.get(textIn(work.get("type"))) ?? "misc");
  draft.text("title", text("title"));
  draft.text("subtitle", text("subtitle"));
  draft.text("shorttitle", text("short-title"));
  draft.text("origtitle", text("original-title"));
  readContainer(draft, get("container-title"), text("short-container-title"));
  for (const [field, name] of roles) draft.names(field, objectsIn(get(name)).map(readName));
  for (const [field, name] of fields) draft.text(field, text(name));
  draft.pages(text("page"));
  draft.list(draft.type === "report" || draft.type === "thesis" ? "institution" : "publisher", [
    text("publisher"),
  ]);
  draft.list(
    "institution",
    objectsIn(get("institution")).map((one) => textIn(one.get("name"))),
  );
  draft.list("location", [text("publisher-location", "publisher-place")]);
  for (const name of ["issued", "published-print", "published-online", "posted"]) {
    draft.date("date", dateOf(get(name)));
  }
  for (const other of ["accepted", "approved", "content-created"]) taken.add(other);
  const event = get("event");
  draft.text("eventtitle", textIn(memberOf(event, "name")) || textIn(event));
  draft.text("venue", textIn(memberOf(event, "location")));
  draft.date("eventdate", rangeOf(memberOf(event, "start"), memberOf(event, "end")));
  draft.text(
    "type",
    textIn(get("degree")) || (draft.type === "online" ? textIn(get("subtype")) : ""),
  );
  taken.add("subtype");
  draft.text(
    "isbn",
    textsIn(get("ISBN"))
      .map((isbn) => isbn.replace(/^.*\//, ""))
      .join(", "),
  );
  draft.text("issn", textsIn(get("ISSN")).join(", "));
  draft.doi(text("DOI"));
  const url = textIn(get("URL"));
  if (!/^https?:\/\/(?:dx\.)?doi\.org\//i.test(url)) draft.verbatim("url", url);
  draft.language(text("language"));
  draft.text("abstract", text("abstract"));
  draft.keywords(textsIn(get("subject", "categories")));
  for (const [name, value] of work) {
    if (!taken.has(name) && listIn(value).length > 0) left.add(name);
  }
  return draft.record();
}

const roles: readonly [field: string, name: string][] = [
  ["author", "author"],
  ["editor", "editor"],
  ["translator", "translator"],
];

const fields: readonly [field: string, name: string][] = [
  ["volume", "volume"],
  ["number", "issue"],
  ["eid", "article-number"],
  ["edition", "edition-number"],
  ["part", "part-number"],
  ["series", "collection-title"],
];

/** A chapter of a book in a series gives both titles, the series first. */
function readContainer(draft: Draft, value: Json | undefined, short: string): void {
  const titles = textsIn(value).map(textOfHtml);
  const whole = wholes.get(draft.type) ?? "series";
  draft.text(whole, whole === "journaltitle" ? titles[0] : titles.at(-1));
  if (titles.length > 1 && whole === "booktitle") draft.text("series", titles[0]);
  if (whole === "journaltitle" && short !== titles[0]) draft.text("shortjournal", short);
}

function readName(name: JsonObject): CslName {
  const [family, given] = [textIn(name.get("family")), textIn(name.get("given"))];
  const suffix = textIn(name.get("suffix"));
  const literal = textIn(name.get("name")) || textIn(name.get("literal"));
  if (family === "") return { literal: literal || given };
  return { family, ...(given && { given }), ...(suffix && { suffix }) };
}

function dateOf(value: Json | undefined): CslDate | undefined {
  const parts = listIn(memberOf(value, "date-parts")).map((part) => listIn(part).map(Number));
  const known = parts.map((part) =>
    part.slice(
      0,
      [...part, NaN].findIndex((one) => !(one > 0)),
    ),
  );
  return known[0] && known[0].length > 0
    ? { "date-parts": known.filter((part) => part.length > 0) }
    : undefined;
}

function rangeOf(start: Json | undefined, end: Json | undefined): CslDate | undefined {
  const parts = [start, end].flatMap((one) => dateOf(one)?.["date-parts"] ?? []);
  const [first, last] = parts;
  if (!first) return undefined;
  return { "date-parts": last && String(last) !== String(first) ? [first, last] : [first] };
}
