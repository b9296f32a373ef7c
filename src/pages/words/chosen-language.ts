import type { Settings } from "../../notebook/settings.ts";
import { en } from "./en.ts";
import { overriddenTexts } from "./own-words.ts";
import { spokenLanguage, type Language } from "./spoken-languages.ts";
import type { Texts } from "./texts.ts";

export type LanguageSettings = Pick<Settings, "lang" | "words">;

/**
 * The language that a notebook speaks: that of its settings, with words of its own; English where there
 * is neither.
 */
export function chosenLanguage({ lang, words }: LanguageSettings): Language {
  const spoken = spokenLanguage(lang);
  if (words === undefined) return { ...(spoken ?? spokenLanguage("en")!), ...(spoken && { lang }) };
  const base = spoken ?? { locale: lang, texts: en };
  return { lang, locale: base.locale, texts: overriddenTexts(base.texts, words) as Texts };
}
