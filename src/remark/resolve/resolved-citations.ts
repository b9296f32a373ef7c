import type { Position } from "unist";
import type { Entry, Part } from "../../citations/format.ts";
import type { StyleKind } from "../../citations/style.ts";
import type { Citation } from "../citation/citation.ts";

/** What `remarkResolveCitations` leaves on the file, for `remarkBibliography` and for JSON. */
export interface ResolvedCitations {
  kind: StyleKind;
  /** As a reader meets them, the citations of a note with the note. */
  citations: ResolvedCitation[];
  bibliography: Entry[];
  hangingIndent: boolean;
}

/** A citation of a document and what it became. */
export interface ResolvedCitation {
  /** Its place among all citations, from 1; the anchor is `cite-<number>`. */
  number: number;
  node: Citation;
  position: Position | undefined;
  /** The keys of the works that its items name, former keys replaced; `undefined` for none. */
  works: (string | undefined)[];
  /** Of a note style, the author whom the text names. */
  author?: Part[];
  /** What it became; of a note style, what stands in the note. */
  parts: Part[];
}

declare module "vfile" {
  interface DataMap {
    citations: ResolvedCitations;
  }
}
