import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import type { RuleId } from "../../rules.ts";

/**
 * A record found in a file whose format is not BibLaTeX; offsets are in UTF-16 units, ends exclusive. We use our
 * own readers rather than maintained parsers: those on npm silently drop unknown fields, or query the web.
 */
export interface ForeignRecord {
  /** Empty if the file gives none. */
  key: string;
  start: number;
  end: number;
  /** Convert the record to a BibLaTeX entry with the same key, both for printing and for import. */
  entry(): BiblatexRecord;
}

/** Reports what is wrong in a text, between two offsets, or in the file as a whole. */
export type Tell = (rule: RuleId, reason: string, start?: number, end?: number) => void;

/** Find the records in a text; what cannot be read, or has no place in a library, is reported. */
export type ReadForeign = (text: string, tell: Tell) => ForeignRecord[];
