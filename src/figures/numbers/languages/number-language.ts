/**
 * A language’s words around numbers. Lists are in lower case, in any order: the readers sort them. What CLDR knows
 * (digits, separators, number words, names of thousands and millions, currencies, common units) is not here.
 */
export interface NumberLanguage {
  hedges: {
    /** Before a number: approximately; at least; at most. */
    about: readonly string[];
    least: readonly string[];
    most: readonly string[];
    /** The same, after it. */
    aboutAfter?: readonly string[];
    leastAfter?: readonly string[];
    mostAfter?: readonly string[];
    /** Between a number and its scale, meaning a little more: 2300`多`万. */
    leastWithin?: readonly string[];
  };
  /** Whether a hedge may be a suffix of the number’s last word: `milyondan fazla`. */
  hasSuffixes?: boolean;
  /** Words for per cent, after the number and before it. */
  percent: readonly string[];
  percentBefore?: readonly string[];
  /** The same for per mille. */
  perMilleBefore?: readonly string[];
  /** Scales CLDR does not name: `lakh`. */
  scales?: Readonly<Record<string, number>>;
  /** Phrases that mean a fraction: `half`, `zwei Drittel`. */
  fractions?: Readonly<Record<string, number>>;
  /** Words for parts, after how many: `thirds`. */
  denominators?: Readonly<Record<string, number>>;
  /** Between the denominator and the numerator, if the denominator comes first: `三分之二`. */
  wholeFirst?: readonly string[];
  /** Between a few and how many there are: one `in` five. */
  outOf?: readonly string[];
  /** Between a whole number and a fraction: two `and` a half. */
  and?: readonly string[];
  /** Between the parts of one number: 1 milione `e` 778mila. */
  plus?: readonly string[];
  /** Around the ends of a range: between … and …; */
  between?: readonly (readonly [before: string, inner: string, after?: string])[];
  /** and between the ends alone, besides dashes. */
  to?: readonly string[];
  /** Words for none. */
  zero?: readonly string[];
  /** Articles that mean one before a scale or a fraction. */
  one?: readonly string[];
  /** Words for a number of things: `dozen`. */
  groups?: Readonly<Record<string, number>>;
  /** Names several currencies share, and names of common units, as they follow a number. */
  money?: readonly string[];
  tonnes?: readonly string[];
  /** Names of units of area and volume that CLDR lacks. */
  area?: readonly string[];
  volume?: readonly string[];
  /** Counters that some languages attach to the number: 15万`人`. */
  counters?: readonly string[];
  /** Between a number and its whole: 12 `per` 100,000. */
  per?: readonly string[];
  /** Names for percentage points and points of an index. */
  points?: readonly string[];
  /** Words that CLDR spells differently. */
  spellings?: Readonly<Record<string, string>>;
}

/** `a|b|c` as a list, which is easier to read as data. */
export function listed(words: string): readonly string[] {
  return words.split("|");
}
