import { chosenLanguage, type LanguageSettings } from "./chosen-language.ts";
import { keptForWords } from "./kept-for-words.ts";
import { spokenWords } from "./spoken/spoken-words.ts";
import type { Words } from "./words.ts";

const made = keptForWords((settings): Words => {
  const { texts, lang, locale } = chosenLanguage(settings);
  return spokenWords(texts, lang, locale);
});

/** A notebook’s words, in its language and with its own texts. */
export function wordsFor(settings: LanguageSettings): Words {
  return made(settings);
}
