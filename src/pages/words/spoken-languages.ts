import { ar } from "./ar.ts";
import { az } from "./az.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";
import type { Texts } from "./texts.ts";

/** A language the notebook speaks. */
export interface Language {
  lang: string;
  /** The locale for dates and numbers. */
  locale: string;
  texts: Texts;
}

/** All languages that come with the notebook. */
export const spokenLanguages: readonly Language[] = [
  { lang: "en", locale: "en-GB", texts: en },
  { lang: "fr", locale: "fr", texts: fr },
  { lang: "de", locale: "de", texts: de },
  { lang: "es", locale: "es", texts: es },
  { lang: "ru", locale: "ru", texts: ru },
  // The digits of documents, addresses and paragraph numbers.
  { lang: "ar", locale: "ar-u-nu-latn", texts: ar },
  { lang: "az", locale: "az-Latn", texts: az },
];

const byTag: ReadonlyMap<string, Language> = new Map(
  spokenLanguages.map((language) => [language.lang, language]),
);

/** The language of a tag such as `en-GB`; `undefined` if the notebook does not speak it, or not in its script. */
export function spokenLanguage(tag: string): Language | undefined {
  const spoken = byTag.get(primaryOf(tag));
  return spoken && scriptOf(tag) === scriptOf(spoken.locale) ? spoken : undefined;
}

function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

export function primaryOf(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? "";
}
