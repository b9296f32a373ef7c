import type { TaggedLine } from "../foreign/tagged-lines.ts";
import { readWrittenDate, yearIn } from "../foreign/written-date.ts";
import type { CslDate } from "../../works/work.ts";

/** The tags that date a work; of dates that say the same the first counts. */
export const dateTags: readonly string[] = ["DA", "PY", "Y1"];

/**
 * The date of a record: the most precise of those it has.
 *
 * @returns
 *   Besides it the lines that hold a date of which not all could be read. Of such a date the year
 *   counts, where there is one: the caller keeps the words, and reports `unreadable-date`.
 */
export function risDate<Line extends TaggedLine>(
  lines: readonly Line[],
): { date?: CslDate; unread: Line[] } {
  const dated = dateTags.flatMap((tag) =>
    lines.filter((line) => line.tag === tag && line.value !== ""),
  );
  const year = dated.map(({ value }) => yearIn(value)).find((found) => found !== undefined);
  const read = dated.map((line) => {
    // EndNote writes a day without its year, which stands in `PY`.
    const written = yearIn(line.value) || !year ? line.value : `${year} ${line.value}`;
    return { line, ...readWrittenDate(written) };
  });
  const dates = read.flatMap(({ date }) => date ?? []);
  const [date] = dates.sort((a, b) => lengthOf(b) - lengthOf(a));
  const unread = read.filter(({ whole }) => !whole).map(({ line }) => line);
  return { ...(date && { date }), unread };
}

function lengthOf(date: CslDate): number {
  return date["date-parts"]?.flat().length ?? 0;
}
