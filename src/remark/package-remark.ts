/** `apparatus/remark`: the plugins for unified 11. */
export { default as remarkApparatus, type ApparatusOptions } from "./remark-apparatus.ts";
export {
  default as remarkBibliography,
  type BibliographyOptions,
} from "./resolve/remark-bibliography.ts";
export { default as remarkCitations, type CitationOptions } from "./citation/remark-citations.ts";
export { default as remarkResolveCitations } from "./resolve/remark-resolve-citations.ts";
export type { ResolveOptions } from "./resolve/resolve-options.ts";
export {
  default as remarkSpanCitations,
  type SpanCitationOptions,
} from "./span/remark-span-citations.ts";
export type { BibliographyPlace } from "./bibliography-place/bibliography-place.ts";
export type { Citation, CitationItem, Locator } from "./citation/citation.ts";
export type { ResolvedCitation, ResolvedCitations } from "./resolve/resolved-citations.ts";
