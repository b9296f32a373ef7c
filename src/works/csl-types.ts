import { kinds } from "./kinds.ts";
import type { WorkKind } from "./work.ts";

/**
 * CSL types for BibLaTeX’s entry types that differ from the type of their kind of work, as styles expect them.
 *
 * @see
 *   The CSL specification, “Item Types”; Pandoc’s reader of BibLaTeX.
 */
export const cslTypes: ReadonlyMap<string, string> = new Map([
  ["artwork", "graphic"],
  ["audio", "song"],
  ["booklet", "pamphlet"],
  ["conference", "paper-conference"],
  ["image", "figure"],
  ["inproceedings", "paper-conference"],
  ["inreference", "entry-encyclopedia"],
  ["manual", "book"],
  ["movie", "motion_picture"],
  ["music", "song"],
  ["patent", "patent"],
  ["performance", "performance"],
  ["periodical", "periodical"],
  ["software", "software"],
  ["standard", "standard"],
  ["unpublished", "manuscript"],
  ["video", "motion_picture"],
]);

/** BibLaTeX’s entry types for the CSL types that share a kind with others. */
const biblatexTypes: ReadonlyMap<string, string> = new Map([
  ["broadcast", "video"],
  ["entry", "inreference"],
  ["entry-dictionary", "inreference"],
  ["entry-encyclopedia", "inreference"],
  ["figure", "image"],
  ["graphic", "artwork"],
  ["manuscript", "unpublished"],
  ["motion_picture", "video"],
  ["musical_score", "music"],
  ["pamphlet", "booklet"],
  ["paper-conference", "inproceedings"],
  ["patent", "patent"],
  ["performance", "performance"],
  ["periodical", "periodical"],
  ["review", "review"],
  ["review-book", "review"],
  ["software", "software"],
  ["song", "audio"],
  ["speech", "unpublished"],
  ["standard", "standard"],
]);

/** Kinds that include works of several CSL types. */
const sharedKinds: ReadonlySet<WorkKind> = new Set(["article", "book", "chapter", "other"]);

/** BibLaTeX’s entry type for a CSL type, if that of its kind is not specific enough. */
export function biblatexTypeOf(kind: WorkKind, cslType: string): string | undefined {
  return sharedKinds.has(kind) ? biblatexTypes.get(cslType) : undefined;
}

/** Whether a word is a type of CSL for which works have a kind or an entry type. */
export function isCslType(type: string): boolean {
  return (
    biblatexTypes.has(type) ||
    kinds.some(({ csl, alsoCsl }) => csl === type || alsoCsl?.includes(type))
  );
}
