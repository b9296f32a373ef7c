/** Words that stay lower case in title case: the list in the specification, `stop-words.json`. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    "a across afore after against along alongside amid amidst among amongst an and anenst apropos",
    "apud around as aside astride at athwart atop barring before behind below beneath beside besides",
    "between beyond but by c ca circa d’ de despite down during et except for forenenst from given in",
    "inside into lest like modulo near next nor notwithstanding of off on onto or out over per plus pro",
    "qua sans since so than the through throughout thru thruout till to toward towards under",
    "underneath until unto up upon v van versus via vis-à-vis von vs whereas with within without yet",
    // Added by processors; not in the list.
    "about above al",
  ].flatMap((line) => line.split(" ")),
);

/** Pairs of words that stay lower case together: first word to second. */
export const stopPairs: ReadonlyMap<string, string> = new Map([
  ["according", "to"],
  ["ahead", "of"],
  ["apart", "from"],
  ["as", "regards"],
  ["back", "to"],
  ["because", "of"],
  ["close", "to"],
  ["due", "to"],
  ["far", "from"],
  ["instead", "of"],
  ["outside", "of"],
  ["prior", "to"],
  ["pursuant", "to"],
  ["rather", "than"],
  ["regardless", "of"],
  ["such", "as"],
  ["that", "of"],
]);

/** Stop words that are never part of a name: their capitals only show headline style. */
export const plainStopWords: ReadonlySet<string> = new Set(
  "an and as at but by for from in into nor of on or than the to with".split(" "),
);
