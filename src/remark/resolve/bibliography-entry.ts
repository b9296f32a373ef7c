import type { Element, ElementContent, Properties } from "hast";
import { h } from "hastscript";
import { isBlock } from "../../citations/format-content.ts";
import type { Entry } from "../../citations/format.ts";
import { slug as slugOf } from "../../works/slug.ts";
import { citationId, entryIdOf } from "./anchors.ts";
import type { BibliographyWords } from "./bibliography-words.ts";
import type { CitedTogether } from "./cited-together.ts";
import type { BibliographyOptions } from "./bibliography-options.ts";
import type { ResolvedCitation, ResolvedCitations } from "./resolved-citations.ts";

/** The `style` attributes of a list’s entries; none if a style sheet sets the looks. */
export interface EntryLooks {
  entry?: string;
  label?: string;
  /** What is next to the label. */
  text?: string;
}

/** Looks that work without a style sheet; the margin fits all labels of the list and is measured in em. */
export function looksOf({ bibliography, hangingIndent }: ResolvedCitations): EntryLooks {
  const longest = bibliography.reduce((most, { label = "" }) => Math.max(most, label.length), 0);
  const width = Math.max(2, Math.ceil(longest * 0.6 + 0.5));
  return {
    ...(hangingIndent && { entry: "margin-inline-start: 2em; text-indent: -2em" }),
    label: `float: inline-start; clear: both; min-width: ${width}em`,
    text: `margin-inline-start: ${width}em`,
  };
}

/**
 * An entry of the list, with backlinks to its citations; its classes are Pandoc’s, so style sheets for Pandoc fit.
 *
 * @param notes
 *   The editor’s notes on it.
 * @param together
 *   The entries that spans cite together with it.
 */
export function entryItem(
  { key, label, parts }: Entry,
  citing: readonly ResolvedCitation[],
  notes: readonly ElementContent[],
  together: CitedTogether,
  { slug = slugOf, links = true }: BibliographyOptions,
  words: BibliographyWords,
  looks: EntryLooks,
): Element {
  const written = parts.flatMap(({ content }) => content).map(inColumns);
  const children = [
    ...(links ? written : written.flatMap(withoutLink)),
    ...togetherWith(together, slug, words),
    ...notes,
  ];
  for (const { number, isHidden } of citing) {
    if (isHidden) continue;
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
  if (!label) return h("li", { ...properties, style: looks.entry }, children);
  return h("li", properties, [
    h("div", { className: ["csl-left-margin"], style: looks.label }, label),
    { type: "text", value: " " },
    h("div", { className: ["csl-right-inline"], style: looks.text }, children),
  ]);
}

/** A copy whose lines and columns, which a style sets itself, are blocks. */
function inColumns(node: ElementContent): ElementContent {
  if (node.type !== "element") return { ...node };
  const entries = Object.entries(node.properties);
  const copies = entries.map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]);
  return {
    type: "element",
    tagName: isBlock(node) ? "div" : node.tagName,
    properties: Object.fromEntries(copies) as Properties,
    children: node.children.map(inColumns),
  };
}

/** Replace links by their content. */
function withoutLink(node: ElementContent): ElementContent[] {
  if (node.type !== "element") return [node];
  const children = node.children.flatMap(withoutLink);
  return node.tagName === "a" ? children : [{ ...node, children }];
}

function togetherWith(
  { entries, hasMore }: CitedTogether,
  slug: (key: string) => string,
  words: BibliographyWords,
): ElementContent[] {
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
    h("span", { className: ["cited-together"] }, words.citedWith, links, hasMore ? ["; …"] : []),
  ];
}
