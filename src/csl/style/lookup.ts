import { termKey } from "./read-locale.ts";
import type { CslLocale, Term } from "./style-tree.ts";
import type { CslStyle, DateElement, TermForm } from "./style-tree.ts";

/** The region a bare language stands for. */
const regions = new Map(
  (
    "af-ZA bal-PK bg-BG brh-PK ca-AD cs-CZ cy-GB da-DK de-DE el-GR en-US es-ES et-EE fa-IR fi-FI fr-FR " +
    "gl-ES he-IL hi-IN hr-HR hu-HU hy-AM id-ID is-IS it-IT ja-JP km-KH ko-KR lij-IT lt-LT lv-LV mn-MN ms-MY " +
    "nb-NO nl-NL nn-NO pa-PK pl-PL pt-PT ro-RO ru-RU sk-SK sl-SI sr-Cyrl-RS sv-SE th-TH tr-TR uk-UA vi-VN zh-CN"
  )
    .split(" ")
    .map((tag) => [tag.slice(0, tag.indexOf("-")), tag]),
);

const fallback: Partial<Record<TermForm, TermForm>> = {
  "verb-short": "verb",
  symbol: "short",
  verb: "long",
  short: "long",
};

/** Terms with another spelling in older styles and locales. */
const aliases = new Map([
  ["editor-translator", "editortranslator"],
  ["sub-verbo", "sub verbo"],
]);

/** The words a style uses in a language: its own, the locale’s, and those of the fallbacks. */
export interface Lookup {
  /** The requested tag without private parts (`-x-…`). */
  language: string;
  term(name: string, form?: TermForm, isPlural?: boolean): string | undefined;
  gender(name: string): string | undefined;
  /** The ordinal terms, all from the first locale that has any. */
  ordinal(name: string, gender: string | undefined): Term | undefined;
  date(form: "numeric" | "text"): DateElement | undefined;
  punctuationInQuote: boolean;
  limitDayOrdinals: boolean;
}

/**
 * Find words in the specification’s order: first the style’s own, for the dialect, the language, then any language;
 * then the locale files of the dialect, the language and en-US, which are loaded when a word is missing.
 *
 * @param load
 *   Returns a locale by its tag, or `undefined` if there is none.
 */
export function createLookup(
  style: CslStyle,
  tag: string,
  load: (tag: string) => CslLocale | undefined,
): Lookup {
  const language = canonical(tag);
  const base = language.split("-")[0] ?? language;
  const own = [
    ...style.locales.filter((locale) => locale.language && canonical(locale.language) === language),
    ...(base === language
      ? []
      : style.locales.filter((locale) => locale.language && canonical(locale.language) === base)),
    ...style.locales.filter(({ language }) => !language),
  ];
  const files = [...new Set([language, regions.get(base) ?? base, base, "en-US"])];
  const layers = [...own];
  let next = 0;

  function first<Found>(of: (locale: CslLocale) => Found | undefined): Found | undefined {
    for (const locale of layers) {
      const found = of(locale);
      if (found !== undefined) return found;
    }
    while (next < files.length) {
      const locale = load(files[next++]!);
      if (!locale) continue;
      layers.push(locale);
      const found = of(locale);
      if (found !== undefined) return found;
    }
    return;
  }

  const terms = new Map<string, Term | undefined>();
  function termOf(name: string, form: TermForm | undefined): Term | undefined {
    const key = termKey(name, form);
    if (terms.has(key)) return terms.get(key);
    let wanted: TermForm | undefined = form ?? "long";
    let term: Term | undefined;
    // Both spellings are in use; the one in the style’s own terms comes first.
    const other = aliases.get(name);
    const isOther = other !== undefined && own.some(({ terms }) => terms.has(termKey(other, form)));
    if (isOther) return termOf(other, form);
    while (wanted && !term) {
      const searched = termKey(name, wanted);
      const otherwise = other === undefined ? searched : termKey(other, wanted);
      term = first(({ terms }) => terms.get(searched) ?? terms.get(otherwise));
      wanted = fallback[wanted];
    }
    terms.set(key, term);
    return term;
  }

  return {
    language,
    term(name, form, isPlural) {
      const term = termOf(name, form);
      return term && (isPlural ? term.multiple : term.single);
    },
    gender: (name) => termOf(name, "long")?.gender,
    ordinal(name, gender) {
      const isLong = name.startsWith("long-");
      const locale = isLong
        ? undefined
        : first((locale) => (locale.hasOrdinals ? locale : undefined));
      const find = (key: string) =>
        isLong ? first(({ terms }) => terms.get(key)) : locale?.terms.get(key);
      return (gender && find(termKey(name, "long", gender))) || find(name);
    },
    date: (form) => first(({ dates }) => dates.get(form)),
    get punctuationInQuote() {
      return first(({ punctuationInQuote }) => punctuationInQuote) ?? false;
    },
    get limitDayOrdinals() {
      return first(({ limitDayOrdinals }) => limitDayOrdinals) ?? false;
    },
  };
}

function canonical(tag: string): string {
  const [language = "", ...rest] = tag.split("-x-")[0]!.replace(/_/g, "-").split("-");
  return [
    language.toLowerCase(),
    ...rest.map((part) =>
      part.length === 4 ? part[0]!.toUpperCase() + part.slice(1).toLowerCase() : part.toUpperCase(),
    ),
  ].join("-");
}
