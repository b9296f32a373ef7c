import { plainLetters } from "../../search/plain-letters.ts";
import type { SearchLanguage } from "../search-language.ts";

const common =
  "aber alle als also am an auch auf aus bei beim bis da das dass dem den der des die dies diese diesem diesen dieser dieses doch durch ein eine einem einen einer eines er es für gegen hat haben ich ihr ihre im in ins ist kein keine man mit nach nicht noch nur ob oder ohne sein seine sich sie sind so über um und uns unter vom von vor war waren was wegen wenn wer werden wie wir wird zu zum zur zwischen";

const ordinals =
  "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte fünfzehnte";

/** German for the search: words are in lower case, without diacritics. */
export const searchInGerman: SearchLanguage = {
  common: new Set(common.split(" ").map(plainLetters)),
  ordinals: ordinals.split(" ").map((word) => stem(plainLetters(word))),
  stem,
};

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ern|en|er|em|es|e|n|s)$/, "") : word;
}
