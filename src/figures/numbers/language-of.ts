import { fold, folded, foldedEntries } from "./fold.ts";
import { arabicNumbers } from "./languages/arabic-numbers.ts";
import { armenianNumbers } from "./languages/armenian-numbers.ts";
import { azerbaijaniNumbers } from "./languages/azerbaijani-numbers.ts";
import { chineseNumbers } from "./languages/chinese-numbers.ts";
import { englishNumbers } from "./languages/english-numbers.ts";
import { dutchNumbers } from "./languages/dutch-numbers.ts";
import { frenchNumbers } from "./languages/french-numbers.ts";
import { germanNumbers } from "./languages/german-numbers.ts";
import { hebrewNumbers } from "./languages/hebrew-numbers.ts";
import { hindiNumbers } from "./languages/hindi-numbers.ts";
import { italianNumbers } from "./languages/italian-numbers.ts";
import { japaneseNumbers } from "./languages/japanese-numbers.ts";
import { koreanNumbers } from "./languages/korean-numbers.ts";
import type { NumberLanguage } from "./languages/number-language.ts";
import { persianNumbers } from "./languages/persian-numbers.ts";
import { polishNumbers } from "./languages/polish-numbers.ts";
import { portugueseNumbers } from "./languages/portuguese-numbers.ts";
import { russianNumbers } from "./languages/russian-numbers.ts";
import { spanishNumbers } from "./languages/spanish-numbers.ts";
import { swedishNumbers } from "./languages/swedish-numbers.ts";
import { turkishNumbers } from "./languages/turkish-numbers.ts";
import { ukrainianNumbers } from "./languages/ukrainian-numbers.ts";
import { urduNumbers } from "./languages/urdu-numbers.ts";
import { scalesOf, type Scale } from "./scales-of.ts";

const data: ReadonlyMap<string, NumberLanguage> = new Map([
  ["ar", arabicNumbers],
  ["az", azerbaijaniNumbers],
  ["de", germanNumbers],
  ["en", englishNumbers],
  ["es", spanishNumbers],
  ["fa", persianNumbers],
  ["fr", frenchNumbers],
  ["he", hebrewNumbers],
  ["hi", hindiNumbers],
  ["hy", armenianNumbers],
  ["it", italianNumbers],
  ["ja", japaneseNumbers],
  ["ko", koreanNumbers],
  ["nl", dutchNumbers],
  ["pl", polishNumbers],
  ["pt", portugueseNumbers],
  ["ru", russianNumbers],
  ["sv", swedishNumbers],
  ["tr", turkishNumbers],
  ["uk", ukrainianNumbers],
  ["ur", urduNumbers],
  ["zh", chineseNumbers],
]);

/** Signs that hedge in every language. */
const signs = { about: ["~", "≈"], least: ["≥", ">", "⩾"], most: ["≤", "<", "⩽"] };

/** A language’s number words, folded, longest first. */
export interface ReadLanguage {
  /** As `Intl` takes it. */
  lang: string;
  /** Without its region. */
  base: string;
  hedges: Readonly<Record<"about" | "least" | "most", HedgeWords>>;
  percent: readonly string[];
  percentBefore: readonly string[];
  perMilleBefore: readonly string[];
  leastWithin: readonly string[];
  hasSuffixes: boolean;
  scales: readonly Scale[];
  fractions: ReadonlyMap<string, number>;
  denominators: readonly [string, number][];
  wholeFirst: readonly string[];
  outOf: readonly string[];
  and: readonly string[];
  plus: readonly string[];
  between: readonly (readonly [before: string, inner: string, after: string])[];
  to: readonly string[];
  zero: readonly string[];
  one: readonly string[];
  groups: readonly [string, number][];
  money: readonly string[];
  tonnes: readonly string[];
  area: readonly string[];
  volume: readonly string[];
  counters: readonly string[];
  per: readonly string[];
  points: readonly string[];
  spellings: ReadonlyMap<string, string>;
}

export interface HedgeWords {
  before: readonly string[];
  after: readonly string[];
}

const known = new Map<string, ReadLanguage>();

/**
 * What is known about a document language.
 *
 * @param lang
 *   A BCP 47 tag. For any other text only English digits are read.
 */
export function languageOf(lang: string): ReadLanguage {
  const found = known.get(lang);
  if (found) return found;
  const { tag, base } = canonical(lang);
  const words: Partial<NumberLanguage> = data.get(base) ?? {};
  const { hedges } = words;
  const hedge = (of: "about" | "least" | "most"): HedgeWords => ({
    before: folded([...elided(hedges?.[of] ?? [], base), ...signs[of]]),
    after: folded(hedges?.[`${of}After`] ?? []),
  });
  const more = Object.entries(words.scales ?? {}).map(([name, factor]): Scale => {
    const word = fold(name);
    // A letter after a space is a unit: `4k` is a scale, `4 k` is not.
    const letter = word.length === 1 && /[a-z]/.test(word) && { exact: word, spaced: false };
    return { word, factor, alone: factor === 100, ...(letter && { letter }) };
  });
  const byCldr = scalesOf(tag);
  const added = more.filter(
    ({ word }) => !byCldr.some((scale) => scale.word === word && !scale.letter),
  );
  const made: ReadLanguage = {
    lang: tag,
    base,
    hedges: { about: hedge("about"), least: hedge("least"), most: hedge("most") },
    percent: folded(["%", "٪", ...(words.percent ?? [])]),
    percentBefore: folded(words.percentBefore ?? []),
    perMilleBefore: folded(words.perMilleBefore ?? []),
    leastWithin: folded(hedges?.leastWithin ?? []),
    hasSuffixes: words.hasSuffixes === true,
    scales: [...byCldr, ...added].sort((a, b) => b.word.length - a.word.length),
    fractions: new Map(foldedEntries(words.fractions ?? {})),
    denominators: foldedEntries(words.denominators ?? {}),
    wholeFirst: folded(words.wholeFirst ?? []),
    outOf: folded(words.outOf ?? []),
    and: folded(words.and ?? []),
    plus: folded(words.plus ?? []),
    between: (words.between ?? []).map(([a, b, c = ""]) => [fold(a), fold(b), fold(c)] as const),
    to: folded(words.to ?? []),
    zero: folded(words.zero ?? []),
    one: folded(words.one ?? []),
    groups: foldedEntries(words.groups ?? {}),
    money: folded(words.money ?? []),
    tonnes: folded(words.tonnes ?? []),
    area: folded(words.area ?? []),
    volume: folded(words.volume ?? []),
    counters: folded(words.counters ?? []),
    per: folded(words.per ?? []),
    points: folded(words.points ?? []),
    spellings: new Map(Object.entries(words.spellings ?? {})),
  };
  known.set(lang, made);
  return made;
}

/** French writes `plus d’un million` too. */
function elided(words: readonly string[], base: string): readonly string[] {
  if (base !== "fr") return words;
  return words.flatMap((word) => (word.endsWith(" de") ? [word, word.replace(/e$/, "’")] : word));
}

/** What a document names may not be a language tag at all. */
function canonical(lang: string): { tag: string; base: string } {
  try {
    const [tag = "en"] = Intl.getCanonicalLocales(lang);
    const { language, region } = new Intl.Locale(tag);
    return { tag: region === undefined ? language : `${language}-${region}`, base: language };
  } catch {
    return { tag: "en", base: "und" };
  }
}
