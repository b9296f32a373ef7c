import type { LanguageSettings } from "./chosen-language.ts";

/**
 * Values made once for a language and a notebook’s own words: making one for each page would take longer than the
 * page.
 */
export function keptForWords<T>(
  make: (settings: LanguageSettings) => T,
): (settings: LanguageSettings) => T {
  const none = {};
  const kept = new WeakMap<object, Map<string, T>>();
  return (settings) => {
    const { lang, words = none } = settings;
    const known = kept.get(words) ?? new Map<string, T>();
    kept.set(words, known);
    let made = known.get(lang);
    if (made === undefined) known.set(lang, (made = make(settings)));
    return made;
  };
}
