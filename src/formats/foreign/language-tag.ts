import { languages } from "../../works/languages.ts";

/** The tag of a language that is written as a name or a code: `English`, `eng`, `en_US`. */
export function languageTag(written: string): string {
  const name = written.trim();
  const known = languages.get(name.toLowerCase());
  if (known !== undefined || !/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/.test(name)) {
    return known ?? name;
  }
  try {
    return Intl.getCanonicalLocales(name.replaceAll("_", "-"))[0] ?? name;
  } catch {
    return name;
  }
}
