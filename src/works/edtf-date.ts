/** What is wrong in a date, and what is expected, in words for a message. */
export interface DateProblem {
  found: string;
  expected: string;
}

/**
 * Check a date in BibLaTeX’s form: one date, or two around a slash, of which one may be `..` or empty. Levels 0 and
 * 1 of EDTF: `1992`, `1992-02`, `1992-02-25T10:30`, `1992-21` (spring), `199X`, `-0044`, `1850~`, `1850?`, `1850%`,
 * `y17000000002`.
 *
 * @see
 *   The BibLaTeX manual, “Date and Time Specifications”.
 */
export function dateProblem(value: string): DateProblem | undefined {
  const plain = value.replace(/[{}]/g, "").trim();
  const ends = plain.split("/");
  const isRange = ends.length === 2 && ends.some((end) => !isOpen(end));
  if (ends.length > 1 && !isRange) return unreadable(plain);
  for (const end of ends) {
    if (isRange && isOpen(end)) continue;
    const problem = problemOfOne(end, plain);
    if (problem) return problem;
  }
  return undefined;
}

function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

/** Patterns of a known year, and of what may follow a year: a month, a day, a time. */
export const knownYear = String.raw`[Yy]?(?<year>-?\d{1,15})`;
export const afterYear = String.raw`(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX)(?:[T ](?<time>\S+))?)?)?`;

const single = new RegExp(String.raw`^(?:${knownYear}|\d{1,3}X{1,3})${afterYear}[?~%]?$`);

function problemOfOne(written: string, whole: string): DateProblem | undefined {
  const { year = "", month = "", day = "", time } = single.exec(written)?.groups ?? {};
  if (!single.test(written)) return unreadable(whole);
  if (month !== "" && month !== "XX" && !isMonth(month, day)) {
    const seasons = day === "" ? ", or 21 to 24 for a season" : "";
    return { found: `month ${month}`, expected: `01 to 12${seasons}` };
  }
  const last = daysIn(Number(year), Number(month));
  if (day !== "" && day !== "XX" && !(Number(day) >= 1 && Number(day) <= last)) {
    return { found: `day ${day}`, expected: `01 to ${last}` };
  }
  if (time !== undefined && !isTime(time.replace(/[?~%]$/, ""))) {
    return { found: `time ${time.slice(0, 40)}`, expected: "`10:30`, `10:30:00Z` and such" };
  }
  return undefined;
}

function isMonth(month: string, day: string): boolean {
  const number = Number(month);
  return (number >= 1 && number <= 12) || (day === "" && number >= 21 && number <= 24);
}

/**
 * Leap years before 1583 may be Julian; if the month or year is unknown, the largest number of days is returned.
 */
export function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const leap = year % 4 === 0 && (year < 1583 || year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : 28;
}

function isTime(time: string): boolean {
  return /^(?:[01]\d|2[0-3])(?::[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d+)?)?)?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$|^24:00(?::00)?$/.test(
    time,
  );
}

function unreadable(written: string): DateProblem {
  const found = written.length > 40 ? `${written.slice(0, 40)}…` : written;
  return { found: `\`${found}\``, expected: "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`" };
}
