import { isoDate, pagesOf } from "../../works/date-parts.ts";
import { familyOf, listedName, namedOf } from "../../works/names.ts";
import { kindNames } from "../../works/kind-names.ts";
import { typeElsewhere } from "../../works/kind-of.ts";
import { plainText } from "../../works/plain-text.ts";
import { statusNote } from "../export-note.ts";
import { webValues } from "./web-values.ts";
import type { CslName, Work, WorkKind } from "../../works/work.ts";

/** The name and content of a `meta` element. */
export type Meta = readonly [name: string, content: string];

/**
 * A work as `meta` elements: `citation_*` for crawlers and reference managers, Dublin Core, and Zotero’s own fields
 * for a treaty and anything else that the first two would make a journal article.
 *
 * @param title
 *   The name of the work if its record has no title.
 */
export function metaOf(work: Work, title: string): Meta[] {
  const { csl, kind, treaty } = work;
  const { first, last } = pagesOf(csl["page"]);
  const container = plainText(csl["container-title"]);
  const publisher = plainText(csl["publisher"]);
  const date = isoDate(csl.issued);
  const place = treaty && [treaty.volume, treaty.series, treaty.page].filter(Boolean).join(" ");
  const isArticle = kind === "article" || kind === "news";
  const pairs: [name: string, content: string | undefined][] = [
    ["citation_title", title],
    ...webValues(work, "meta").flatMap(({ name, names, texts }) =>
      [...names.map(listedName), ...texts].map((text): [string, string] => [name, text]),
    ),
    ["citation_publication_date", date?.replaceAll("-", "/")],
    ["citation_journal_title", isArticle ? container : undefined],
    ["citation_book_title", kind === "chapter" ? container : undefined],
    ["citation_technical_report_institution", kind === "report" ? publisher : undefined],
    ["citation_dissertation_institution", kind === "thesis" ? publisher : undefined],
    ["citation_publisher", publisher],
    ["citation_firstpage", treaty ? treaty.page : first],
    ["citation_lastpage", last],
    ["DC.title", title],
    ...namedOf(csl.author).map((name): [string, string] => ["DC.creator", listedName(name)]),
    ["DC.date", date],
    ["DC.type", kindNames[kind].one],
    ["DC.publisher", publisher],
    ["DC.language", plainText(csl["language"])],
    ["DC.source", place ?? container],
    ["DC.identifier", plainText(csl["URL"])],
    ["z:itemType", typeElsewhere(work).zotero],
    ["z:code", treaty?.series],
    ["z:codeNumber", treaty?.volume],
  ];
  return pairs.filter((pair): pair is [string, string] => Boolean(pair[1]));
}

const schemaTypes: Partial<Record<WorkKind, string>> = {
  article: "ScholarlyArticle",
  book: "Book",
  chapter: "Chapter",
  "data-set": "Dataset",
  legislation: "Legislation",
  letter: "Message",
  news: "NewsArticle",
  report: "Report",
  thesis: "Thesis",
  treaty: "Legislation",
  "web-page": "WebPage",
};

/** A work as JSON-LD in schema.org terms; a treaty is `Legislation`, part of its series. */
export function jsonLdOf(work: Work, title: string): Record<string, unknown> {
  const { csl, kind, treaty } = work;
  const { first, last } = pagesOf(csl["page"]);
  const container = plainText(csl["container-title"]);
  const date = isoDate(csl.issued);
  const entries: [string, unknown][] = [
    ["@context", "https://schema.org"],
    ["@type", schemaTypes[kind] ?? "CreativeWork"],
    ["identifier", work.key],
    ...webValues(work, "jsonLd").map(({ name, names, texts }): [string, unknown] => [
      name,
      list<object | string>([...names.map(schemaName), ...texts]),
    ]),
    // A work may have no title of its own.
    ["name", title],
    // How well the record is confirmed, which is not a property of the work.
    ["disambiguatingDescription", statusNote(work).join(" ")],
    ["datePublished", treaty ? undefined : date],
    ["legislationDate", treaty ? treaty.adopted : undefined],
    ["legislationIdentifier", treaty?.registration],
    ["publisher", organization(csl["publisher"])],
    ["pageStart", treaty ? treaty.page : first],
    ["pageEnd", last],
    [
      "isPartOf",
      container && {
        "@type": treaty ? "PublicationVolume" : kind === "chapter" ? "Book" : "Periodical",
        name: container,
        ...(treaty?.volume !== undefined && { volumeNumber: treaty.volume }),
      },
    ],
    ["sameAs", plainText(csl["DOI"]) ? `https://doi.org/${plainText(csl["DOI"])}` : undefined],
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ""));
}

function schemaName(name: CslName): object {
  if (name.literal !== undefined) return { "@type": "Organization", name: name.literal };
  const family = familyOf(name);
  const whole = [name.given, family, name.suffix].filter(Boolean).join(" ");
  return { "@type": "Person", name: whole, familyName: family, givenName: name.given };
}

function organization(value: unknown): object | undefined {
  const name = plainText(value);
  return name === undefined ? undefined : { "@type": "Organization", name };
}

function list<Item>(items: readonly Item[]): Item | readonly Item[] | undefined {
  return items.length > 1 ? items : items[0];
}
