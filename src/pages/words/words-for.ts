import { chosenLanguage, type LanguageSettings } from "./chosen-language.ts";
import { keptForWords } from "./kept-for-words.ts";
import { spokenWords } from "./spoken/spoken-words.ts";
import type { Words } from "./words.ts";

const made = keptForWords((settings): Words => {
  const { texts, lang, locale } = chosenLanguage(settings);
  return spokenWords(texts, lang, locale);
});

/** The words of a notebook, in its language and with those of its own. */
export function wordsFor(settings: LanguageSettings): Words {
  return made(settings);
}
