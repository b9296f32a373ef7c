/** Compares texts in a language’s sort order, with numbers by value; created when first used. */
export type Compare = (first: string, second: string) => number;

/**
 * Compare folded texts. A collator is slow to create, and most texts consist of letters and digits that sort alike
 * in every language, so they skip it.
 */
export function createCompare(language: string): Compare {
  let collator: Intl.Collator | undefined;
  return (first, second) => {
    if (first === second) return 0;
    if (isPlain(first) && isPlain(second)) return comparePlain(first, second);
    collator ??= createCollator(language);
    return collator.compare(first, second);
  };
}

function createCollator(language: string): Intl.Collator {
  const options = { numeric: true, sensitivity: "base" } as const;
  try {
    return new Intl.Collator(language, options);
  } catch {
    return new Intl.Collator("en", options);
  }
}

const punctuation =
  /[!-,./:-@[-`{-~\u00a1-\u00a9\u00ab-\u00b1\u00b6-\u00b8\u00bb\u00bf\u2010-\u2027\u2030-\u205e]+/g;

/** Text without case and punctuation, each run of spaces reduced to one. Diacritics stay. */
export function fold(text: string): string {
  return text
    .replace(/[-'’]/g, " ")
    .replace(punctuation, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!(code === 32 || (code >= 97 && code <= 122) || isDigit(code))) return false;
  }
  return true;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function comparePlain(first: string, second: string): number {
  let at = 0;
  let other = 0;
  while (at < first.length && other < second.length) {
    const one = first.charCodeAt(at);
    const two = second.charCodeAt(other);
    if (isDigit(one) && isDigit(two)) {
      const end = endOfDigits(first, at);
      const otherEnd = endOfDigits(second, other);
      const digits = first.slice(at, end).replace(/^0+/, "");
      const otherDigits = second.slice(other, otherEnd).replace(/^0+/, "");
      if (digits.length !== otherDigits.length) return digits.length - otherDigits.length;
      if (digits !== otherDigits) return digits < otherDigits ? -1 : 1;
      at = end;
      other = otherEnd;
      continue;
    }
    if (one !== two) return one - two;
    at++;
    other++;
  }
  return first.length - at - (second.length - other);
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}
