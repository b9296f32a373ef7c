import { biblatexValue } from "../bibtex/biblatex-values.ts";
import { dateProblem } from "../../works/edtf-date.ts";
import { cslYear } from "../../works/iso-year.ts";
import { readEdtf } from "../../works/read-edtf.ts";
import { monthOf, seasonOf } from "../../works/words-date.ts";
import type { CslDate } from "../../works/work.ts";

export interface WrittenDate {
  date?: CslDate;
  /** Whether the date contains everything that was written. */
  whole: boolean;
}

/**
 * Read a date as people and programs write it: `1999/05/03/`, `3 May 1999`, `2013 May-Jun`, `Spring 1999`,
 * `1850-55`, `c1999`, EDTF. If it cannot be read, only the year counts, if there is one.
 */
export function readWrittenDate(value: string): WrittenDate {
  // No date is this long, and runs of spaces make patterns slow.
  const written = value.slice(0, 200).replace(/\s+/g, " ");
  const bare = written
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/^(?:c|cop\.|©)\s*(?=\d{4}$)/i, "")
    .replace(/\.$/, "")
    .trim();
  const about = /^(?:ca?\.|ca\b|circa\b)\s*|\s*[?~]$/gi;
  const plain = bare.replace(about, "");
  const edtf = readEdtf(bare);
  if (edtf?.literal) return { date: edtf, whole: true };
  const parts = rangeOfYears(plain) ?? numbers(plain) ?? words(plain) ?? edtf?.["date-parts"];
  const date = parts && { "date-parts": parts, ...(plain !== bare && { circa: true }) };
  if (date && dateProblem(biblatexValue.date(date)) === undefined) {
    return { date, whole: !/^\d{4}\/[^/]*\/[^/]*\/[^/]/.test(plain) };
  }
  const year = yearIn(written);
  return { ...(year && { date: { "date-parts": [[Number(year)]] } }), whole: false };
}

/** The four digits of a year. */
export function yearIn(written: string): string | undefined {
  return /(?<!\d)\d{4}(?!\d)/.exec(written.slice(0, 200))?.[0];
}

/** `1850-1855`, with any dash or a slash; also `1998-99`, but in `1998-09` the `09` is a month. */
function rangeOfYears(written: string): number[][] | undefined {
  const [, first = "", dash = "", last = ""] =
    /^(\d{4})\s*([-–—/])\s*(\d{4}|\d\d)$/.exec(written) ?? [];
  if (last.length === 2 && /[-/]/.test(dash) && Number(last) <= 12) return undefined;
  const years = [Number(first), Number(first.slice(0, 4 - last.length) + last)] as const;
  return last !== "" && years[0] < years[1] ? [[years[0]], [years[1]]] : undefined;
}

/** `YYYY/MM/DD/other`, in which parts may be empty, `YYYY-MM-DD`, possibly with a time, and `YYYYMMDD`. */
function numbers(written: string): number[][] | undefined {
  const [, ...parts] =
    /^(-?\d{4})(?:\/(\d{0,2})(?:\/(\d{0,2})(?:\/.*)?)?)?$/.exec(written) ??
    /^(-?\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ]\d\d:\d\d\S*)?$/.exec(written) ??
    /^(\d{4}) ?(\d\d) ?(\d\d)$/.exec(written) ??
    [];
  if (parts.length === 0 || (!parts[1] && parts[2])) return undefined;
  const [year = "", ...rest] = parts.filter((part) => Number(part));
  return [[cslYear(year), ...rest.map(Number)]];
}

/** `1999 May 3`, `3 May 1999`, `May 3rd, 1999`, `Sept. 1999`, `2013 May-Jun`, `1999 Spring`. */
function words(written: string): number[][] | undefined {
  const parts = written.split(/[\s,./-]+/).filter(Boolean);
  const years = parts.filter((part) => /^\d{4}$/.test(part)).map(Number);
  const months = parts.map((part) => monthOf(part) || seasonOf(part)).filter((month) => month > 0);
  const days = parts
    .flatMap((part) => /^(\d\d?)(?:st|nd|rd|th)?$/.exec(part)?.[1] ?? [])
    .map(Number);
  if (years.length !== 1 || parts.length !== 1 + months.length + days.length) return undefined;
  const [year = 0] = years;
  const [month = 0, other] = months;
  if (months.length === 1 && days.length <= 1) return [[year, month, ...days]];
  const [day = 0, last = 0] = days;
  if (months.length === 1 && days.length === 2 && day < last) {
    return [day, last].map((one) => [year, month, one]);
  }
  const isRange = months.length === 2 && other !== undefined && month < other;
  return isRange && days.length === 0
    ? [
        [year, month],
        [year, other],
      ]
    : undefined;
}
