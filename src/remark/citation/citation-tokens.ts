/** The tokens of citations, and what they record between tokenizing and resolving. */
import type { Citation } from "./citation.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    /** A whole citation; contains items, separators and bracket markers. */
    citation: "citation";
    /** `[` … `]` that may become a citation, or the locator of an in-text one. */
    citationBracket: "citationBracket";
    citationBracketMarker: "citationBracketMarker";
    /** Prefix, reference and suffix. */
    citationItem: "citationItem";
    citationPrefix: "citationPrefix";
    citationSuffix: "citationSuffix";
    /** `-@key`, `@key` or `@{key}`; contains markers and the key. */
    citationReference: "citationReference";
    citationSuppressMarker: "citationSuppressMarker";
    citationAtMarker: "citationAtMarker";
    citationKeyMarker: "citationKeyMarker";
    citationKey: "citationKey";
    /** `;` inside brackets. */
    citationSeparator: "citationSeparator";
    /** An inline footnote, and its markers. */
    inlineNote: "inlineNote";
    inlineNoteMarker: "inlineNoteMarker";
    /** Space around prefix and suffix, including line endings. */
    citationSpace: "citationSpace";
  }

  interface Token {
    /** On a label start: what is directly inside its brackets. */
    _citationNotes?: BracketNotes;
    /** On a reference or separator: the label start whose brackets directly contain it. */
    _within?: Token | undefined;
    /** On a reference: the offset of the `[` that follows it, with only space between. */
    _bracketOffset?: number;
    /** On a closing bracket marker and on the bracket: the label start. */
    _opening?: Token;
    /** On a label start: it starts a footnote, `^[`. */
    _isNote?: boolean;
    /** On a label start: `(` or `[` follows its `]`, so it contains no locator. */
    _followed?: boolean;
    /** On a citation. */
    _form?: Citation["form"];
    /** On a suffix: the text it starts with. */
    _leading?: TextRun[];
  }

  interface TokenizeContext {
    /** Offsets of the `[` that follow a reference. */
    _citationBracketOffsets?: Set<number>;
  }
}

/** What is known about an open bracket before its `]`. */
export interface BracketNotes {
  /** How many references and `;` are in it but in no inner bracket. */
  references: number;
  separators: number;
  /** How deep brackets with citations nest in it. */
  height: number;
  /** Whether another bracket closed inside it. */
  hasBracket: boolean;
}

/** A run of text in one line; each character of the value is one of the source. */
export interface TextRun {
  value: string;
  start: Point;
  /** The end of the run, needed if its value differs from the source (`\.`); such a run is one character. */
  end: Point;
}

type Point = import("micromark-util-types").Point;
