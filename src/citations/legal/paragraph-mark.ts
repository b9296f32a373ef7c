/** Writes paragraph numbers for a style: `[3]`, `¶¶ 3–5`. */
export type ParagraphMark = (value: string) => string;

/** For styles that print any locator as a page number, by name without `.csl`. */
export function paragraphMarkOf(name: string): ParagraphMark | undefined {
  return families.find(([pattern]) => pattern.test(name))?.[1];
}

const families: readonly (readonly [RegExp, ParagraphMark])[] = [
  [/^(?:aglc|australian-guide-to-legal-citation)\b/, inBrackets],
  [/^bluebook\b/, behindPilcrow],
];

/** `[3]–[5], [7]` */
export function inBrackets(value: string): string {
  return withDashes(value).replace(/\d[\p{L}\p{N}.]*/gu, "[$&]");
}

function behindPilcrow(value: string): string {
  const numbers = value.match(/\d+/g) ?? [];
  if (numbers.length === 0) return value;
  return `${numbers.length > 1 ? "¶¶" : "¶"} ${withDashes(value)}`;
}

function withDashes(value: string): string {
  return value.replace(/(?<=\d)\s*-\s*(?=\d)/g, "–");
}

/**
 * Whether a style refers to unnumbered paragraphs by counting them.
 *
 * @see
 *   The Publication Manual of the American Psychological Association, 7th edition, 8.28.
 */
export function countsParagraphs(name: string): boolean {
  return /^(?:apa|american-psychological-association)\b/.test(name);
}
