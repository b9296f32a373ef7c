import type { Link, Nodes, Root } from "mdast";
import type { Processor } from "unified";
import "remark-parse";
import "remark-stringify";
import type { Point } from "unist";
import { toString } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { eachNode } from "../../each-node.ts";
import { report } from "../../report.ts";
import type { Citation, CitationItem } from "../citation/citation.ts";
import { citationToMarkdown } from "../citation/citation-to-markdown.ts";
import { spellingsOf } from "../../locators/spellings-of.ts";
import type { LocatorSpellings } from "../../locators/english-spellings.ts";
import { parseItems } from "../citation/parse-items.ts";
import { findDestination } from "./span-destination.ts";

/** Options of `remarkSpanCitations`. */
export interface SpanCitationOptions {
  /** Spellings of locator labels; default: those of the language. */
  terms?: LocatorSpellings;
  /** The document’s language, such as `ar`; its labels are read in addition to English ones. */
  lang?: string;
}

/**
 * Turn links to `@key` into citations of form `span`, which keep the link’s words and position. A link to `@`
 * without a key stays a link and gets the message `citation-without-key`.
 */
export default function remarkSpanCitations(this: Processor, options: SpanCitationOptions = {}) {
  const { terms = spellingsOf(options.lang) } = options;
  const data = this.data();
  (data.toMarkdownExtensions ??= []).push(citationToMarkdown());

  return (tree: Root, file: VFile): void => readSpans(tree, file, terms);
}

/** The same, with the spellings for one document. Spans in the words of citations are read too. */
export function readSpans(tree: Root, file: VFile, terms: LocatorSpellings): void {
  /** A suffix and its tail share their links. */
  const spans = new Map<Link, Citation | undefined>();
  readIn(tree);

  function readIn(nodes: Nodes): void {
    eachNode<Nodes>(nodes, (node, index, parent) => {
      if (node.type === "citation" && node.form !== "span")
        for (const { prefix, suffix, tail } of node.items)
          for (const children of [prefix, suffix, tail]) readIn({ type: "paragraph", children });
      if (node.type !== "link" || !node.url.startsWith("@") || !parent || index === undefined)
        return;
      if (!spans.has(node)) spans.set(node, readSpan(node, file, terms));
      const span = spans.get(node);
      if (span) parent.children[index] = span;
    });
  }
}

function readSpan(link: Link, file: VFile, terms: LocatorSpellings): Citation | undefined {
  const items = itemsOf(link, String(file), terms);
  if (items.length === 0) {
    const reason = `Unexpected \`${link.url}\` without a key, expected \`@key\``;
    report(file, "citation-without-key", reason, link.position);
    return undefined;
  }

  for (const item of items) reportKeyInSuffix(file, item);
  const span = spanOf(link, items);
  if (span.inferred === "") {
    const reason = `Missing reason for inferring \`@${items[0]!.key}\`, expected \`inferred:\` and why it is meant`;
    report(file, "inferred-without-reason", reason, link.position);
  }
  return span;
}

/**
 * A span prints no suffix, so a key in a suffix, for example after a comma instead of a semicolon, would be lost.
 */
function reportKeyInSuffix(file: VFile, { key, suffix, written, position }: CitationItem): void {
  const text = written?.suffix ?? toString(suffix);
  const [, other] = /(?:^|[\s,(])(@(?:\{[^}]+\}|[\p{L}\p{N}_][^\s,;)]*))/u.exec(text) ?? [];
  if (other === undefined) return;
  const reason = `Unexpected \`${other}\` in what follows \`@${key}\`, expected \`; ${other}\``;
  report(file, "key-in-suffix", reason, position, [`; ${other}`]);
}

/** The items; their positions are the link’s if its destination is not in the text. */
function itemsOf(link: Link, source: string, terms?: LocatorSpellings): CitationItem[] {
  const destination = findDestination(source, link);
  if (!destination) {
    const place: Point = link.position?.start ?? { line: 1, column: 1, offset: 0 };
    return parseItems(link.url, () => ({ ...place }), terms);
  }

  const { raw, start } = destination;
  return parseItems(
    raw,
    ({ column, offset }) => ({
      line: start.line,
      column: start.column + column - 1,
      offset: (start.offset ?? 0) + (offset ?? 0),
    }),
    terms,
  );
}

function spanOf({ title, children, position }: Link, items: CitationItem[]): Citation {
  const inferred = /^inferred:\s*(.*)$/s.exec(title ?? "")?.[1];
  return {
    type: "citation",
    form: "span",
    items,
    ...(inferred !== undefined && { inferred }),
    ...(title && inferred === undefined && { note: title }),
    children,
    ...(position && { position }),
  };
}
