import type { ElementContent } from "hast";
import type { Nodes, Paragraph, PhrasingContent, Text } from "mdast";
import { toHast } from "mdast-util-to-hast";
import type { VFile } from "vfile";
import type { Position } from "unist";
import type { Part } from "../../citations/format.ts";
import { eachNode } from "../../each-node.ts";
import type { Cite } from "../../citations/format-job.ts";
import type { Citation, CitationItem } from "../citation/citation.ts";
import { htmlAsText } from "./html-as-text.ts";
import { neutraliseAddresses } from "./safe-addresses.ts";

/** An item as the formatter takes it, with its prefix and what follows its locator as HTML. */
export function toCite(item: CitationItem): Cite {
  const { key, mode, locator } = item;
  return {
    key,
    mode,
    prefix: phrasing(item.prefix),
    suffix: mode === "author-in-text" ? setOff(phrasing(item.tail)) : phrasing(item.tail),
    ...(locator && { locator: { label: locator.label, value: locator.value } }),
  };
}

/** In `@key [and others]` nothing separates the year from the words. */
function setOff(suffix: ElementContent[]): ElementContent[] {
  const [first] = suffix;
  const isApart = !first || (first.type === "text" && /^[\s\p{P}]/u.test(first.value));
  return isApart ? suffix : [text(", "), ...suffix];
}

/**
 * The items of a citation that name a work; those that name none are put next to them as written.
 *
 * @returns
 *   Each cite and the index of its item; no cites if no item names a work.
 */
export function resolvableCites(
  items: readonly CitationItem[],
  resolved: readonly boolean[],
  file: VFile,
): { cite: Cite; item: number }[] {
  const cites: { cite: Cite; item: number }[] = [];
  let before: ElementContent[] = [];
  items.forEach((item, index) => {
    if (resolved[index]) {
      const cite = toCite(item);
      if (before.length > 0) cite.prefix = [...before, ...contentOf(cite.prefix)];
      cites.push({ cite, item: index });
      before = [];
      return;
    }

    const written = unresolved(writtenAt(file, item.position, `@${item.key}`));
    const last = cites.at(-1);
    if (last) last.cite.suffix = [...contentOf(last.cite.suffix), text("; "), written];
    else before.push(written, text("; "));
  });
  // Copies have no room for more: a document may have 100,000.
  return [...cites];
}

/** A part as HTML; an item is one link to its entry. */
export function linkPart({ content, item }: Part, address: string | undefined): ElementContent[] {
  if (item === undefined || address === undefined) return content;
  return [
    {
      type: "element",
      tagName: "a",
      properties: { href: address, role: "doc-biblioref" },
      children: content,
    },
  ];
}

/** Something that names no work, as written and marked. */
function unresolved(written: string): ElementContent {
  return {
    type: "element",
    tagName: "span",
    properties: { className: ["citation-unresolved"] },
    children: [text(written)],
  };
}

/** A citation of no work, as written and marked. */
export function unresolvedCitation({ items, position }: Citation, file: VFile): ElementContent {
  return unresolved(writtenAt(file, position, items.map(({ key }) => `@${key}`).join("; ")));
}

/** The Markdown source at a position. */
export function writtenAt(file: VFile, position: Position | undefined, otherwise: string): string {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? otherwise : String(file).slice(start, end);
}

/** Most citations have nothing around their keys, and a document may have 100,000. */
const nothing: ElementContent[] = [];

function phrasing(nodes: readonly PhrasingContent[]): ElementContent[] {
  if (nodes.length === 0) return nothing;
  // Most are words on one line, which are the same in HTML.
  if (nodes.every((node) => node.type === "text" && !/[\n\r]/.test(node.value) && !node.data))
    return nodes.map((node) => ({ ...(node as Text) }));
  const paragraph: Paragraph = structuredClone({ type: "paragraph", children: [...nodes] });
  htmlAsText(paragraph);
  imagesAsText(paragraph);
  const tree = toHast(paragraph);
  neutraliseAddresses(tree);
  const children = "children" in tree ? tree.children : [];
  return children.filter((child): child is ElementContent => child.type !== "doctype");
}

/** A formatted citation has no images: their descriptions stand for them. */
function imagesAsText(paragraph: Paragraph): void {
  eachNode<Nodes>(paragraph, (node, index, parent) => {
    if (node.type !== "image" && node.type !== "imageReference") return;
    if (parent && index !== undefined)
      parent.children[index] = { type: "text", value: node.alt ?? "" };
  });
}

function contentOf(affix: Cite["prefix"]): ElementContent[] {
  return typeof affix === "string" ? [text(affix)] : [...(affix ?? [])];
}

function text(value: string): ElementContent {
  return { type: "text", value };
}
