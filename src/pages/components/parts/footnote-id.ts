import { normalizeUri } from "micromark-util-sanitize-uri";

/** The id of a footnote on the page of its document, as `mdast-util-to-hast` writes it. */
export function footnoteId(label: string): string {
  return `fn-${normalizeUri(label)}`;
}
