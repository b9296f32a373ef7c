import type { Comparison } from "./comparison.ts";
import type { Run } from "../draw/runs.ts";
import type { FigureWords } from "../figure-words.ts";

/** Who gives a number, where, and when: “a prosecutor, in Los Angeles Times, 12 June 1992”. */
export function comparedBy({ by, printedBy, date }: Comparison, words: FigureWords): string {
  const where = printedBy === null ? "" : words.printedIn(printedBy);
  // Keeps the digits of the date out of a name written in the other direction.
  const isolated = (text: string | null) =>
    text && words.dir === "rtl" ? `\u2068${text}\u2069` : text;
  const when = date === null ? "" : words.date(date);
  return [isolated(by), isolated(where), when].filter(Boolean).join(words.comma);
}

/** What is counted and where it is said; others’ words stay in quotation marks. */
export function shownCounts({ counts, locator }: Comparison): Run[] {
  const pieces = counts.split(/(“[^”]*”)/).filter(Boolean);
  const runs = pieces.map((text): Run =>
    text.startsWith("“") ? { text, kind: "quote" } : { text },
  );
  return locator === null ? runs : [...runs, { text: ` (${locator})` }];
}

/** Rows of the same measure under their heading, in order of first appearance. */
export function byMeasure(
  rows: readonly Comparison[],
): { measure: string | null; rows: Comparison[] }[] {
  const groups = new Map<string | null, Comparison[]>();
  for (const row of rows) {
    const group = groups.get(row.measure);
    if (group) group.push(row);
    else groups.set(row.measure, [row]);
  }
  return [...groups].map(([measure, grouped]) => ({ measure, rows: grouped }));
}
