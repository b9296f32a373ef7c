import type { BiblatexRecord } from "../../formats/bibtex/biblatex-record.ts";

/** A stretch of a transcript, in UTF-16 units, end exclusive. */
export interface WordStretch {
  start: number;
  end: number;
}

/** Something that could be added to a source, and why. Nothing of it applies until somebody accepts it. */
export interface Proposal {
  /** What it is about, to recognise it again: `citation genocide 120`. */
  id: string;
  kind: "fact" | "layout" | "numbering" | "citation" | "figure" | "work";
  /** One line, for whoever decides. */
  says: string;
  why: string;
  change: Change;
}

/** What accepting a proposal changes. */
export type Change =
  | { to: "front-matter"; path: readonly string[]; value: unknown }
  | { to: "words"; at: WordStretch; before: string; after: string; declares?: Declaration }
  | { to: "library"; record: BiblatexRecord };

/** What the front matter says about a figure whose words are marked. */
export interface Declaration {
  path: readonly string[];
  value: unknown;
}
