import { distance } from "fastest-levenshtein";
import { searchLanguage } from "../../words/search-words-for.ts";
import { plainLetters } from "../../search/plain-letters.ts";
import { numberOf, termOf } from "../../search/search-terms.ts";
import { wordPlaces } from "../../search/word-places.ts";
import { otherSpellings } from "./other-spellings.ts";
import type { TermIndex } from "./term-index.ts";

/** A word of the query, with the index terms that match it and their weights. */
export interface QueryWord {
  typed: string;
  terms: ReadonlyMap<string, number>;
}

/** The query: words to look for, and common words, which are ignored. */
export interface ReadQuery {
  words: QueryWord[];
  common: string[];
}

export async function readQuery(query: string, index: TermIndex): Promise<ReadQuery> {
  const { lang } = index;
  const { common } = searchLanguage(lang);
  const typed = [...new Set(wordPlaces(query).map(({ word }) => word))];
  const [telling, others] = [false, true].map((is) =>
    typed.filter((word) => common.has(plainLetters(word)) === is),
  ) as [string[], string[]];
  const spelt = index.numbers?.(query);
  const words = telling.map(async (word) => ({
    typed: word,
    terms: await termsFor(word, spelt?.get(word), index),
  }));
  return {
    words: await Promise.all(words),
    // The `and` of `six hundred and thirteen` was part of the number.
    common: others.filter((word) => !spelt?.has(word)),
  };
}

/** Exact words or prefixes first; then other spellings; then the nearest terms. */
async function termsFor(
  typed: string,
  asNumber: string | undefined,
  index: TermIndex,
): Promise<ReadonlyMap<string, number>> {
  const { lang } = index;
  const term = termOf(typed, lang);
  const forms = [term, numberOf(term, lang), asNumber].filter((form) => form !== undefined);
  const same = await alike(forms, index);
  if (same.size > 0) return same;
  if (/\d/.test(term)) return same;
  const others = (await otherSpellings(typed)).map((spelling) => termOf(spelling, lang));
  const spelt = await alike(others, index);
  if (spelt.size > 0) return spelt;
  const vocabulary = await index.vocabulary();
  const near = nearest([term, ...others], vocabulary);
  return near.size > 0 ? near : twoWords(term, new Set(vocabulary));
}

async function alike(forms: readonly string[], index: TermIndex): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const form of forms) {
    const terms = form === "" ? [] : await index.termsLike(form);
    // A number in the index is not a prefix of another.
    const exact = /\d/.test(form) && terms.includes(form);
    for (const term of exact ? [form] : terms) {
      if (term === form) found.set(term, 1);
      else if (!found.has(term)) found.set(term, (0.6 * form.length) / term.length);
    }
    // `Azerbaijani` also matches `Azerbaijan`.
    if (form.length < 8 || /\d/.test(form)) continue;
    for (const term of await index.termsLike(form.slice(0, -2))) {
      if (form.startsWith(term) && !found.has(term)) found.set(term, 0.3);
    }
  }
  return found;
}

/** Two words written as one: `UNCAT`. */
function twoWords(form: string, vocabulary: ReadonlySet<string>): Map<string, number> {
  for (let at = 2; at <= form.length - 2; at++) {
    const parts = [form.slice(0, at), form.slice(at)];
    if (parts.every((part) => vocabulary.has(part)))
      return new Map(parts.map((part) => [part, 0.5]));
  }
  return new Map();
}

/** The terms with the fewest different letters; words of three letters must match exactly. */
function nearest(forms: readonly string[], vocabulary: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  let least = Infinity;
  for (const form of forms) {
    const most = Math.min(3, Math.floor(form.length / 3));
    if (form.length < 4) continue;
    for (const term of vocabulary) {
      if (Math.abs(term.length - form.length) > most || /\d/.test(term)) continue;
      const away = isSwapped(form, term) ? 1 : distance(form, term);
      if (away > Math.min(most, least)) continue;
      if (away < least) found.clear();
      least = away;
      found.set(term, 0.5);
    }
  }
  return found;
}

/** Whether two adjacent letters are swapped: that counts as one typing error. */
function isSwapped(form: string, term: string): boolean {
  if (form.length !== term.length) return false;
  const at = Array.from({ length: form.length }, (_, index) => index).find(
    (index) => form[index] !== term[index],
  );
  if (at === undefined) return false;
  const swapped = form.slice(0, at) + (form[at + 1] ?? "") + form[at] + form.slice(at + 2);
  return swapped === term;
}
