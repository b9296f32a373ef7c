import { biblatexValue } from "../bibtex/biblatex-values.ts";
import { readWordsDate } from "../../works/words-date.ts";
import { dateProblem } from "../../works/edtf-date.ts";
import { cslYear } from "../../works/iso-year.ts";
import { readEdtf } from "../../works/read-edtf.ts";
import type { RisLine } from "./scan-ris.ts";
import type { CslDate } from "../../works/work.ts";

/** The tags that date a work; of dates that say the same the first counts. */
const tags = ["DA", "PY", "Y1"];

/**
 * The date of a record: of all that it has the one that says most.
 *
 * @returns
 *   Besides it the lines that hold a date of which not all could be read. Of such a date the year
 *   counts, where there is one: the caller keeps the words, and reports `unreadable-date`.
 */
export function risDate<Line extends RisLine>(
  lines: readonly Line[],
): { date?: CslDate; unread: Line[] } {
  const dated = tags.flatMap((tag) =>
    lines.filter((line) => line.tag === tag && line.value !== ""),
  );
  const year = dated.map(({ value }) => yearIn(value)).find((found) => found !== undefined);
  const read = dated.map((line) => {
    // EndNote writes a day without its year, which stands in `PY`.
    const written = yearIn(line.value) || !year ? line.value : `${year} ${line.value}`;
    return { line, ...readRisDate(written) };
  });
  const dates = read.flatMap(({ date }) => date ?? []);
  const [date] = dates.sort((a, b) => lengthOf(b) - lengthOf(a));
  const unread = read.filter(({ whole }) => !whole).map(({ line }) => line);
  return { ...(date && { date }), unread };
}

interface Reading {
  date?: CslDate;
  /** Whether the date says all that is written. */
  whole: boolean;
}

/** A date as programs write it into RIS. */
export function readRisDate(written: string): Reading {
  const bare = written
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/^(?:c|cop\.|©)\s*(?=\d{4}$)/i, "")
    .replace(/\.$/, "")
    .trim();
  const about = /^(?:ca?\.|ca\b|circa\b)\s*|\s*[?~]$/gi;
  const plain = bare.replace(about, "");
  const edtf = readEdtf(bare);
  if (edtf?.literal) return { date: edtf, whole: true };
  const parts = rangeOfYears(plain) ?? numbers(plain) ?? wordsOf(plain);
  const date = parts && { "date-parts": parts, ...(plain !== bare && { circa: true }) };
  if (date && dateProblem(biblatexValue.date(date)) === undefined) {
    return { date, whole: !/^\d{4}\/[^/]*\/[^/]*\/[^/]/.test(plain) };
  }
  const year = yearIn(written);
  return { ...(year && { date: { "date-parts": [[Number(year)]] } }), whole: false };
}

/** `1850-1855`, with any dash or a slash; `1998-99`, but `1998-09` is a month. */
function rangeOfYears(written: string): number[][] | undefined {
  const [, first = "", dash = "", last = ""] =
    /^(\d{4})\s*([-–—/])\s*(\d{4}|\d\d)$/.exec(written) ?? [];
  if (last.length === 2 && /[-/]/.test(dash) && Number(last) <= 12) return undefined;
  const years = [Number(first), Number(first.slice(0, 4 - last.length) + last)] as const;
  return last !== "" && years[0] < years[1] ? [[years[0]], [years[1]]] : undefined;
}

/** `YYYY/MM/DD/other`, missing parts empty, and `YYYY-MM-DD`. */
function numbers(written: string): number[][] | undefined {
  const [, ...parts] =
    /^(-?\d{4})(?:\/(\d{0,2})(?:\/(\d{0,2})(?:\/.*)?)?)?$/.exec(written) ??
    /^(-?\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(written) ??
    [];
  if (parts.length === 0 || (!parts[1] && parts[2])) return undefined;
  const [year = "", ...rest] = parts.filter(Boolean);
  return [[cslYear(year), ...rest.map(Number)]];
}

function wordsOf(written: string): number[][] | undefined {
  const parts = readWordsDate(written);
  return parts && [parts];
}

function yearIn(written: string): string | undefined {
  return /(?<!\d)\d{4}(?!\d)/.exec(written)?.[0];
}

function lengthOf(date: CslDate): number {
  return date["date-parts"]?.flat().length ?? 0;
}
