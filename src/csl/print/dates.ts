import { decorate } from "../text/decorate.ts";
import type { Lookup } from "../style/lookup.ts";
import { toOrdinal } from "../values/numbers.ts";
import type { DatePoint, ItemDate } from "../values/read-date.ts";
import type { Out, Run } from "../rich-text.ts";
import type { DateElement, DatePart } from "../style/style-tree.ts";

/** How to write a date: its parts in order, as the style and the locale ask. */
export interface DateFormat {
  element: DateElement;
  parts: DatePart[];
  delimiter: string;
  /** A `cs:date` of a locale may have its own format and text case. */
  locale: DateElement | undefined;
}

/** The parts of a date element; for a localized date, the locale’s parts with the style’s changes. */
export function dateFormatOf(element: DateElement, lookup: Lookup): DateFormat {
  const locale = element.form && lookup.date(element.form);
  if (!locale) {
    return { element, parts: element.parts, delimiter: element.delimiter ?? "", locale };
  }
  const shown = element.dateParts.split("-");
  const parts = locale.parts
    .filter(({ name }) => shown.includes(name))
    .map((part) => {
      const own = element.parts.find(({ name }) => name === part.name);
      if (!own) return part;
      const { prefix: _prefix, suffix: _suffix, ...changes } = own;
      return { ...part, ...changes };
    });
  return { element, parts, delimiter: locale.delimiter ?? "", locale };
}

/**
 * Print a date.
 *
 * @param suffix
 *   The year suffix, printed with the first year.
 */
export function printDate(
  date: ItemDate,
  format: DateFormat,
  lookup: Lookup,
  suffix: (() => string | undefined) | undefined,
): Out | undefined {
  const { element } = format;
  const { start, end } = date;
  if (!start) {
    return date.literal === undefined ? undefined : decorate(date.literal, element, "", "date");
  }
  const pieces = end
    ? printRange(start, end, format, lookup, suffix)
    : date.isOpen
      ? printOpen(start, format, lookup, suffix)
      : printParts(start, format.parts, lookup, suffix);
  if (pieces.length === 0) return;
  let out: Out = { children: pieces };
  if (format.delimiter) out.delimiter = format.delimiter;
  const { locale } = format;
  if (locale && (locale.format || locale.textCase))
    out = decorate(out, { ...locale, prefix: "", suffix: "" }, "");
  return decorate(out, element, "", "date");
}

function printParts(
  point: DatePoint,
  parts: DatePart[],
  lookup: Lookup,
  suffix: (() => string | undefined) | undefined,
): Out[] {
  const pieces: Out[] = [];
  for (const part of parts) {
    const out = printPart(point, part, lookup, suffix);
    if (out !== undefined) pieces.push(out);
  }
  return pieces;
}

/** Only the parts that differ are repeated in a range; common parts are printed once. */
function printRange(
  start: DatePoint,
  end: DatePoint,
  format: DateFormat,
  lookup: Lookup,
  suffix: (() => string | undefined) | undefined,
): Out[] {
  const { parts } = format;
  const names = (["year", "month", "day"] as const).filter((name) =>
    parts.some((part) => part.name === name),
  );
  const differing = names.findIndex((name) => valueOf(start, name) !== valueOf(end, name));
  if (differing === -1) return printParts(start, parts, lookup, suffix);
  const lacking = names.findIndex((name) => isIn(start, name) !== isIn(end, name));
  if (lacking > 0 && lacking <= differing) {
    // One end has fewer parts: only the parts both have are printed.
    const both = names.slice(0, lacking);
    return printParts(
      start,
      parts.filter(({ name }) => both.includes(name)),
      lookup,
      suffix,
    );
  }
  const twice = names.slice(differing);
  const isTwice = parts.map(({ name }) => twice.includes(name));
  const from = isTwice.indexOf(true);
  const to = isTwice.lastIndexOf(true) + 1;
  const largest = parts.find(({ name }) => name === names[differing]);
  const rangeDelimiter = largest?.rangeDelimiter ?? "–";

  const before = printParts(start, parts.slice(0, from), lookup, suffix);
  const isYearAlone = !names.some(
    (name) => name !== "year" && (isIn(start, name) || isIn(end, name)),
  );
  const sharesEra = isYearAlone && start.year < 0 && end.year < 0;
  const isEraFirst = isBefore(lookup.term("bc") ?? "");
  const hides = (point: DatePoint, isHidden: boolean): DatePoint =>
    sharesEra && isHidden ? { ...point, hidesEra: true } : point;
  const shown = parts.slice(from, to);
  const first = printParts(hides(start, !isEraFirst), shown, lookup, suffix);
  const second = printParts(hides(end, isEraFirst), shown, lookup, undefined);
  const after = printParts(start, parts.slice(to), lookup, suffix);
  trim(first, -1, "suffix");
  trim(second, 0, "prefix");
  const inner = (children: Out[]): Run =>
    format.delimiter ? { children, delimiter: format.delimiter } : { children };
  const range: Run = { children: [inner(first), inner(second)], delimiter: rangeDelimiter };
  return [...before, range, ...after];
}

function printOpen(
  start: DatePoint,
  format: DateFormat,
  lookup: Lookup,
  suffix: (() => string | undefined) | undefined,
): Out[] {
  const pieces = printParts(start, format.parts, lookup, suffix);
  const year = format.parts.find(({ name }) => name === "year");
  const last = pieces.pop();
  if (last === undefined) return [];
  const dash = year?.rangeDelimiter ?? "–";
  if (typeof last === "string") return [...pieces, last + dash];
  // The dash goes inside the affixes of the last part: `(1987–)`.
  return [...pieces, { ...last, children: [...last.children, dash] }];
}

/** Remove the affix that would end up inside the range. */
function trim(pieces: Out[], at: number, side: "prefix" | "suffix"): void {
  const piece = pieces.at(at);
  if (piece === undefined || typeof piece === "string" || !piece[side]) return;
  const { [side]: _affix, ...rest } = piece;
  pieces[at === -1 ? pieces.length - 1 : at] = rest;
}

function isIn(point: DatePoint, name: "year" | "month" | "day"): boolean {
  return valueOf(point, name) !== undefined;
}

function valueOf(point: DatePoint, name: "year" | "month" | "day"): number | string | undefined {
  return name === "month" ? (point.month ?? (point.season && `s${point.season}`)) : point[name];
}

function printPart(
  point: DatePoint,
  part: DatePart,
  lookup: Lookup,
  suffix: (() => string | undefined) | undefined,
): Out | undefined {
  switch (part.name) {
    case "year": {
      const year = point.hidesEra
        ? String(Math.abs(point.year))
        : yearOf(point.year, part.form === "short", lookup);
      const letters = suffix?.();
      const children: Out[] = [{ children: [year], tag: "year" }];
      if (letters) children.push({ children: [letters], tag: "year-suffix" });
      return decorate({ children }, part, "");
    }
    case "month": {
      const month = monthOf(point, part, lookup);
      return month === undefined ? undefined : decorate(month, part, "");
    }
    case "day": {
      const { day, month } = point;
      if (day === undefined) return;
      let text: string;
      if (part.form === "numeric-leading-zeros") text = pad(day);
      else if (part.form === "ordinal" && (day === 1 || !lookup.limitDayOrdinals)) {
        const gender = month === undefined ? undefined : lookup.gender(`month-${pad(month)}`);
        text = toOrdinal(day, "ordinal", (name) => lookup.ordinal(name, gender));
      } else text = String(day);
      return decorate(text, part, "");
    }
  }
}

function yearOf(year: number, isShort: boolean, lookup: Lookup): string {
  const digits = String(Math.abs(year));
  if (year < 0) return withEra(digits, lookup.term("bc"));
  if (isShort) return digits.slice(-2);
  return year < 1000 ? withEra(digits, lookup.term("ad")) : digits;
}

function withEra(digits: string, era = ""): string {
  return isBefore(era) ? era + digits : digits + era;
}

/** An era whose term ends in a space precedes its year: `M.Ö. 44`. */
function isBefore(era: string): boolean {
  return /^\S.*\s$/.test(era);
}

function monthOf(point: DatePoint, part: DatePart, lookup: Lookup): Out | undefined {
  const { month, season } = point;
  if (season !== undefined) {
    if (typeof season === "string") return season;
    return lookup.term(`season-${pad(season)}`);
  }
  if (month === undefined) return;
  if (part.form === "numeric") return String(month);
  if (part.form === "numeric-leading-zeros") return pad(month);
  return lookup.term(`month-${pad(month)}`, part.form === "short" ? "short" : "long");
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/**
 * A date as text that sorts chronologically: signed years, missing parts first, ranges after single dates.
 *
 * @param shown
 *   The parts that count.
 */
export function dateKey(date: ItemDate, shown: readonly DatePart["name"][]): string {
  const { start, end } = date;
  if (!start) return date.literal ?? "";
  const key = pointKey(start, shown);
  return end ? `${key}-${pointKey(end, shown)}` : key;
}

function pointKey({ year, month, day }: DatePoint, shown: readonly DatePart["name"][]): string {
  // Years before 1 count down; adding 10,000 makes them sort upwards.
  const counted = shown.includes("year") ? String(100_000 + year) : "";
  const months = shown.includes("month") ? pad(month ?? 0) : "00";
  const days = shown.includes("day") ? pad(day ?? 0) : "00";
  return counted + months + days;
}
