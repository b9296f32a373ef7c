import { readSpellout } from "../../../figures/numbers/rbnf-rules.ts";
import { readSpelt, simplifyNumber } from "../../../figures/numbers/spelt-number.ts";
import { plainLetters } from "../../search/plain-letters.ts";
import type { NumberSpelling } from "../../search/search-entry.ts";
import { wordPlaces } from "../../search/word-places.ts";

/** For each word that is part of a spelt number, that number: `three` and `hundred` of `three hundred`. */
export type SpeltNumbers = (query: string) => ReadonlyMap<string, string>;

/** Nobody searches for a number of more words. */
const mostWords = 9;
/** As single words, numbers up to this one are rarely meant as counts. */
const mostPlain = 12;

/** Numbers are read without diacritics, like everything typed. */
export function speltNumbers({ rules, spellings }: NumberSpelling): SpeltNumbers {
  const spellout = readSpellout(rules, simplify);
  const others = Object.entries(spellings).map((pair) => pair.map(simplify));

  return (query) => {
    const words = wordPlaces(query);
    const found = new Map<string, string>();
    for (let first = 0; first < words.length; first++) {
      for (let last = Math.min(first + mostWords, words.length) - 1; last >= first; last--) {
        const value = read(query.slice(words[first]!.start, words[last]!.end));
        if (value === undefined || (first === last && value <= mostPlain)) continue;
        for (const { word } of words.slice(first, last + 1)) found.set(word, String(value));
        first = last;
        break;
      }
    }
    return found;
  };

  function read(words: string): number | undefined {
    if (/\p{N}/u.test(words)) return undefined;
    let text = simplify(words);
    for (const [from = "", to = ""] of others) text = text.replaceAll(from, to);
    return readSpelt(text, spellout);
  }
}

function simplify(words: string): string {
  return plainLetters(simplifyNumber(words));
}
