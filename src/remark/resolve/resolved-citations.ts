import type { Position } from "unist";
import type { Entry, Part } from "../../citations/format.ts";
import type { StyleKind } from "../../citations/style.ts";
import type { Citation } from "../citation/citation.ts";

/** What `remarkResolveCitations` leaves on the file, for `remarkBibliography` and for JSON. */
export interface ResolvedCitations {
  kind: StyleKind;
  /** In reading order; the citations of a note come with the note. */
  citations: ResolvedCitation[];
  bibliography: Entry[];
  hangingIndent: boolean;
}

/** A citation of a document and its result. */
export interface ResolvedCitation {
  /** Its number among all citations, from 1; the anchor is `cite-<number>`. */
  number: number;
  node: Citation;
  position: Position | undefined;
  /** The keys of the works that its items name, with former keys replaced; `undefined` for items that name none. */
  works: (string | undefined)[];
  /** Whether the page has no element of it, so that nothing can lead back to it. */
  isHidden?: boolean;
  /** In a note style, the author named in the text. */
  author?: Part[];
  /** Its formatted parts; in a note style, the content of the note. */
  parts: Part[];
}

declare module "vfile" {
  interface DataMap {
    citations: ResolvedCitations;
  }
}
