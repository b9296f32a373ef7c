/** A language’s sort order, with numbers by value. */
export interface SortOrder {
  /** Text as it is compared: without case and punctuation, each run of spaces reduced to one. */
  fold(text: string): string;
  /** Compare folded texts. */
  compare(first: string, second: string): number;
}

/**
 * The sort order of a language. A collator is slow to create, and most texts consist of letters and digits that
 * sort in the order of the alphabet, so they skip it.
 */
export function sortOrderOf(language: string): SortOrder {
  const [name = "", script = ""] = language.split(/[-_]/);
  const isAmong = (languages: ReadonlySet<string>): boolean =>
    languages.has(name.toLowerCase()) || languages.has(`${name.toLowerCase()}-${script}`);
  const sortsPlainly = !isAmong(ownLetters);
  const ignoresMarks = sortsPlainly && !isAmong(ownMarks);
  let collator: Intl.Collator | undefined;
  return {
    fold(text) {
      const folded = fold(text);
      return ignoresMarks && /[À-ſ]/.test(folded)
        ? folded.normalize("NFD").replace(/(?<=[a-z])[\u0300-\u036f]+/g, "")
        : folded;
    },
    compare(first, second) {
      if (first === second) return 0;
      const order = sortsPlainly ? comparePlain(first, second) : undefined;
      if (order !== undefined) return order;
      collator ??= createCollator(language);
      return collator.compare(first, second);
    },
  };
}

// From the collations of CLDR, to which a test compares them.
/** Languages in which some of the letters from a to z have another order, alone or together: `ch` after `h`. */
const ownLetters: ReadonlySet<string> = new Set(
  "az blo br bs ceb cs cy da dsb ee et fil fo fy ha haw hr hsb hu ig lt lv nb nn no om sk sq sr-Latn to uz yo".split(
    " ",
  ),
);

/** Languages in which only letters with marks have their own places: `ö` after `z`. */
const ownMarks: ReadonlySet<string> = new Set(
  "eo es fi gl is kl ku lkt mt nso pl ro se sl smn sv tk tn tr vi wo".split(" "),
);

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

function fold(text: string): string {
  return text
    .replace(/[-'’]/g, " ")
    .replace(punctuation, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Spaces, digits and letters from a to z sort in this order, which is that of their codes. */
function isPlain(code: number): boolean {
  return code === 32 || (code >= 97 && code <= 122) || isDigit(code);
}

/** The last letter of Latin that other scripts, and marks apart from their letters, come after. */
const lastLatin = 0x24f;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Compare by the first difference, if it is between plain characters after Latin ones. */
function comparePlain(first: string, second: string): number | undefined {
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
    if (one !== two) return isPlain(one) && isPlain(two) ? one - two : undefined;
    if (one > lastLatin) return undefined;
    at++;
    other++;
  }
  const more = Math.max(first.charCodeAt(at) || 0, second.charCodeAt(other) || 0);
  return more > lastLatin ? undefined : first.length - at - (second.length - other);
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}
