import type { Settings } from "../../notebook/settings.ts";
import { spokenLanguage } from "./spoken-languages.ts";
import { spokenWords } from "./spoken/spoken-words.ts";
import type { Words } from "./words.ts";

const made = new Map<string, Words>();

/** The words of the language of a notebook, a tag as `en-GB`; English where there are none. */
export function wordsFor({ lang }: Pick<Settings, "lang">): Words {
  const known = made.get(lang);
  if (known) return known;
  const { texts, lang: spoken, locale } = spokenLanguage(lang);
  const words = spokenWords(texts, spoken, locale);
  made.set(lang, words);
  return words;
}
