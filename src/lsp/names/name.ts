import type { Library } from "../../library/library.ts";

/** What a range of a file names: a work by its key or a former one, or a figure or chart of a source. */
export type Name = { kind: "work"; key: string } | { kind: "figure"; source: string; id: string };

/** A range of a file that names something; UTF-16 offsets, end exclusive. */
export interface NamePlace {
  start: number;
  end: number;
  name: Name;
  /** Whether this is its declaration: the head of an entry, or a key in the front matter. */
  isDeclaration: boolean;
}

/** A work’s key as written. */
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

/** Whether two names refer to one thing; former keys refer to the work that has them. */
export function isSameName(a: Name, b: Name, library: Library): boolean {
  if (a.kind === "figure") return b.kind === "figure" && a.source === b.source && a.id === b.id;
  return b.kind === "work" && (a.key === b.key || keyOf(a.key, library) === keyOf(b.key, library));
}

/** A work’s key in its entry. */
export function keyOf(key: string, library: Library): string {
  return library.has(key) ? (library.get(key)?.key ?? key) : key;
}
