import type { Library } from "../../library/library.ts";

/** What a place of a file names: a work by its key or a former one, or a figure or chart of a source. */
export type Name = { kind: "work"; key: string } | { kind: "figure"; source: string; id: string };

/** A stretch of a file that names something; UTF-16 offsets, end exclusive. */
export interface NamePlace {
  start: number;
  end: number;
  name: Name;
  /** Whether what is named is declared here: the head of an entry, a key of the front matter. */
  isDeclaration: boolean;
}

/** A work’s key, as what names it is written. */
export function placeOfWork(key: string, start: number, isDeclaration = false): NamePlace {
  return { start, end: start + key.length, name: { kind: "work", key }, isDeclaration };
}

export function placeOfFigure(
  source: string,
  id: string,
  start: number,
  isDeclaration = false,
): NamePlace {
  return { start, end: start + id.length, name: { kind: "figure", source, id }, isDeclaration };
}

/** Whether two names are of one thing; former keys are of the work that has them. */
export function isSameName(a: Name, b: Name, library: Library): boolean {
  if (a.kind === "figure") return b.kind === "figure" && a.source === b.source && a.id === b.id;
  return b.kind === "work" && (a.key === b.key || keyOf(a.key, library) === keyOf(b.key, library));
}

/** The key of a work as its entry has it. */
export function keyOf(key: string, library: Library): string {
  return library.has(key) ? (library.get(key)?.key ?? key) : key;
}
