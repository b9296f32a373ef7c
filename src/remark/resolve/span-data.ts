import type { Citation } from "../citation/citation.ts";
import { bibliographyWords } from "./bibliography-words.ts";
import { noteOf } from "./editor-notes.ts";

/** The HTML of a span, whose words are its children. The title is for documents without a bibliography; otherwise the entry says it. */
export function spanData(
  node: Citation,
  id: string,
  address: string | undefined,
  works: readonly (string | undefined)[],
  lang: string | undefined,
): NonNullable<Citation["data"]> {
  const { inferred } = node;
  const className = [
    "citation",
    ...(inferred === undefined ? [] : ["citation-inferred"]),
    ...(works.some((key) => key === undefined) ? ["citation-unresolved"] : []),
  ];
  const title = noteOf(node, bibliographyWords(lang));
  const properties = { id, className, ...(title && { title }) };
  return address === undefined
    ? { hName: "span", hProperties: properties }
    : { hName: "a", hProperties: { ...properties, href: address, role: "doc-biblioref" } };
}
