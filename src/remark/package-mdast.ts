/** `apparatus/mdast`: the extensions that make nodes of citations, and Markdown of nodes. */
export { citationFromMarkdown } from "./citation-from-markdown.ts";
export { citationToMarkdown } from "./citation-to-markdown.ts";
export type { Citation, CitationItem, Locator } from "./citation.ts";
export type { LocatorTerms } from "./locator-terms.ts";
