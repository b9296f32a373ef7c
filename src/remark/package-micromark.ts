/** `apparatus/micromark`: the extensions that read citations and the place of the bibliography. */
export { bibliographyPlaceSyntax } from "./bibliography-place/bibliography-place-syntax.ts";
export { citationSyntax } from "./citation/citation-syntax.ts";
