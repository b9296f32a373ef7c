import type { Comparison } from "./comparison.ts";
import type { Run } from "../draw/runs.ts";
import type { FigureWords } from "../figure-words.ts";

/** Who gives a number and when: “Los Angeles Times, 12 June 1992”. */
export function comparedBy({ by, date }: Comparison, words: FigureWords): string {
  return [by, date === null ? "" : words.date(date)].filter(Boolean).join(", ");
}

/** What is counted and where it is said; words of others stay in their quotation marks. */
export function shownCounts({ counts, locator }: Comparison): Run[] {
  const pieces = counts.split(/(“[^”]*”)/).filter(Boolean);
  const runs = pieces.map((text): Run =>
    text.startsWith("“") ? { text, kind: "quote" } : { text },
  );
  return locator === null ? runs : [...runs, { text: ` (${locator})` }];
}
