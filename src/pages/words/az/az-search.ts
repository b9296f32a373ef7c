import { plainLetters } from "../../search/plain-letters.ts";
import type { SearchLanguage } from "../search-language.ts";

const common =
  "ancaq az bu bəzi bir biz bu da daha də deyil ə edən edilən edir elə en ən haqqında həm hər hansı idi ilə isə ki kimi lakin mən nə o olan olaraq olub olur olduğu onlar onun öz sonra siz sən üçün və var ya yalnız yəni";

const ordinals =
  "birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu onuncu";

/** Azerbaijani for the search: words are in lower case, without diacritics. */
export const searchInAzerbaijani: SearchLanguage = {
  common: new Set(common.split(" ").map(plainLetters)),
  ordinals: ordinals.split(" ").map((word) => stem(plainLetters(word))),
  stem,
};

function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?<=..)l[ae]r(?:[aiu]n?|d[ae]n?)?$/, "") : word;
}
