import type { Settings } from "../../notebook/settings.ts";
import type { SpokenText } from "../../notebook/site-facts.ts";
import { en } from "./en.ts";
import { overriddenTexts, textsWithout } from "./own-words.ts";
import { spokenLanguage, spokenLanguages, type Language } from "./spoken-languages.ts";
import type { Texts } from "./texts.ts";

export type LanguageSettings = Pick<Settings, "lang" | "words">;

/**
 * The language that a notebook speaks: that of its settings, with words of its own; English where there
 * is neither. A language whose words are mostly missing is English still: pages must not call that another.
 */
export function chosenLanguage({ lang, words }: LanguageSettings): Language {
  const spoken = spokenLanguage(lang);
  if (words === undefined) return { ...(spoken ?? spokenLanguage("en")!), ...(spoken && { lang }) };
  if (spoken) return { ...spoken, lang, texts: overriddenTexts(spoken.texts, words) as Texts };
  const { missing, all } = textsWithout(en, words);
  return {
    lang: missing.length > all / 2 ? "en" : lang,
    locale: localeOf(lang),
    texts: overriddenTexts(countedInEnglish(en), words) as Texts,
  };
}

/** What of a notebook’s own texts is in its language. */
export function textsSpoken({ lang, words }: LanguageSettings): SpokenText {
  const languages = spokenLanguages.map((one) => one.lang);
  const found = spokenLanguage(lang) ? { missing: [], all: 0 } : textsWithout(en, words ?? {});
  return { ...found, languages };
}

/** Dates of the calendar and numbers in the digits that documents and addresses have. */
function localeOf(lang: string): string {
  try {
    return new Intl.Locale(lang, { numberingSystem: "latn", calendar: "gregory" }).toString();
  } catch {
    return spokenLanguage("en")!.locale;
  }
}

/** English among words of a language with other plural categories: one is 1, and no other number. */
function countedInEnglish(texts: object): object {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]: [string, unknown]) => {
      if (typeof text !== "object" || text === null) return [key, text];
      const { one, ...others } = text as Record<string, unknown>;
      if (typeof one !== "string") return [key, countedInEnglish(text)];
      return [key, { "=1": one, ...others }];
    }),
  );
}
