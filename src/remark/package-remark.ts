/** `apparatus/remark`: the plugins for unified 11. */
export { default as remarkApparatus, type ApparatusOptions } from "./remark-apparatus.ts";
export { default as remarkBibliography, type BibliographyOptions } from "./remark-bibliography.ts";
export { default as remarkCitations, type CitationOptions } from "./remark-citations.ts";
export {
  default as remarkResolveCitations,
  type ResolveOptions,
} from "./remark-resolve-citations.ts";
export {
  default as remarkSpanCitations,
  type SpanCitationOptions,
} from "./remark-span-citations.ts";
export type { BibliographyPlace } from "./bibliography-place.ts";
export type { Citation, CitationItem, Locator } from "./citation.ts";
export type { ResolvedCitation, ResolvedCitations } from "./resolved-citations.ts";
