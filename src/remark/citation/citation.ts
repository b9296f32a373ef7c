import type { Data, Parent, PhrasingContent } from "mdast";
import type { Position } from "unist";

/** A place in a text that refers to one or more works. */
export interface Citation extends Parent {
  type: "citation";
  form: "bracketed" | "in-text" | "span";
  items: CitationItem[];
  /** An editor’s note, from a span’s title. */
  note?: string;
  /** The reason for the notebook’s inference, from a title that starts with `inferred:`. */
  inferred?: string;
  /** A span’s words; otherwise empty. */
  children: PhrasingContent[];
  data?: CitationData;
}

export interface CitationData extends Data {}

/** One reference of a citation to one work. */
export interface CitationItem {
  key: string;
  mode: "normal" | "author-in-text" | "suppress-author";
  /** What precedes the key. */
  prefix: PhrasingContent[];
  /** Everything after the key, including the locator, as Pandoc reads it. */
  suffix: PhrasingContent[];
  /** The place inside the work, which the suffix starts with. */
  locator?: Locator;
  /** The rest of the suffix after the locator; its nodes after the first are shared with the suffix. */
  tail: PhrasingContent[];
  /** The Markdown source of the three; missing in items that were not parsed. */
  written?: WrittenItem;
  /** Position of the whole item: prefix, key and suffix. */
  position: Position;
  /** Position of the key alone, without `@`. */
  keyPosition: Position;
}

/** Markdown without the markers of the surrounding containers; a suffix keeps its leading `, `. */
export interface WrittenItem {
  prefix: string;
  suffix: string;
  tail: string;
}

/** The place inside a work that an item refers to. */
export interface Locator {
  /** CSL’s term (`page`, `article-locator`), or `annex`, `recital`, `preamble`, `common-article`. */
  label: string;
  /** As written, without its label: `33-35`, `2(1)(b)`; empty for a preamble. */
  value: string;
  /** Position of label and value, without any braces around them. */
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
