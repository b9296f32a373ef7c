import type { RuleTexts } from "../../figures/numbers/rbnf-rules.ts";

/** The kind of a search entry; `search-engine.ts` has the weight of each. */
export type SearchKind =
  | "document"
  | "work"
  | "provision"
  | "figure"
  | "compared"
  | "chart"
  | "state"
  | "claim"
  | "page"
  | "paragraph"
  | "footnote";

/** An entry that a search can find. */
export interface SearchEntry {
  type: SearchKind;
  /** In the notebook’s words: `paragraph`, `footnote`, `treaty`, `reported figure`. */
  kind: string;
  title: string;
  text: string;
  /** Other names, with ` | ` between them: they are searched, but results do not show them. */
  words?: string;
  /** Keys, ids and initials, which are also searched: they are not its name. */
  keys?: string;
  /** The state of a work’s record: an id and words. Numbers have none. */
  state?: readonly [id: string, label: string];
  /** What readers must know about a figure before using its number. */
  caution?: string;
  /** From the root of the site. */
  address: string;
}

/** `/search.json`: everything in a small notebook; for a large one, where the parts of its index are. */
export interface SearchFile {
  /** The language of the notebook. */
  lang: string;
  /** The results page, if the notebook has one. */
  page?: string;
  /** How the language spells numbers out, where that is known. */
  spelling?: NumberSpelling;
  /** Everything that can be found; in a large notebook replaced by `pieces`. */
  entries?: readonly SearchEntry[];
  pieces?: SearchPieces;
}

/** The rules by which CLDR spells numbers out, and what is written otherwise in them: `altmış` → `atmış`. */
export interface NumberSpelling {
  rules: RuleTexts;
  spellings: Readonly<Record<string, string>>;
}

/**
 * How a large index is split into files: terms in order, a range in each file; entries in order, the same number in
 * each file.
 */
export interface SearchPieces {
  /** The folder of the files, from the root of the site. */
  folder: string;
  /** The first term of each file of terms. */
  terms: readonly string[];
  entries: number;
  entriesAFile: number;
  /** The first entry of each kind: entries of one kind are adjacent. */
  kinds: readonly (readonly [first: number, kind: SearchKind])[];
}

/** A term and, by field (its index in `searchFields`), how often it occurs in each entry. */
export type TermPostings = readonly [
  term: string,
  fields: Readonly<Record<string, Readonly<Record<string, number>>>>,
];
