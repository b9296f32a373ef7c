/**
 * The direction of a language, from the script that its tag names or that it is mostly written in. `Intl`’s own
 * `textInfo` knows neither `az-Arab` nor `dv`.
 *
 * @param lang
 *   A BCP 47 tag; one that `Intl` cannot read counts as left to right.
 * @see
 *   Unicode Standard Annex #9, and the scripts of class R and AL.
 */
export function directionOf(lang: string): "ltr" | "rtl" {
  const known = directions.get(lang) ?? read(lang);
  directions.set(lang, known);
  return known;
}

/** Asked for each element with words of a document, and slow to read. */
const directions = new Map<string, "ltr" | "rtl">();

function read(lang: string): "ltr" | "rtl" {
  try {
    return fromRight.has(new Intl.Locale(lang).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    return "ltr";
  }
}

const fromRight = new Set("Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi".split(" "));
