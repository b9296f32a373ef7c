import { labelAt } from "./locator-label.ts";
import type { LocatorSpellings } from "./english-spellings.ts";

const counted =
  /(?:[第제]\s*)?((?:\p{Nd}+|[〇零一二三四五六七八九十百千两兩]+)(?:\s*[-‐-―～~至、，,]\s*\p{Nd}+)*)\s*(?=[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}])/uy;

/**
 * Read a value followed by its label, as in Chinese, Japanese and Korean: `第3页`, `第六条`, `제3조`.
 *
 * @returns
 *   The label, the value alone, and the offset after the label.
 */
export function countedAt(
  text: string,
  start: number,
  terms: LocatorSpellings,
): { label: string; value: string; end: number } | undefined {
  counted.lastIndex = start;
  const match = counted.exec(text);
  const found = match && labelAt(text, counted.lastIndex, terms);
  if (!found) return undefined;
  const end = start + text.slice(start, found.end).trimEnd().length;
  // Articles inserted later keep the number of the one before them: `第一百二十条之一`.
  const inserted = /^之(?:\p{Nd}+|[一二三四五六七八九十]+)/u.exec(text.slice(end))?.[0] ?? "";
  return { label: found.label, value: match[1]! + inserted, end: end + inserted.length };
}
