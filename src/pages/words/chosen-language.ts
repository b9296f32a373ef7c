import type { Settings } from "../../notebook/settings.ts";
import type { SpokenText } from "../../notebook/site-facts.ts";
import { en } from "./en.ts";
import { overriddenTexts, textsWithout } from "./own-words.ts";
import { spokenLanguage, spokenLanguages, type Language } from "./spoken-languages.ts";
import type { Texts } from "./texts.ts";

export type LanguageSettings = Pick<Settings, "lang" | "words">;

/**
 * The language of a notebook: that of its settings, with its own words; English if there are none. A language most
 * of whose words are missing is still English, and pages must not claim otherwise.
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

/** How much of a notebook’s own text is in its language. */
export function textsSpoken({ lang, words }: LanguageSettings): SpokenText {
  const languages = spokenLanguages.map((one) => one.lang);
  const found = spokenLanguage(lang) ? { missing: [], all: 0 } : textsWithout(en, words ?? {});
  return { ...found, languages };
}

/** Dates in the Gregorian calendar, and numbers in the digits of documents and addresses. */
function localeOf(lang: string): string {
  try {
    return new Intl.Locale(lang, { numberingSystem: "latn", calendar: "gregory" }).toString();
  } catch {
    return spokenLanguage("en")!.locale;
  }
}

/** English among words of a language with other plural categories: only 1 is “one”. */
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
