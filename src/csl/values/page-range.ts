import type { Lookup } from "../style/lookup.ts";
import { isRoman } from "./roman.ts";
import type { StyleOptions } from "../style/style-tree.ts";

/**
 * Write the ranges of a value as a style asks: `321-328, 42` → `321–28, 42`.
 *
 * @param format
 *   How far to shorten the second number; if missing, its digits stay.
 * @param delimiter
 *   The locale’s range delimiter.
 */
export function formatPageRange(
  value: string,
  format: StyleOptions["pageRangeFormat"],
  delimiter: string,
): string {
  if (!/[-\u2013&]/.test(value)) return value;
  return value
    .split(/(\s*[,;&]\s*|\s+(?:and|et)\s+)/)
    .map((part, index) => (index % 2 ? joint(part) : range(part, format, delimiter)))
    .join("");
}

/** What a locale puts between the numbers of a range. */
export function rangeDelimiter(lookup: Lookup): string {
  return lookup.term("page-range-delimiter") ?? "–";
}

function joint(text: string): string {
  return text.trim() === "&" ? " & " : text;
}

function range(text: string, format: StyleOptions["pageRangeFormat"], delimiter: string): string {
  const [, before = "", first = "", last = "", after = ""] = ofRange.exec(text) ?? [];
  if (first === "") return text.replaceAll("\\-", "-");
  const [, prefix = "", start = "", suffix = ""] = ofNumber.exec(first) ?? [];
  const [, otherPrefix = "", end = "", otherSuffix = ""] = ofNumber.exec(last) ?? [];

  if (start === "" || end === "") {
    const isRange = isNumeral(first) && isNumeral(last);
    return before + first + (isRange ? delimiter : "-") + last + after;
  }
  if (prefix !== otherPrefix) return `${before}${first}-${last}${after}`;
  if (suffix !== "" || otherSuffix !== "" || !format)
    return before + first + delimiter + last + after;

  const whole = end.length < start.length ? start.slice(0, start.length - end.length) + end : end;
  if (whole.length === start.length ? whole < start : whole.length < start.length) {
    return before + first + delimiter + last + after;
  }
  const short = shorten(start, whole, format);
  const again = format === "expanded" ? prefix : "";
  return before + first + delimiter + again + short + after;
}

function shorten(start: string, end: string, format: StyleOptions["pageRangeFormat"]): string {
  if (end.length !== start.length || format === "expanded") return end;
  let same = 0;
  while (same < end.length - 1 && start[same] === end[same]) same += 1;
  const changed = end.length - same;
  if (format === "minimal") return end.slice(-changed);
  if (format === "minimal-two") return end.slice(-Math.max(2, changed));

  const number = Number(start);
  if (number < 100 || number % 100 === 0) return end;
  if (number % 100 < 10) return end.slice(-changed);
  if (format !== "chicago-16" && start.length === 4 && changed >= 3) return end;
  return end.slice(-Math.max(2, changed));
}

/** Two words with a hyphen or dash between them; an escaped hyphen (after a backslash) does not count. */
const ofRange = /^(\s*)([\p{L}\d]+)\s*[-\u2013]\s*([\p{L}\d]+)(\s*)$/u;
const ofNumber = /^((?:[\p{L}\d]*\p{L})?)(\d+)(\p{L}*)$/u;

function isNumeral(text: string): boolean {
  return /\d/.test(text) || isRoman(text.toLowerCase());
}
