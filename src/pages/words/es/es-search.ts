import { plainLetters } from "../../search/plain-letters.ts";
import type { SearchLanguage } from "../search-language.ts";

const common =
  "a al algo ante como con contra cual cuando de del desde donde e el ella ellas ello ellos en entre era es esa esas ese eso esos esta estas este esto estos fue ha han hasta hay la las le les lo los más me mi mis muy ni no nos o para pero por porque que quien quienes se ser si sin sobre son su sus también te tu tus u un una unas uno unos y ya yo";

const ordinals =
  "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo decimotercero decimocuarto decimoquinto";

/** Spanish for the search: words are in lower case, without diacritics. */
export const searchInSpanish: SearchLanguage = {
  common: new Set(common.split(" ").map(plainLetters)),
  ordinals: ordinals.split(" ").map((word) => stem(plainLetters(word))),
  stem,
};

function stem(word: string): string {
  return word.length > 4 && /[^aeiou]es$/.test(word)
    ? word.slice(0, -2)
    : word.length > 3 && /[aeiou]s$/.test(word)
      ? word.slice(0, -1)
      : word;
}
