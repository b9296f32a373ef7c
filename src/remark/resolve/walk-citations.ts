import type {
  FootnoteDefinition,
  FootnoteReference,
  Nodes,
  Paragraph,
  Parents,
  Root,
  RootContent,
} from "mdast";
import type { Citation, CitationItem } from "../citation/citation.ts";
import "./remark-captions.ts";
import { surroundingsIn, type Surroundings } from "./surroundings.ts";

/** Where a citation is in a tree. */
export interface CitationPlace {
  node: Citation;
  parent: Parents;
  /** The top-level block that contains it. */
  block: RootContent;
  /** The number of the footnote that contains it, from 1; `undefined` in the text. */
  note?: number;
  /** The number that a new note here would have, from 1. */
  nextNote: number;
  /** How many citations it is nested in: 1 for `@b` in `[@a, as @b says]`. */
  depth: number;
  /** The item around whose key it stands. */
  within?: CitationItem;
  /** Whether a page shows no element of it: in the description of an image among words, or in a note that nothing refers to. */
  isHidden: boolean;
  /** Whether it is in the words of a link, which cannot contain another link. */
  isInLink: boolean;
  /** The words around it. */
  around: Surroundings;
}

/**
 * The citations of a document in reading order: those of a footnote where it is first referred to, those of
 * footnotes without references last.
 *
 * @param makesNote
 *   Whether a citation in the text becomes a footnote, which is then counted.
 */
export function walkCitations(
  tree: Root,
  makesNote: (citation: Citation) => boolean,
): CitationPlace[] {
  const places: CitationPlace[] = [];
  const definitions = new Map<string, Defined>();
  for (const block of tree.children) collectDefinitions(block, block, definitions);
  const seen = new Set<string>();
  let notes = 0;
  let links = 0;
  let hidden = 0;
  let within: CitationItem | undefined;
  let around = new Map<Citation, Surroundings>();

  for (const block of [...tree.children]) walk(block, tree, block, undefined, 0);
  hidden += 1;
  for (const [identifier, defined] of definitions) enterNote(identifier, defined);
  return places;

  function walk(
    node: Nodes,
    parent: Parents,
    block: RootContent,
    note: number | undefined,
    depth: number,
  ): void {
    if (node.type === "footnoteDefinition" && note === undefined) return;
    if (isBlock(node)) around = surroundingsIn(node);
    if (node.type === "citation") {
      places.push({
        node,
        parent,
        block,
        nextNote: notes + 1,
        depth,
        isInLink: links > 0,
        isHidden: hidden > 0,
        around: depth === 0 ? (around.get(node) ?? inWords) : inWords,
        ...(note !== undefined && { note }),
        ...(within && { within }),
      });
      const isNew = note === undefined && makesNote(node);
      if (isNew) notes += 1;
      const outer = within;
      for (const item of node.items) {
        within = item;
        const { prefix, suffix } = item;
        const words: Paragraph = { type: "paragraph", children: [...prefix, ...suffix] };
        for (const child of words.children)
          walk(child, words, block, isNew ? notes : note, depth + 1);
      }
      within = outer;
    }
    if (node.type === "footnoteReference" && note === undefined) {
      const outer = around;
      enterReference(node);
      around = outer;
    }
    const description = node.type === "image" ? node.data?.description : undefined;
    if (description) {
      hidden += 1;
      for (const child of description.children) walk(child, description, block, note, depth + 1);
      hidden -= 1;
    }
    const isLink = node.type === "link" || node.type === "linkReference";
    if (isLink) links += 1;
    if ("children" in node)
      for (const child of [...node.children]) walk(child, node, block, note, depth);
    if (isLink) links -= 1;
  }

  function enterReference({ identifier }: FootnoteReference): void {
    const defined = definitions.get(identifier);
    if (defined) enterNote(identifier, defined);
  }

  function enterNote(identifier: string, { definition, block }: Defined): void {
    if (seen.has(identifier)) return;
    seen.add(identifier);
    notes += 1;
    for (const child of definition.children) walk(child, definition, block, notes, 0);
  }
}

/** Inside the words of another citation. */
const inWords: Surroundings = { sentence: { begins: false, goesOn: true } };

function isBlock(node: Nodes): node is Parents {
  const { type } = node;
  return type === "paragraph" || type === "heading" || type === "tableCell" || type === "caption";
}

/** A footnote, and the top-level block that contains it. */
interface Defined {
  definition: FootnoteDefinition;
  block: RootContent;
}

function collectDefinitions(
  node: Nodes,
  block: RootContent,
  definitions: Map<string, Defined>,
): void {
  if (node.type === "footnoteDefinition" && !definitions.has(node.identifier)) {
    definitions.set(node.identifier, { definition: node, block });
  }
  if (!("children" in node)) return;
  for (const child of node.children) collectDefinitions(child, block, definitions);
}
