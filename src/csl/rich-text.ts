/**
 * Rich text before it is finished: what the stages of a run hand on to each other. Only `finish.ts`
 * turns it into the `Mark`s that callers see; no stage puts codes into strings.
 */
export type Out = string | Run;

/** A stretch with what the style says of it. */
export interface Run {
  children: Out[];
  format?: Format;
  /** Affixes and the delimiter between children, of the style: punctuation meets there. */
  prefix?: string;
  suffix?: string;
  delimiter?: string;
  /** What later passes look for. */
  tag?: Tag;
  /** Of an item its index in the cluster, of a variable its name, of a link its address. */
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
  /** A formula in TeX, as it is written. */
  | "math"
  /** Something of the caller’s, in an affix: its value tells what. */
  | "element"
  /** A variable in the caller’s own text, by its name: so that it counts as printed. */
  | "variable";

/** How a stretch looks, in CSL’s own words. */
export interface Format {
  fontStyle?: "normal" | "italic" | "oblique";
  fontVariant?: "normal" | "small-caps";
  fontWeight?: "normal" | "bold" | "light";
  textDecoration?: "none" | "underline";
  verticalAlign?: "baseline" | "sup" | "sub";
  display?: "block" | "left-margin" | "right-inline" | "indent";
  /** In the quotation marks of the locale, outer or inner by depth. */
  quotes?: boolean;
  /** Markup of a field: it turns inside itself (italic in italic is upright). */
  flip?: boolean;
  /** Its case is never changed. */
  noCase?: boolean;
}

/** A stretch of finished text; what callers get. */
export type Content = Mark | string;

/** A marked stretch of finished text. */
export interface Mark {
  name: MarkName;
  /** Of an item its index in the cluster, of an entry its id, of a link its address. */
  value?: string;
  children: Content[];
}

/** What marks say: looks, links, and which item a stretch is of. */
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
