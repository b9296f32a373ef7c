import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";
import { citationFromMarkdown } from "./citation-from-markdown.ts";
import { citationSyntax } from "./citation-syntax.ts";
import "./citation.ts";

/** The keys that a Markdown text cites, in order and without repetition; `@*` gives `*`, as in `nocite`. */
export function citedKeys(markdown: string): string[] {
  const keys = new Set<string>();
  const tree = fromMarkdown(markdown, {
    extensions: [citationSyntax()],
    mdastExtensions: [citationFromMarkdown()],
  });
  visit(tree, "citation", ({ items }) => {
    for (const { key } of items) keys.add(key);
  });
  if (/(?<![\p{L}\p{N}\\])@\*/u.test(markdown)) keys.add("*");
  return [...keys];
}
