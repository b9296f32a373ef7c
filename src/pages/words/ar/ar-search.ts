import { plainLetters } from "../../search/plain-letters.ts";
import type { SearchLanguage } from "../search-language.ts";

const common =
  "في من إلى على عن مع هذا هذه ذلك تلك الذي التي الذين ما لا لم لن أن إن كان كانت قد هو هي هم أو ثم بين عند بعد قبل كل حتى أي إذا كما لكن و ف ب ل ك به له لها فيه فيها منه منها";

const ordinals = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر";

/** Arabic for the search: words are in lower case, without diacritics. */
export const searchInArabic: SearchLanguage = {
  common: new Set(common.split(" ").map(plainLetters)),
  ordinals: ordinals.split(" ").map((word) => stem(plainLetters(word))),
  stem,
};

function stem(word: string): string {
  const bare = word.length > 4 ? word.replace(/^(?:[وفبك]?ال|لل)/, "") : word;
  return bare.length > 4 ? bare.replace(/(?:يات|ات|ون|ين|ان|ية|ة|ه)$/, "") : bare;
}
