import { normalizeUri } from "micromark-util-sanitize-uri";
import { textFragment } from "../figures/data/text-fragment.ts";
import { figureAddresses } from "../figures/figure-addresses.ts";
import type { ReportedFigure } from "../figures/reported-figure.ts";
import { citationId, entryIdOf } from "../remark/resolve/anchors.ts";
import { slug } from "../works/slug.ts";
import { servedAddress, type Links } from "../served-address.ts";
import { aboutId } from "./script-addresses.ts";

/**
 * Every address of the site, from its root, and every id used as a fragment: here and nowhere else. Three that
 * lower rooms need as well are defined there and re-exported: those of figures, citations and rules.
 */
export { figureAddresses, type FigureAddresses } from "../figures/figure-addresses.ts";
export { ruleAddress, ruleAnchor, rulesAddress } from "../notebook/rule-address.ts";
export { aboutCitationId, citationId } from "../remark/resolve/anchors.ts";
export { servedAddress } from "../served-address.ts";
export { searchAddress } from "./script-addresses.ts";

export const homeAddress = "/";
/** Where the documents are listed in a notebook without a list page. */
export const documentsAtHome = "/#documents";
export const documentsAddress = "/sources/";
export const worksAddress = "/works/";
export const figuresAddress = "/figures/";
export const notesAddress = "/notes/";
export const methodAddress = "/method";
export const howSureAddress = "/how-sure";
/** The page of search results. */
export const resultsAddress = "/search";

/** The explanation of a record’s label, on the page about labels. */
export function stateAddress(state: string): string {
  return `${howSureAddress}#${stateId(state)}`;
}

export function stateId(state: string): string {
  return `state-${state}`;
}

/** The templates of generated pages: files of the notebook with variable parts in their paths. */
export const pageTemplates = {
  source: "/sources/[source]",
  sources: "/sources/page/[page]",
  figure: "/figures/[source]/[figure]",
  figuresOf: "/figures/[source]/index",
  moreFiguresOf: "/figures/[source]/page/[page]",
  figures: "/figures/page/[page]",
  work: "/works/[work]",
  works: "/works/page/[page]",
} as const;

/** A generated page. */
export interface PageAddress {
  /** Its template, from the root of the pages: `/works/[work]`. */
  template: string;
  /** The variable parts of its path. */
  params: Readonly<Record<string, string>>;
}

/** The path of a page, with its file name: `/works/genocide`. */
export function pathOf({ template, params }: PageAddress): string {
  return template.replace(/\[(\w+)\]/g, (_, name: string) =>
    Object.hasOwn(params, name) ? (params[name] ?? "") : "",
  );
}

/** The address of a page from its path: a folder stands for its `index` page. */
export function withoutIndex(path: string): string {
  return path.replace(/\/index$/, "/");
}

export function sourceAddress(source: string): string {
  return pathOf({ template: pageTemplates.source, params: { source } });
}

export function workAddress(key: string): string {
  return pathOf({ template: pageTemplates.work, params: { work: slug(key) } });
}

/** The document a page or file address belongs to: for `/figures/letter/lost.svg`, `letter`. */
export function sourceOfAddress(address: string): string | undefined {
  return /^\/(?:sources|figures|embed|oembed|annotations)\/([^/.]+)/.exec(address)?.[1];
}

/** A page of the list of documents, counted from 1. */
export function documentsPageAddress(page: number): string {
  if (page === 1) return documentsAddress;
  return pathOf({ template: pageTemplates.sources, params: { page: String(page) } });
}

/** A page of the list of documents with figures, counted from 1. */
export function figuresPageAddress(page: number): string {
  if (page === 1) return figuresAddress;
  return pathOf({ template: pageTemplates.figures, params: { page: String(page) } });
}

/** A page of a document’s figures, counted from 1. */
export function figuresOfAddress(source: string, page = 1): string {
  if (page === 1) return `${figuresAddress}${source}/`;
  return pathOf({ template: pageTemplates.moreFiguresOf, params: { source, page: String(page) } });
}

/** A page of the list of works, counted from 1. */
export function listAddress(page: number): string {
  if (page === 1) return worksAddress;
  return pathOf({ template: pageTemplates.works, params: { page: String(page) } });
}

export function figureAddress(source: string, id: string): string {
  return figureAddresses(source, id, "/").page;
}

/** What other works say about the same events as a figure, on its page. */
export function comparedAddress(source: string, figure: string): string {
  return `${figureAddress(source, figure)}#${comparedId}`;
}

export const comparedId = "compared";
export const otherAccountsId = "other-accounts";
/** What each side says, on the page of a figure or a work. */
export const claimsId = "claims";

export function paragraphAddress(source: string, paragraph: number): string {
  return `${sourceAddress(source)}#${paragraphId(paragraph)}`;
}

/** The place in a document that one of its own numbers refers to, by the number’s id: `para-3`. */
export function ownNumberAddress(source: string, id: string): string {
  return `${sourceAddress(source)}#${id}`;
}

export function citationAddress(source: string, number: number): string {
  return `${sourceAddress(source)}#${citationId(number)}`;
}

export function footnoteAddress(source: string, label: string): string {
  return `${sourceAddress(source)}#${footnoteId(label)}`;
}

/** A work’s entry in the list beside a document. */
export function entryAddress(source: string, key: string): string {
  return `${sourceAddress(source)}#${entryId(key)}`;
}

/**
 * The words that state a figure in its document: the place of the number and, for browsers with text fragments, the
 * words themselves. A link to it needs `rel="external"`, because the address is already encoded.
 */
export function figureWordsAddress({ source, id, shown }: ReportedFigure): string {
  return `${sourceAddress(source)}#${figureMarkId(id)}${textFragment(shown.text).slice(1)}`;
}

export function paragraphId(number: number): string {
  return `p-${number}`;
}

/** What is said about a paragraph, below its document. */
export function aboutParagraphId(number: number): string {
  return aboutId(paragraphId(number));
}

/** The same for the whole document. */
export const aboutDocumentId = aboutId("document");

/** The id of a work’s entry in a list of works. */
export function entryId(key: string): string {
  return entryIdOf(slug(key));
}

export function figureMarkId(id: string): string {
  return `figure-${id}`;
}

/** The id of a footnote on its document’s page, as `mdast-util-to-hast` writes it. */
export function footnoteId(label: string): string {
  return `fn-${normalizeUri(label)}`;
}

/** The id of an article on its treaty’s page: `art-6`. */
export function articleId(article: string): string {
  return `art-${article.toLowerCase()}`;
}

/** An article of a treaty, on its page. */
export function articleAddress(key: string, article: string): string {
  return `${workAddress(key)}#${articleId(article)}`;
}

/**
 * The files of all works, without the extension that names their format. Files for one work, or for the works a
 * source cites, are next to its page.
 */
export const libraryFiles = "/library";

/** A document and its cited works, for reference managers that request the document’s page. */
export function offeredAddress(source: string): string {
  return `${sourceAddress(source)}.zotero.rdf`;
}

/** A file named under `look` in the settings, by its path in the notebook. */
export function lookAddress(file: string): string {
  return `/look/${file}`;
}
/** The style rule that shows the notebook’s logo. */
export const logoStyleAddress = "/look.css";

export const feedAddress = `${libraryFiles}.atom`;
/** Where the method page says how to report a mistake. */
export const mistakesId = "mistakes";
/** Where each page says how it may be used. */
export const licenceId = "licence";
export const correctionsFeedAddress = "/corrections.atom";
export const documentsIndexAddress = "/sources/index.json";
export const worksIndexAddress = "/works/index.json";
/** Where browsers find the public styles and locales, by the name of their state. */
export function catalogueAddress(made: string): string {
  return `/_apparatus/catalogue-${made}/`;
}
/** Where the pieces of a large search index are, by the name of its state. */
export function searchFolder(made: string): string {
  return `/_apparatus/search-${made}/`;
}
/** The page for unknown addresses, under the name hosts expect. */
export const notFoundAddress = "/404";
export const sitemapAddress = "/sitemap.xml";
export const headersAddress = "/_headers";
/** Makes GitHub Pages serve folders whose names begin with `_`. */
export const noJekyllAddress = "/.nojekyll";

/** Files of all figures, without the extension that names their format. */
export const figuresFiles = "/figures";
export const dataPackageAddress = "/datapackage.json";
export const embedScriptAddress = "/embed.js";
/** Where embeds are: any page may frame what is below it. */
export const embedsAddress = "/embed/";

/** The words of a document to embed; no figure id begins with a hyphen. */
export function wordsEmbedAddress(source: string): string {
  return `${embedsAddress}${source}/-words`;
}

export function transcriptAddress(source: string): string {
  return `${sourceAddress(source)}.txt`;
}

/** A document as received, if readers may download it, and the pictures of its pages. */
export function receivedAddress(source: string, file: string): string {
  return `${sourceAddress(source)}.received/${file}`;
}

/** The preview picture of a document or work for other sites, by the address of its page. */
export function cardAddress(page: string): string {
  return `${page}.png`;
}

/** The same for pages without a picture of their own. */
export const siteCardAddress = "/card.png";

/** Files of comparisons, without the extension that names their format. */
export function comparisonsFiles(source: string): string {
  return `${sourceAddress(source)}.comparisons`;
}

export function annotationsAddress(source: string): string {
  return `/annotations/${source}.jsonld`;
}

/** An absolute address on the site, for links. */
export function absolute(address: string, url: string, links: Links): string {
  return new URL(servedAddress(address, links).slice(1), url).href;
}
