import type { Field } from "./field.ts";
import type { WorkKind } from "./work.ts";

const journals: readonly WorkKind[] = ["article", "news", "treaty"];
const parts: readonly WorkKind[] = ["chapter"];
const books: readonly WorkKind[] = ["book", "chapter"];
const institutes: readonly WorkKind[] = ["case", "report", "thesis"];
const organized: readonly WorkKind[] = [
  ...(["claim", "legislation", "letter", "news", "resolution", "source", "treaty"] as const),
  "web-page",
];

/**
 * The fields of works in the order in which they are written, one row for each. Every reader and writer uses this
 * table. If several rows have the same variable, the first with a value counts; those of the work’s kind come
 * before others.
 */
export const fields: readonly Field[] = [
  {
    name: "author",
    value: "names",
    csl: "author",
    ris: "AU",
    zotero: "bib:authors",
    meta: "citation_author",
    jsonLd: "author",
  },
  {
    name: "editor",
    value: "names",
    csl: "editor",
    ris: "A2",
    // In books and reports, the second authors are the editors of the series.
    risOf: new Map([
      ["BOOK", "A3"],
      ["RPRT", "ED"],
    ]),
    zotero: "bib:editors",
    meta: "citation_editor",
    jsonLd: "editor",
  },
  {
    name: "translator",
    value: "names",
    csl: "translator",
    ris: "A4",
    zotero: "z:translators",
    jsonLd: "translator",
  },
  {
    name: "editora",
    value: "names",
    csl: "contributor",
    zotero: "bib:contributors",
    jsonLd: "contributor",
  },
  {
    name: "bookauthor",
    value: "names",
    csl: "container-author",
    risOf: new Map([["CHAP", "C2"]]),
    zotero: "z:bookAuthors",
  },
  {
    name: "serieseditor",
    value: "names",
    csl: "collection-editor",
    ris: "A3",
    risOf: new Map([
      ["BOOK", "A2"],
      ["RPRT", "A2"],
    ]),
    zotero: "z:seriesEditors",
  },
  { name: "origauthor", value: "names", csl: "original-author" },
  {
    name: "title",
    value: "title",
    csl: "title",
    ris: "TI",
    zotero: "dc:title",
    jsonLd: "name",
  },
  {
    name: "shorttitle",
    value: "title",
    csl: "title-short",
    ris: "ST",
    zotero: "z:shortTitle",
    meta: "z:shortTitle",
    jsonLd: "alternateName",
  },
  { name: "origtitle", value: "title", csl: "original-title" },
  {
    name: "journaltitle",
    aliases: ["journal", "reporter"],
    value: "title",
    csl: "container-title",
    kinds: journals,
    bibtex: "journal",
  },
  { name: "booktitle", value: "title", csl: "container-title", kinds: parts, bibtex: "booktitle" },
  { name: "maintitle", value: "title", csl: "container-title" },
  {
    name: "shortjournal",
    value: "text",
    csl: "container-title-short",
    kinds: journals,
    ris: "J2",
    coins: "rft.stitle",
  },
  { name: "issuetitle", value: "title", csl: "volume-title" },
  {
    name: "series",
    value: "title",
    csl: "collection-title",
    bibtex: "series",
    coins: "rft.series",
  },
  {
    name: "edition",
    value: "text",
    csl: "edition",
    ris: "ET",
    zotero: "prism:edition",
    coins: "rft.edition",
    jsonLd: "bookEdition",
  },
  {
    name: "volume",
    value: "text",
    csl: "volume",
    ris: "VL",
    // In records of web pages, it is the year in which they were seen.
    risOf: new Map([["ELEC", undefined]]),
    meta: "citation_volume",
    coins: "rft.volume",
  },
  {
    name: "volumes",
    value: "text",
    csl: "number-of-volumes",
    ris: "NV",
    zotero: "z:numberOfVolumes",
  },
  { name: "part", value: "text", csl: "part-number" },
  {
    name: "number",
    aliases: ["issue"],
    value: "text",
    csl: "issue",
    kinds: ["article", "news"],
    ris: "IS",
    meta: "citation_issue",
    coins: "rft.issue",
  },
  {
    name: "number",
    value: "text",
    csl: "collection-number",
    kinds: books,
    ris: "M1",
    risOf: new Map([["CHAP", "SV"]]),
  },
  {
    // The symbol of a document, or the number of an application, docket or law.
    name: "number",
    aliases: ["symbol"],
    value: "text",
    csl: "number",
    ris: "M1",
    risOf: new Map([
      ["CASE", "SV"],
      // Read as the day on which the page was seen.
      ["ELEC", undefined],
      ["RPRT", "SN"],
    ]),
    meta: "z:number",
  },
  // `[2010] UKSC 12`, an ECLI: the court’s own citation, in addition to the case number.
  { name: "neutralcitation", aliases: ["ecli"], value: "text" },
  {
    name: "eid",
    aliases: ["article-number", "articleno"],
    value: "text",
    csl: "number",
    kinds: ["article"],
    ris: "C7",
  },
  {
    name: "session",
    value: "text",
    csl: "chapter-number",
    kinds: ["legislation", "resolution", "letter"],
    zotero: "z:session",
  },
  { name: "chapter", value: "text", csl: "chapter-number", risOf: new Map([["CHAP", "SE"]]) },
  { name: "pages", value: "pages", csl: "page", zotero: "bib:pages", coins: "rft.pages" },
  {
    name: "pagetotal",
    aliases: ["numpages"],
    value: "text",
    csl: "number-of-pages",
    risOf: new Map([
      ["BOOK", "SP"],
      ["THES", "SP"],
    ]),
    zotero: "z:numPages",
    coins: "rft.tpages",
    jsonLd: "numberOfPages",
  },
  { name: "institution", aliases: ["school"], value: "list", csl: "publisher", kinds: institutes },
  { name: "organization", value: "list", csl: "publisher", kinds: organized },
  {
    name: "publisher",
    value: "list",
    csl: "publisher",
    kinds: ["article", "book", "chapter", "data-set", "other"],
  },
  // The court or body that speaks, if somebody else published it.
  { name: "authority", aliases: ["court", "body"], value: "text", csl: "authority" },
  { name: "howpublished", value: "text", csl: "publisher", kinds: [] },
  {
    name: "location",
    aliases: ["address"],
    value: "places",
    csl: "publisher-place",
    bibtex: "address",
  },
  { name: "venue", value: "text", csl: "event-place" },
  { name: "date", value: "date", csl: "issued" },
  { name: "eventtitle", value: "title", csl: "event-title" },
  { name: "eventdate", value: "date", csl: "event-date" },
  { name: "origdate", value: "date", csl: "original-date", ris: "OP" },
  { name: "origpublisher", value: "list", csl: "original-publisher" },
  { name: "origlocation", value: "places", csl: "original-publisher-place" },
  { name: "urldate", value: "date", csl: "accessed", ris: "Y2" },
  { name: "type", value: "genre", csl: "genre" },
  {
    name: "version",
    value: "text",
    csl: "version",
    zotero: "z:versionNumber",
    jsonLd: "version",
  },
  { name: "pubstate", value: "text", csl: "status" },
  {
    name: "isbn",
    value: "verbatim",
    csl: "ISBN",
    ris: "SN",
    // In reports this tag holds the report’s own number.
    risOf: new Map([["RPRT", undefined]]),
    meta: "citation_isbn",
    coins: "rft.isbn",
    jsonLd: "isbn",
  },
  {
    name: "issn",
    value: "verbatim",
    csl: "ISSN",
    ris: "SN",
    meta: "citation_issn",
    coins: "rft.issn",
  },
  { name: "doi", value: "doi", csl: "DOI", ris: "DO", meta: "citation_doi" },
  { name: "pmid", value: "verbatim", csl: "PMID", meta: "citation_pmid" },
  { name: "pmcid", value: "verbatim", csl: "PMCID" },
  {
    name: "url",
    value: "verbatim",
    csl: "URL",
    ris: "UR",
    meta: "citation_public_url",
    jsonLd: "url",
  },
  {
    name: "langid",
    aliases: ["hyphenation"],
    value: "language",
    csl: "language",
    bibtex: "language",
    ris: "LA",
    zotero: "z:language",
    meta: "citation_language",
    jsonLd: "inLanguage",
  },
  {
    name: "library",
    value: "text",
    csl: "call-number",
    ris: "CN",
    zotero: "z:callNumber",
  },
  {
    name: "abstract",
    value: "text",
    csl: "abstract",
    ris: "AB",
    zotero: "dcterms:abstract",
    jsonLd: "abstract",
  },
  { name: "keywords", value: "keywords", csl: "keyword", ris: "KW", jsonLd: "keywords" },
  { name: "note", value: "text", csl: "note" },
  { name: "addendum", value: "text", csl: "note" },
  { name: "annotation", aliases: ["annote"], value: "text", csl: "annote" },
];

/** The rows for works of a kind: those meant for it, then those for all kinds, then those for others. */
export function orderedFor(kind: WorkKind): readonly Field[] {
  const known = ordered.get(kind);
  if (known) return known;
  const own = fields.filter(({ kinds }) => kinds?.includes(kind));
  const common = fields.filter(({ kinds }) => kinds === undefined);
  const rest = fields.filter((row) => !own.includes(row) && !common.includes(row));
  const rows = [...own, ...common, ...rest];
  ordered.set(kind, rows);
  return rows;
}

const ordered = new Map<WorkKind, readonly Field[]>();
