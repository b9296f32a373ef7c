import type { Element, ElementContent, Root as HastRoot } from "hast";
import type { Nodes, Parents, Root, RootContent } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toHast, type Handler } from "mdast-util-to-hast";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import type { Position } from "unist";
import { EXIT, SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import type { Library } from "../../library/library.ts";
import { slug } from "../../works/slug.ts";
import { footnoteLabels } from "../../remark/resolve/footnote-labels.ts";
import { citationLocale } from "../citation-locale.ts";
import type { Style } from "../../citations/style.ts";
import type { Work } from "../../works/work.ts";
import remarkBounds from "../../remark/bounded-syntax.ts";
import remarkBibliography from "../../remark/resolve/remark-bibliography.ts";
import remarkCitations from "../../remark/citation/remark-citations.ts";
import remarkResolveCitations from "../../remark/resolve/remark-resolve-citations.ts";
import remarkSpanCitations from "../../remark/span/remark-span-citations.ts";
import { readFrontMatter } from "../../remark/render/front-matter.ts";
import { neutraliseAddresses } from "../../remark/resolve/safe-addresses.ts";
import { maskTemplates } from "./mask-templates.ts";

/** A stretch of a note's Markdown and what replaces it; UTF-16 offsets, end exclusive. */
export interface Replacement {
  start: number;
  end: number;
  content: ElementContent[];
}

/** What the citations of a note become. */
export interface ResolvedNote {
  /** In order, without overlaps. */
  replacements: Replacement[];
  /** The fences around the places for the list of works. */
  fences: Fence[];
  footnotes?: Element;
  bibliography?: Element;
}

/** A stretch of a note’s Markdown to remove; UTF-16 offsets, end exclusive. */
export interface Fence {
  start: number;
  end: number;
  /** Whether the list of works replaces it: at the end of the first place. */
  isList: boolean;
}

export interface NoteOptions {
  library: Library;
  style: Style;
  /** The language of notes that do not state theirs; default English. */
  lang?: string;
  /** How to name a work without a title; default its key in brackets. */
  nameless?(work: Work): string;
}

/**
 * Resolve the citations of a note: Pandoc's syntax, spans, and footnotes. The note itself is unchanged, so that
 * Framework treats the rest of it as before; messages go to the file.
 */
export function resolveNote(file: VFile, options: NoteOptions): ResolvedNote {
  const { library, style, nameless } = options;
  const { metadata, text } = readFrontMatter(file);
  const lang = metadata.lang ?? options.lang;
  const locale = lang && citationLocale(style, lang);
  const masked = maskTemplates(text);
  const processor = unified()
    .use(remarkParse)
    .use(remarkBounds)
    .use(tablesAndFootnotes)
    .use(remarkCitations, { ...(lang && { lang }) })
    .use(remarkSpanCitations, { ...(lang && { lang }) })
    .use(remarkResolveCitations, {
      ...{ library, style, slug },
      ...(lang && { lang }),
      ...(locale && { locale }),
      ...(nameless && { nameless }),
    })
    // The content security policy of pages forbids style attributes.
    .use(remarkBibliography, { slug, inlineStyles: false, ...(lang && { locale: lang }) });
  const parsed = processor.parse(masked) as Root;
  const fences = fencesIn(parsed);
  const tree = processor.runSync(parsed, file) as Root;
  const groups = takeGroups(tree, masked);
  const rendered = new Map<Group, ElementContent[]>();
  const handlers: Record<string, Handler> = {
    citationGroup(state, node: { group: Group }) {
      rendered.set(
        node.group,
        node.group.nodes.flatMap((one) => state.one(one, undefined) ?? []) as ElementContent[],
      );
      return [];
    },
  };
  const root = toHast(tree, { handlers, ...footnoteLabels(lang) }) as HastRoot;
  neutraliseAddresses(root);
  const footnotes = find(root, ({ properties }) => properties.dataFootnotes === true);
  const bibliography = find(root, ({ properties }) => properties.role === "doc-bibliography");
  return {
    replacements: [
      ...groups.map((group) => ({
        start: group.start,
        end: group.end,
        content: rendered.get(group) ?? [],
      })),
      ...definitions(tree, masked),
    ].sort((a, b) => a.start - b.start),
    fences,
    ...(footnotes && { footnotes }),
    ...(bibliography && { bibliography }),
  };
}

function fencesIn(tree: Root): Fence[] {
  const fences: Fence[] = [];
  let isListed = false;
  visit(tree, "bibliographyPlace", function ({ topic, openingPosition, closingPosition }) {
    const isList = topic === undefined && !isListed;
    if (openingPosition) fences.push(fenceAt(openingPosition, false));
    if (closingPosition) fences.push(fenceAt(closingPosition, isList));
    isListed ||= isList;
  });
  return fences;
}

function fenceAt({ start, end }: Position, isList: boolean): Fence {
  return { start: start.offset ?? 0, end: end.offset ?? 0, isList };
}

/** The first matching element, which may be inside a list or a quotation. */
function find(root: HastRoot, has: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(root, "element", function (element) {
    if (!has(element)) return;
    found = element;
    return EXIT;
  });
  return found;
}

/** What replaces one citation: itself, or an author, punctuation and a footnote's number. */
interface Group {
  start: number;
  end: number;
  nodes: RootContent[];
}

/** Take the groups out of the tree, leaving a node in place of each. */
function takeGroups(tree: Root, text: string): Group[] {
  const groups: Group[] = [];
  visit(tree, function (node) {
    // If a citation became a footnote, the footnote is printed at the end, not in place of the citation.
    if (node.type === "footnoteDefinition" && !node.position) return SKIP;
    if (!("children" in node) || node.type === "citation") return;
    const siblings = node.children as RootContent[];
    for (let index = 0; index < siblings.length; index++) {
      const first = siblings[index]!;
      const start = first.position?.start.offset;
      const end = first.position?.end.offset;
      if (!isCiting(first) || start === undefined || end === undefined) continue;
      const nodes = siblings.slice(index, groupEnd(siblings, index, start));
      const group = extended({ start, end, nodes }, text);
      groups.push(group);
      const marker = { type: "citationGroup", group } as unknown as RootContent;
      siblings.splice(index, nodes.length, marker);
    }
  });
  return groups;
}

function isCiting(node: Nodes): boolean {
  return node.type === "citation" || node.type === "footnoteReference";
}

/** The footnote of a citation follows at the same position, after punctuation that has no position. */
function groupEnd(siblings: readonly RootContent[], index: number, start: number): number {
  let end = index + 1;
  for (let at = index + 1; at < siblings.length; at++) {
    const { position } = siblings[at]!;
    if (position && position.start.offset !== start) break;
    if (position) end = at + 1;
  }
  return end;
}

/** A number goes after the punctuation that followed the citation, without the space before it. */
function extended({ start, end, nodes }: Group, text: string): Group {
  const moved = nodes.flatMap((node) => (!node.position && "value" in node ? [node.value] : []));
  const isNumber = nodes[0]?.type !== "citation" && !text.startsWith("[^", start);
  const before = isNumber ? text.slice(0, start).trimEnd().length : start;
  return { start: before, end: end + moved.join("").length, nodes };
}

/** Footnote definitions are printed at the end, so their Markdown is removed. */
function definitions(tree: Parents, text: string): Replacement[] {
  const found: Replacement[] = [];
  visit(tree, "footnoteDefinition", function ({ position }) {
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (start === undefined || end === undefined || !text.startsWith("[^", start)) return;
    found.push({ start, end, content: [] });
  });
  return found;
}

/** Parse GitHub’s tables and footnotes. */
export function tablesAndFootnotes(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown());
}
