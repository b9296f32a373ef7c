import { kinds, type Kind } from "./kinds.ts";
import { sharedTypes, type TypeElsewhere } from "./shared-types.ts";
import type { Work, WorkKind } from "./work.ts";

const other = kinds.find((row) => row.kind === "other") as Kind;
const byKind = new Map(kinds.map((row) => [row.kind, row]));

/** The table row for a kind. */
export function rowOf(kind: WorkKind): Kind {
  return byKind.get(kind) ?? other;
}

/** The kind of an entry with a BibLaTeX type in lower case; a subtype that no row has is ignored. */
export function kindOfBiblatex(type: string, subtype = ""): Kind {
  return (
    kinds.find((row) => row.biblatex === type && row.subtype === subtype.toLowerCase()) ??
    kinds.find((row) => row.biblatex === type && !row.subtype) ??
    kinds.find((row) => row.alsoBiblatex?.includes(type)) ??
    other
  );
}

/** The kind of an item with a CSL type. */
export function kindOfCsl(type: string): Kind {
  return (
    kinds.find((row) => row.csl === type) ??
    kinds.find((row) => row.alsoCsl?.includes(type)) ??
    other
  );
}

/** Whether a work is a paper in proceedings: a chapter for which formats have a separate type. */
export function isPaper({ kind, csl }: Pick<Work, "kind" | "csl">): boolean {
  return kind === "chapter" && csl.type === "paper-conference";
}

/** Whether works of a kind appear in a journal or newspaper. */
export function isInJournal(kind: WorkKind): boolean {
  return rowOf(kind).biblatex === "article";
}

/** The kind of an RIS record: its notes distinguish treaties from statutes, and claims from manuscripts. */
export function kindOfRis(type: string, notes: string): Kind {
  if (type === "STAT") return rowOf(/^type: treaty$/im.test(notes) ? "treaty" : "legislation");
  if (type === "UNPB" || type === rowOf("claim").ris) {
    return /^kind of work: claim$/im.test(notes) ? rowOf("claim") : other;
  }
  return kinds.find(({ ris, alsoRis }) => ris === type || alsoRis?.includes(type)) ?? other;
}

/** What RIS and Zotero call a work: by its CSL type if kinds share one of theirs, otherwise by its kind. */
export function typeElsewhere(work: Pick<Work, "kind" | "csl">): TypeElsewhere {
  if (isPublishedLetter(work)) return rowOf("report");
  return sharedTypes.get(work.csl.type) ?? rowOf(work.kind);
}

/** Whether a letter is a document published by a body; elsewhere letters have no field for that. */
export function isPublishedLetter({ kind, csl }: Pick<Work, "kind" | "csl">): boolean {
  return kind === "letter" && (csl.publisher !== undefined || csl.number !== undefined);
}

/** Whether an RIS type is that of a paper in proceedings. */
export function isPaperInRis(type: string): boolean {
  return type === "CONF" || type === "CPAPER";
}

const typed: ReadonlySet<string> = new Set([
  ...["blogPost", "letter", "manuscript", "map", "presentation", "report", "thesis", "webpage"],
]);

/** Whether Zotero has a field for the sort of work within its type: a Master’s thesis, a technical report. */
export function hasTypeInZotero(work: Pick<Work, "kind" | "csl">): boolean {
  return typed.has(typeElsewhere(work).zotero);
}
