/** `apparatus/mdast`: the extensions that turn citations into nodes, and nodes into Markdown. */
export { bibliographyPlaceFromMarkdown } from "./bibliography-place/bibliography-place-from-markdown.ts";
export { bibliographyPlaceToMarkdown } from "./bibliography-place/bibliography-place-to-markdown.ts";
export { citationFromMarkdown } from "./citation/citation-from-markdown.ts";
export { citationToMarkdown } from "./citation/citation-to-markdown.ts";
export type { BibliographyPlace } from "./bibliography-place/bibliography-place.ts";
export type { Citation, CitationItem, Locator } from "./citation/citation.ts";
export type { LocatorSpellings } from "../locators/english-spellings.ts";
