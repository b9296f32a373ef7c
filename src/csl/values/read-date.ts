/** A day, month, season or year; years before 1 are negative. */
export interface DatePoint {
  year: number;
  /** From 1. */
  month?: number;
  day?: number;
  /** From 1, or in the item’s own words. */
  season?: number | string;
  /** The other end of the range has the era for both. */
  hidesEra?: boolean;
}

/** An item’s date as it is printed and sorted. */
export interface ItemDate {
  /** Missing if only words are known. */
  start?: DatePoint;
  end?: DatePoint;
  /** A range without an end. */
  isOpen: boolean;
  isUncertain: boolean;
  literal?: string;
}

/**
 * Read a CSL-JSON date: `date-parts` as numbers or digits, `season`, `circa`, `literal`, and `raw` in ISO 8601 or
 * EDTF (`2008-05`, `2008-05-01/2008-06`, `-0043`, `1999?`, `2001-21`).
 *
 * @returns
 *   `undefined` if there is no date; any other `raw` text is kept as words.
 */
export function readDate(value: unknown): ItemDate | undefined {
  if (typeof value === "number") return readDate({ "date-parts": [[value]] });
  if (typeof value === "string") return readDate({ raw: value });
  if (typeof value !== "object" || value === null) return;
  const given = value as Record<string, unknown>;
  const date: ItemDate = { isOpen: false, isUncertain: false };
  const { circa, season } = given;
  if (circa && circa !== "0" && circa !== "false") date.isUncertain = true;

  const parts = given["date-parts"];
  const [first, second] = (Array.isArray(parts) ? parts : []) as unknown[];
  const start = pointOf(first);
  if (start) date.start = start;
  if (start && second !== undefined) {
    const end = pointOf(second);
    if (end) date.end = end;
    else date.isOpen = Array.isArray(second);
  }
  if (!date.start && typeof given.raw === "string") readRaw(given.raw, date);
  if (date.start && date.start.month === undefined) {
    const read = readSeason(season);
    if (read !== undefined) date.start.season = read;
  }
  if (!date.start && !date.literal) {
    const words = given.literal;
    if (typeof words !== "string" || words === "") return;
    date.literal = words;
  }
  return date;
}

/** A season in words or by number; months from 13 on, as in EDTF, count as seasons too. */
function readSeason(season: unknown): number | string | undefined {
  if (season === "" || (typeof season !== "string" && typeof season !== "number")) return;
  const number = Number(season);
  if (Number.isInteger(number) && number > 0) return ((number - 1) % 4) + 1;
  return typeof season === "string" ? season : undefined;
}

function pointOf(value: unknown): DatePoint | undefined {
  if (!Array.isArray(value)) return;
  const [year, month, day] = value.map((part) =>
    part === "" || part === null ? NaN : Number(part),
  );
  if (year === undefined || !Number.isFinite(year) || year === 0) return;
  const point: DatePoint = { year: Math.trunc(year) };
  if (month === undefined || !(month >= 1)) return point;
  if (month <= 12) {
    point.month = Math.trunc(month);
    if (day !== undefined && day >= 1) point.day = Math.trunc(day);
  } else if (month <= 20) point.season = ((Math.trunc(month) - 13) % 4) + 1;
  else if (month >= 21 && month <= 24) point.season = Math.trunc(month) - 20;
  return point;
}

function readRaw(raw: string, date: ItemDate): void {
  const [from = "", to, more] = raw.trim().split("/");
  const start = isoPoint(from, date);
  const end = to === undefined ? undefined : isoPoint(to, date);
  const isOpen = to === "" || to === "..";
  if (!start || more !== undefined || (to !== undefined && !end && !isOpen)) {
    date.literal = raw;
    return;
  }
  date.start = start;
  if (end) date.end = end;
  date.isOpen = isOpen;
}

function isoPoint(text: string, date: ItemDate): DatePoint | undefined {
  const match = /^([+-]?\d{1,9})(?:-(\d{1,2})(?:-(\d{1,2})(?:T[\d:.Z+-]*)?)?)?([?~%]?)$/.exec(
    text.trim(),
  );
  if (!match) return;
  const [, year, month, day, doubt] = match;
  if (doubt) date.isUncertain = true;
  // ISO and EDTF have a year 0; in CSL, 1 BC is -1.
  const counted = Number(year);
  return pointOf([counted <= 0 ? counted - 1 : counted, month ?? "", day ?? ""]);
}
