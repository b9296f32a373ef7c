import type { TaggedLine } from "../foreign/tagged-lines.ts";
import { readWrittenDate, yearIn } from "../foreign/written-date.ts";
import type { CslDate } from "../../works/work.ts";

/** The tags that date a work; if dates are equivalent, the first counts. */
export const dateTags: readonly string[] = ["DA", "PY", "Y1"];

/**
 * The date of a record: the most precise one it has.
 *
 * @returns
 *   The date, and the lines with a date that could not be read in full. Of such a date only the year counts, if
 *   there is one; the caller keeps the words and reports `unreadable-date`.
 */
export function risDate<Line extends TaggedLine>(
  lines: readonly Line[],
): { date?: CslDate; unread: Line[] } {
  const dated = dateTags.flatMap((tag) =>
    lines.filter((line) => line.tag === tag && line.value !== ""),
  );
  const year = dated.map(({ value }) => yearIn(value)).find((found) => found !== undefined);
  const read = dated.map((line) => {
    // EndNote writes a day without the year, which is in `PY`.
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
