import type { Data, Parent, PhrasingContent } from "mdast";
import type { Position } from "unist";

/** A place in a text that points at one or more works. */
export interface Citation extends Parent {
  type: "citation";
  form: "bracketed" | "in-text" | "span";
  items: CitationItem[];
  /** An editor's note, from a span's title. */
  note?: string;
  /** The reason for the notebook's inference, from a title that starts with `inferred:`. */
  inferred?: string;
  /** A span's words; else empty. */
  children: PhrasingContent[];
  data?: CitationData;
}

export interface CitationData extends Data {}

/** One pointer of a citation at one work. */
export interface CitationItem {
  key: string;
  mode: "normal" | "author-in-text" | "suppress-author";
  /** What is written before the key. */
  prefix: PhrasingContent[];
  /** Everything written after the key, the locator included, as Pandoc reads it. */
  suffix: PhrasingContent[];
  /** The place inside the work that the suffix starts with. */
  locator?: Locator;
  /** What is left of the suffix after the locator; its later nodes are those of the suffix. */
  tail: PhrasingContent[];
  /** The Markdown of the three as it was written; left out of items that were not parsed. */
  written?: WrittenItem;
  /** Of the whole item: prefix, key and suffix. */
  position: Position;
  /** Of the key alone, without `@`. */
  keyPosition: Position;
}

/** Markdown without the marks of the containers around it; a suffix keeps its leading `, `. */
export interface WrittenItem {
  prefix: string;
  suffix: string;
  tail: string;
}

/** The place inside a work that an item points at. */
export interface Locator {
  /** CSL's term (`page`, `article-locator`), or `annex`, `recital`, `preamble`, `common-article`. */
  label: string;
  /** As written, without its label: `33-35`, `2(1)(b)`; empty for a preamble. */
  value: string;
  /** Of label and value, without the braces around them. */
  position: Position;
}

declare module "mdast" {
  interface PhrasingContentMap {
    citation: Citation;
  }
  interface RootContentMap {
    citation: Citation;
  }
}
