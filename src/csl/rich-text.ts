/**
 * Rich text before it is finished: what the stages of a run pass to each other. Only `finish.ts` turns it into the
 * `Mark`s that callers see; no stage puts codes into strings.
 */
export type Out = string | Run;

/** A stretch of text with the style’s formatting. */
export interface Run {
  children: Out[];
  format?: Format;
  /** The style’s affixes, and its delimiter between children; these are the places where punctuation meets. */
  prefix?: string;
  suffix?: string;
  delimiter?: string;
  /** Labels the stretch for later passes. */
  tag?: Tag;
  /** The index of an item in its cluster, the name of a variable, or the address of a link. */
  value?: string;
}

/** What a stretch is, for passes that look for it. */
export type Tag =
  | "item"
  | "prefix"
  | "suffix"
  | "names"
  | "name"
  | "date"
  | "year"
  | "year-suffix"
  | "citation-number"
  | "citation-label"
  | "locator"
  | "title"
  | "term"
  | "ibid"
  | "link"
  /** A formula in TeX, unchanged. */
  | "math"
  /** Something the caller put into an affix; its value says what. */
  | "element"
  /** A variable, by name, in text the caller wrote: it counts as printed. */
  | "variable";

/** How a stretch looks, in CSL’s terms. */
export interface Format {
  fontStyle?: "normal" | "italic" | "oblique";
  fontVariant?: "normal" | "small-caps";
  fontWeight?: "normal" | "bold" | "light";
  textDecoration?: "none" | "underline";
  verticalAlign?: "baseline" | "sup" | "sub";
  display?: "block" | "left-margin" | "right-inline" | "indent";
  /** In the locale’s quotation marks, outer or inner depending on depth. */
  quotes?: boolean;
  /** Markup in a field. Nested formats cancel out: italic within italic is upright. */
  flip?: boolean;
  /** Its text case never changes. */
  noCase?: boolean;
}

/** Finished text, as callers get it. */
export type Content = Mark | string;

/** A marked stretch of finished text. */
export interface Mark {
  name: MarkName;
  /** The index of an item in its cluster, the id of an entry, or the address of a link. */
  value?: string;
  children: Content[];
}

/** The meaning of marks: appearance, links, and which item a stretch belongs to. */
export type MarkName =
  | Tag
  | "italic"
  | "upright"
  | "bold"
  | "light"
  | "regular"
  | "small-caps"
  | "no-small-caps"
  | "underline"
  | "no-underline"
  | "superscript"
  | "subscript"
  | "baseline"
  | "block"
  | "left-margin"
  | "right-inline"
  | "indent";
