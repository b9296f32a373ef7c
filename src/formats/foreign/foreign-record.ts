import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import type { RuleId } from "../../rules.ts";

/**
 * A record of a format that is not BibLaTeX, found in a file; offsets are UTF-16 units, end exclusive. Readers
 * of our own find them, over kept parsers: those on npm drop unknown fields in silence, or ask the web.
 */
export interface ForeignRecord {
  /** Empty where the file gives none. */
  key: string;
  start: number;
  end: number;
  /** Read it as an entry of BibLaTeX, the same for printing and for import; its key is the record’s. */
  entry(): BiblatexRecord;
}

/** Told of what is wrong in a text, from an offset to another, or of the file as a whole. */
export type Tell = (rule: RuleId, reason: string, start?: number, end?: number) => void;

/** Find the records of a text; what cannot be read, and what has no place in a library, is told. */
export type ReadForeign = (text: string, tell: Tell) => ForeignRecord[];
