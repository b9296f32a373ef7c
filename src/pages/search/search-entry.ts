import type { RuleTexts } from "../../figures/numbers/rbnf-rules.ts";

/** What a thing is that a search finds; `search-engine.ts` says how much each weighs. */
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

/** One thing that a search finds. */
export interface SearchEntry {
  type: SearchKind;
  /** In the notebook's words: `paragraph`, `footnote`, `treaty`, `reported figure`. */
  kind: string;
  title: string;
  text: string;
  /** What it is called elsewhere, ` | ` between names: it is found by these, and a result does not show them. */
  words?: string;
  /** Keys, ids and initials, by which it is found too: they are no name of it. */
  keys?: string;
  /** Of the record of a work: an id and words. No number has one. */
  state?: readonly [id: string, label: string];
  /** What must be known of a figure before its number is used. */
  caution?: string;
  /** From the root of the site. */
  address: string;
}

/** `/search.json`: everything in a small notebook; of a large one, where the parts of its index are. */
export interface SearchFile {
  /** The language of the notebook. */
  lang: string;
  /** The page of results, where the notebook has one. */
  page?: string;
  /** How the language spells numbers out, where that is known. */
  spelling?: NumberSpelling;
  /** All that can be found; `pieces` stand in their place in a large notebook. */
  entries?: readonly SearchEntry[];
  pieces?: SearchPieces;
}

/** The rules by which CLDR spells numbers out, and what is written otherwise in them: `altmış` → `atmış`. */
export interface NumberSpelling {
  rules: RuleTexts;
  spellings: Readonly<Record<string, string>>;
}

/** How a large index lies in files: terms in order, some in each file; entries in order, as many in each file. */
export interface SearchPieces {
  /** The folder of the files, from the root of the site. */
  folder: string;
  /** The first term of each file of terms. */
  terms: readonly string[];
  entries: number;
  entriesAFile: number;
  /** The entry at which each kind begins: entries of a kind stand together. */
  kinds: readonly (readonly [first: number, kind: SearchKind])[];
}

/** A term, and by field (its place in `searchFields`) how often each entry has it. */
export type TermPostings = readonly [
  term: string,
  fields: Readonly<Record<string, Readonly<Record<string, number>>>>,
];
