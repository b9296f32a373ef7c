/**
 * What a language says around its numbers. Lists are in lower case, in the order of nothing: readers sort them. What CLDR
 * knows (digits, separators, number words, names of thousands and millions, currencies, common units) is not here.
 */
export interface NumberLanguage {
  hedges: {
    /** Before a number: near it; it or more; it or less. */
    about: readonly string[];
    least: readonly string[];
    most: readonly string[];
    /** The same after it. */
    aboutAfter?: readonly string[];
    leastAfter?: readonly string[];
    mostAfter?: readonly string[];
    /** Between a number and its scale, for a little more: 2300`多`万. */
    leastWithin?: readonly string[];
  };
  /** Whether what stands after a number may be the end of its last word: `milyondan fazla`. */
  hasSuffixes?: boolean;
  /** Words for per cent, after the number and before it. */
  percent: readonly string[];
  percentBefore?: readonly string[];
  /** And for per mille. */
  perMilleBefore?: readonly string[];
  /** Scales that CLDR does not name: `lakh`. */
  scales?: Readonly<Record<string, number>>;
  /** Phrases that are a fraction: `half`, `zwei Drittel`. */
  fractions?: Readonly<Record<string, number>>;
  /** Words for a part after how many of them: `thirds`. */
  denominators?: Readonly<Record<string, number>>;
  /** Between the parts of the whole and how many of them, where the whole comes first: `三分之二`. */
  wholeFirst?: readonly string[];
  /** Between a few and how many there are: one `in` five. */
  outOf?: readonly string[];
  /** Between a whole number and a fraction: two `and` a half. */
  and?: readonly string[];
  /** Between the parts of one number: 1 milione `e` 778mila. */
  plus?: readonly string[];
  /** Around the ends of a range: between … and …; */
  between?: readonly (readonly [before: string, inner: string, after?: string])[];
  /** and what stands between them alone, beside dashes. */
  to?: readonly string[];
  /** Words for no thing at all. */
  zero?: readonly string[];
  /** Articles that stand for one before a scale or a fraction. */
  one?: readonly string[];
  /** Words for a number of things: `dozen`. */
  groups?: Readonly<Record<string, number>>;
  /** Names that several currencies share, and of a common unit, as they follow a number. */
  money?: readonly string[];
  tonnes?: readonly string[];
  /** Names of units of area and volume that CLDR has not. */
  area?: readonly string[];
  volume?: readonly string[];
  /** Words that count things in languages that write them behind the number as one word: 15万`人`. */
  counters?: readonly string[];
  /** Between a number and how many it is of: 12 `per` 100,000. */
  per?: readonly string[];
  /** Names of what shares and indices differ by. */
  points?: readonly string[];
  /** Words that CLDR spells otherwise. */
  spellings?: Readonly<Record<string, string>>;
}

/** `a|b|c` as a list: data of words reads better so. */
export function listed(words: string): readonly string[] {
  return words.split("|");
}
