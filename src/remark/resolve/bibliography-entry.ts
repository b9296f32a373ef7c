import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { isBlock } from "../../citations/format-content.ts";
import type { Entry } from "../../citations/format.ts";
import { slug as slugOf } from "../../works/slug.ts";
import { citationId, entryIdOf } from "./anchors.ts";
import type { BibliographyWords } from "./bibliography-words.ts";
import { editorNotes } from "./editor-notes.ts";
import type { BibliographyOptions } from "./bibliography-options.ts";
import type { ResolvedCitation, ResolvedCitations } from "./resolved-citations.ts";

/** Looks that hold without a style sheet; classes are Pandoc’s, so that its style sheets fit. */
const hanging = "margin-inline-start: 2em; text-indent: -2em";
const margin = (width: number) => `float: inline-start; clear: both; min-width: ${width}em`;
const column = (width: number) => `margin-inline-start: ${width}em`;

/** The width of the margin that holds all labels of a list, in em. */
function marginWidth(bibliography: readonly Entry[]): number {
  const longest = Math.max(...bibliography.map(({ label = "" }) => label.length));
  return Math.max(2, Math.ceil(longest * 0.6 + 0.5));
}

/** An entry of the list, with the ways back to its citations. */
export function entryItem(
  { key, label, parts }: Entry,
  citing: readonly ResolvedCitation[],
  { bibliography, hangingIndent }: ResolvedCitations,
  { slug = slugOf, links = true }: BibliographyOptions,
  words: BibliographyWords,
): Element {
  const written = parts.flatMap(({ content }) => structuredClone(content)).map(inColumns);
  const children: ElementContent[] = links ? written : written.flatMap(withoutLink);
  children.push(...citedTogether(key, citing, bibliography, slug, words));
  children.push(...editorNotes(key, citing, words));
  for (const { number } of citing) {
    children.push(
      { type: "text", value: " " },
      h(
        "a",
        { href: `#${citationId(number)}`, role: "doc-backlink", ariaLabel: words.back(number) },
        "↩",
      ),
    );
  }
  const properties = { id: entryIdOf(slug(key)), className: ["csl-entry"] };
  if (!label) return h("li", { ...properties, ...(hangingIndent && { style: hanging }) }, children);
  const width = marginWidth(bibliography);
  return h("li", properties, [
    h("div", { className: ["csl-left-margin"], style: margin(width) }, label),
    { type: "text", value: " " },
    h("div", { className: ["csl-right-inline"], style: column(width) }, children),
  ]);
}

/** Lines and columns that a style sets itself, as the blocks that they are. */
function inColumns(node: ElementContent): ElementContent {
  if (node.type !== "element") return node;
  const children = node.children.map(inColumns);
  return isBlock(node) ? { ...node, tagName: "div", children } : { ...node, children };
}

/** What a link holds, in its place. */
function withoutLink(node: ElementContent): ElementContent[] {
  if (node.type !== "element") return [node];
  const children = node.children.flatMap(withoutLink);
  return node.tagName === "a" ? children : [{ ...node, children }];
}

/** A span is one link, to the first of its works: each of them names the others. */
function citedTogether(
  key: string,
  citing: readonly ResolvedCitation[],
  bibliography: readonly Entry[],
  slug: (key: string) => string,
  words: BibliographyWords,
): ElementContent[] {
  const spans = citing.filter(({ node }) => node.form === "span");
  const others = new Set(spans.flatMap(({ works }) => works.filter((other) => other !== key)));
  const entries = bibliography.filter((entry) => others.has(entry.key));
  if (entries.length === 0) return [];
  const links = entries.flatMap((entry, index): ElementContent[] => [
    { type: "text", value: index === 0 ? " " : "; " },
    h(
      "a",
      { href: `#${entryIdOf(slug(entry.key))}` },
      entry.parts.map(({ text }) => text).join(""),
    ),
  ]);
  return [
    { type: "text", value: " " },
    h("span", { className: ["cited-together"] }, `${words.citedWith}`, links),
  ];
}
