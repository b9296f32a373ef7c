/** `apparatus/micromark`: the extension that reads citations. */
export { citationSyntax } from "./citation-syntax.ts";
