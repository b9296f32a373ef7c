/** `apparatus/mdast`: the extensions that make nodes of citations, and Markdown of nodes. */
export { bibliographyPlaceFromMarkdown } from "./bibliography-place-from-markdown.ts";
export { bibliographyPlaceToMarkdown } from "./bibliography-place-to-markdown.ts";
export { citationFromMarkdown } from "./citation-from-markdown.ts";
export { citationToMarkdown } from "./citation-to-markdown.ts";
export type { BibliographyPlace } from "./bibliography-place.ts";
export type { Citation, CitationItem, Locator } from "./citation.ts";
export type { LocatorTerms } from "./locator-terms.ts";
