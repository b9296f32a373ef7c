import { monthNames } from "./english-date.ts";
import { splitTrimmed } from "../split-trimmed.ts";

/**
 * Read a month as people write it in BibTeX: `jan`, `Jul.`, `3`, `jan~25`, `12 jan`, `JAN-FEB`, `July--August`, `30
 * Nov.-2 Dec.`, `Spring`.
 *
 * @returns
 *   One part of a date, or two for a range: `[month]` or `[month, day]`, with seasons from 21. `undefined` for
 *   anything else.
 */
export function readMonth(written: string): number[][] | undefined {
  const ends = splitTrimmed(written, /[-–—/]+|\bto\b/);
  if (ends.length > 2) return undefined;
  const read = ends.map(oneMonth);
  const [first, last] = read;
  if (!last && ends.length === 2 && first?.length === 2) {
    // `3--5 May` has its month at the end, `May 3--5` at the start.
    const day = Number(/^\d{1,2}$/.exec(ends[1] ?? "")?.[0]);
    return day >= 1 && day <= 31 && first[0] ? [first, [first[0], day]] : undefined;
  }
  const isDay = /^\d{1,2}$/.test(ends[0] ?? "");
  if (last?.length === 2 && isDay && last[0]) return [[last[0], Number(ends[0])], last];
  return read.every((one) => one !== undefined) ? (read as number[][]) : undefined;
}

/** `3 May 1999`, `May 3rd, 1999`, `1999 May 3`, `Sept. 1999`: year, month and day, as far as given. */
export function readWordsDate(written: string): number[] | undefined {
  const parts = written.split(/[\s,./-]+/).filter(Boolean);
  const months = parts.map(monthOf).filter((month) => month > 0);
  const years = parts.filter((part) => /^\d{4}$/.test(part));
  const days = parts.flatMap((part) => /^(\d\d?)(?:st|nd|rd|th)?$/.exec(part)?.[1] ?? []);
  const isOne = months.length === 1 && years.length === 1 && days.length <= 1;
  if (!isOne || parts.length !== 2 + days.length) return undefined;
  return [...years, ...months, ...days].map(Number);
}

/** `1-2 April, 2001`, `30 Nov. – 2 Dec. 1999`: the first and the last day. */
export function readWordsRange(written: string): number[][] | undefined {
  const [, days = "", year] = /^(.+?)[,\s]+(\d{4})$/.exec(written.trim()) ?? [];
  const ends = year === undefined ? undefined : readMonth(days);
  return ends?.length === 2 ? ends.map((end) => [Number(year), ...end]) : undefined;
}

function oneMonth(written: string): number[] | undefined {
  const parts = written.split(/[\s~.,]+/).filter(Boolean);
  if (parts.length === 1 && /^\d{1,2}$/.test(parts[0] ?? "")) {
    const month = Number(parts[0]);
    return month >= 1 && month <= 12 ? [month] : undefined;
  }
  const [first = "", second = ""] = parts;
  const season = parts.length === 1 ? seasons.get(first.toLowerCase()) : undefined;
  if (season !== undefined) return [season];
  const month = monthOf(first) || monthOf(second);
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(monthOf(first) ? second : first)?.[1];
  if (month === 0 || parts.length > 2) return undefined;
  if (parts.length === 1) return [month];
  return day === undefined ? undefined : [month, Number(day)];
}

const seasons: ReadonlyMap<string, number> = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
]);

/** The number of a season, from 21, by its English name or at least three letters of it; otherwise 0. */
export function seasonOf(word: string): number {
  const start = word.toLowerCase();
  if (start.length < 3) return 0;
  return [...seasons].find(([name]) => name.startsWith(start))?.[1] ?? 0;
}

/** The number of a month by its English name or at least three letters of it; otherwise 0. */
export function monthOf(word: string): number {
  const start = word.toLowerCase().replace(/\.$/, "");
  if (start.length < 3) return 0;
  return monthNames.findIndex((name) => name.toLowerCase().startsWith(start)) + 1;
}
