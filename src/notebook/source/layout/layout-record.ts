import type { PageStart } from "./lay-out.ts";
import type { ReadingText } from "./reading-text.ts";

/** What was done to a received text, so that readers can see all of it. */
export interface LayoutRecord {
  /** Whether line ends within a paragraph are read as spaces. */
  isWrapped: boolean;
  pages: readonly PageStart[];
  /** The lines left out, each with how often it occurred. */
  furniture: ReadonlyMap<string, number>;
  lineNumbers: number;
  /** The words divided by a hyphen at the end of a line, as they are read. */
  hyphens: readonly string[];
  breaks: number;
  joins: number;
  footnotes: number;
}

/** Count what a reading changes in its text. */
export function layoutRecord(
  { edits, text }: ReadingText,
  pages: readonly PageStart[],
  lines: readonly string[],
  footnotes: number,
  isWrapped: boolean,
): LayoutRecord {
  const furniture = new Map<string, number>();
  for (const line of lines) furniture.set(line, (furniture.get(line) ?? 0) + 1);
  const count = (kind: string): number => edits.filter((edit) => edit.kind === kind).length;
  const hyphens = edits.flatMap(({ kind, read, readStart: at }): string[] => {
    if (kind !== "hyphen" && !(kind === "page" && read === "")) return [];
    const before = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0];
    const after = /^[\p{L}\p{M}]+/u.exec(text.slice(at, at + 40))?.[0];
    return before !== undefined && after !== undefined ? [before + after] : [];
  });
  return {
    isWrapped,
    pages,
    furniture,
    lineNumbers: count("line-number"),
    hyphens,
    breaks: count("break"),
    joins: count("join"),
    footnotes,
  };
}
