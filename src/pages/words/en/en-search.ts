import type { SearchLanguage } from "../search-language.ts";

const common =
  "a about all also an and any are as at be been but by can could did do does for from had has have he her his how i if in into is it its many me more most much my no not of on or our s she should so some such t than that the their them then there these they this those to too us was we were what when where which who whom whose why will with would you your";

const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth";

/** English for the search. */
export const searchInEnglish: SearchLanguage = {
  common: new Set(common.split(" ")),
  ordinals: ordinals.split(" "),
  stem: (word) =>
    word.length > 4 && /ie[sd]$/.test(word)
      ? `${word.slice(0, -3)}y`
      : word.length > 3 && /[^sui]s$/.test(word)
        ? word.slice(0, -1)
        : word,
};
