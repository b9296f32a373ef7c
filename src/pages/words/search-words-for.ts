import { searchInEnglish } from "./en/en-search.ts";
import type { SearchLanguage } from "./search-language.ts";

const languages: ReadonlyMap<string, SearchLanguage> = new Map([["en", searchInEnglish]]);
const none: SearchLanguage = { common: new Set(), ordinals: [], stem: (word) => word };

export function searchLanguage(lang: string): SearchLanguage {
  return languages.get(lang.toLowerCase().split("-")[0] ?? "") ?? none;
}
