import { plainLetters } from "../../search/plain-letters.ts";
import type { SearchLanguage } from "../search-language.ts";

const common =
  "a au aux avec ce ces cet cette comme d dans de des du elle elles en entre est et eu ils il j je l la le les leur leurs lui ma mais me mes mon n ne nos notre nous on ont ou où par pas plus pour qu quand que quel quelle quelles quels qui s sa sans se selon ses si son sont sous sur ta tes ton tu un une vos votre vous y été être";

const ordinals =
  "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième";

/** French for the search: words are in lower case, without diacritics. */
export const searchInFrench: SearchLanguage = {
  common: new Set(common.split(" ").map(plainLetters)),
  ordinals: ordinals.split(" ").map((word) => stem(plainLetters(word))),
  joined: /^(?:[cdjlmnst]|qu|lorsqu|puisqu)[’'ʼ]/i,
  stem,
};

function stem(word: string): string {
  return word.length > 4 && word.endsWith("aux")
    ? `${word.slice(0, -3)}al`
    : word.length > 3 && /[^su][sx]$|u[s]$/.test(word)
      ? word.slice(0, -1)
      : word;
}
