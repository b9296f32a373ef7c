/** The tokens of citations, and what they remember between tokenizing and resolving. */
import type { Citation } from "./citation.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    /** A whole citation; holds items, separators and bracket markers. */
    citation: "citation";
    /** `[` … `]` that may become a citation, or the locator of one in the text. */
    citationBracket: "citationBracket";
    citationBracketMarker: "citationBracketMarker";
    /** Prefix, reference and suffix. */
    citationItem: "citationItem";
    citationPrefix: "citationPrefix";
    citationSuffix: "citationSuffix";
    /** `-@key`, `@key` or `@{key}`; holds markers and the key. */
    citationReference: "citationReference";
    citationSuppressMarker: "citationSuppressMarker";
    citationAtMarker: "citationAtMarker";
    citationKeyMarker: "citationKeyMarker";
    citationKey: "citationKey";
    /** `;` inside brackets. */
    citationSeparator: "citationSeparator";
    /** A footnote in its place, and its marks. */
    inlineNote: "inlineNote";
    inlineNoteMarker: "inlineNoteMarker";
    /** Space around prefix and suffix, line endings too. */
    citationSpace: "citationSpace";
  }

  interface Token {
    /** Of a label start: what stands directly in its brackets. */
    _citationNotes?: BracketNotes;
    /** Of a reference or separator: the label start whose brackets it stands directly in. */
    _within?: Token | undefined;
    /** Of a reference: the offset of the `[` that follows it, with space between at most. */
    _bracketOffset?: number;
    /** Of a closing bracket marker and the bracket: the label start. */
    _opening?: Token;
    /** Of a label start: it is that of a footnote, `^[`. */
    _isNote?: boolean;
    /** Of a label start: `(` or `[` comes after its `]`, so that it holds no locator. */
    _followed?: boolean;
    /** Of a citation. */
    _form?: Citation["form"];
    /** Of a suffix: the text that it starts with. */
    _leading?: TextRun[];
  }

  interface TokenizeContext {
    /** Offsets of the `[` that follow a reference. */
    _citationBracketOffsets?: Set<number>;
  }
}

/** What is known of an open bracket before its `]`. */
export interface BracketNotes {
  /** How many references and `;` stand in it and in no inner bracket. */
  references: number;
  separators: number;
  /** How deep brackets with citations nest in it. */
  height: number;
  /** Whether another bracket closed in it. */
  hasBracket: boolean;
}

/** Text of a line from one place; each character of the value is one of the source. */
export interface TextRun {
  value: string;
  start: Point;
  /** Where it ends, for a run whose value is not as it is written (`\.`); such a run is one character. */
  end: Point;
}

type Point = import("micromark-util-types").Point;
