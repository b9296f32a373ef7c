import { localeFor } from "../catalogue/locale.ts";
import type { Style } from "../citations/style.ts";

/**
 * The CSL locale for the citations of a notebook in a language: that of the language, if the style does not set
 * one. English is left to the style, and so is a language for which CSL has no terms.
 */
export function citationLocale(
  { locale }: Pick<Style, "locale">,
  lang: string,
): string | undefined {
  return locale === undefined ? localeOfLanguage(lang) : undefined;
}

/** The same if the style is not yet known. */
export function localeOfLanguage(lang: string): string | undefined {
  return /^en(?:-|$)/i.test(lang) ? undefined : localeFor(lang);
}
