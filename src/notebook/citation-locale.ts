import { localeFor } from "../catalogue/locale.ts";
import type { Style } from "../citations/style.ts";

/**
 * The CSL locale in which a notebook of a language writes its citations: that of the language, where the
 * style asks for none. English is left to the style, and so is a language that CSL has no words for.
 */
export function citationLocale(
  { locale }: Pick<Style, "locale">,
  lang: string,
): string | undefined {
  return locale === undefined ? localeOfLanguage(lang) : undefined;
}

/** The same for styles that are not known yet. */
export function localeOfLanguage(lang: string): string | undefined {
  return /^en(?:-|$)/i.test(lang) ? undefined : localeFor(lang);
}
