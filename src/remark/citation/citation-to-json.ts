import { toMarkdown } from "mdast-util-to-markdown";
import type { PhrasingContent } from "mdast";
import type { Citation, CitationItem, WrittenItem } from "./citation.ts";
import { citationToMarkdown } from "./citation-to-markdown.ts";

/** An item as `render --to json` prints it; prefix, suffix and tail as Markdown. */
export interface CitationItemJson {
  key: string;
  mode: CitationItem["mode"];
  prefix: string;
  suffix: string;
  locator: { label: string; value: string } | null;
  tail: string;
}

/**
 * Write a citation’s items for JSON, with the Markdown that was written: a prefix without the space
 * around it, a suffix with one leading space at most. Parts of items that were not parsed, and so
 * were never written, are written now.
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

/** The space of `voir\ ` is part of it. */
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
