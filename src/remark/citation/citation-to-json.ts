import { toMarkdown } from "mdast-util-to-markdown";
import type { PhrasingContent } from "mdast";
import type { Citation, CitationItem, WrittenItem } from "./citation.ts";
import { citationToMarkdown } from "./citation-to-markdown.ts";

/** An item as `render --to json` prints it; prefix, suffix and tail are Markdown. */
export interface CitationItemJson {
  key: string;
  mode: CitationItem["mode"];
  prefix: string;
  suffix: string;
  locator: { label: string; value: string } | null;
  tail: string;
}

/**
 * Write a citation’s items for JSON, with the Markdown of the source: a prefix without surrounding space, a suffix
 * with at most one leading space. Items that were not parsed have no source; their parts are written here.
 */
export function citationToJson(citation: Citation): CitationItemJson[] {
  return citation.items.map(function (item) {
    const { key, mode, locator } = item;
    const { prefix, suffix, tail } = item.written ?? write(item);
    return {
      key,
      mode,
      prefix: withoutMargin(prefix),
      suffix: withOneSpace(suffix),
      locator: locator ? { label: locator.label, value: locator.value } : null,
      tail: withOneSpace(tail),
    };
  });
}

/** In `voir\ ` the space is part of the text. */
function withoutMargin(markdown: string): string {
  const text = markdown.trim();
  return text.endsWith("\\") && markdown.trimStart().startsWith(`${text} `) ? `${text} ` : text;
}

function withOneSpace(markdown: string): string {
  return markdown.replace(/^[ \t\n]+/, " ");
}

function write({ prefix, suffix, tail }: CitationItem): WrittenItem {
  return { prefix: markdownOf(prefix), suffix: markdownOf(suffix), tail: markdownOf(tail) };
}

function markdownOf(children: PhrasingContent[]): string {
  return toMarkdown(
    { type: "paragraph", children },
    { extensions: [citationToMarkdown()] },
  ).replace(/\n$/, "");
}
