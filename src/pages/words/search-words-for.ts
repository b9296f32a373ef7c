import { searchInArabic } from "./ar/ar-search.ts";
import { searchInAzerbaijani } from "./az/az-search.ts";
import { searchInGerman } from "./de/de-search.ts";
import { searchInEnglish } from "./en/en-search.ts";
import { searchInSpanish } from "./es/es-search.ts";
import { searchInFrench } from "./fr/fr-search.ts";
import { searchInRussian } from "./ru/ru-search.ts";
import type { SearchLanguage } from "./search-language.ts";

const languages: ReadonlyMap<string, SearchLanguage> = new Map([
  ["ar", searchInArabic],
  ["az", searchInAzerbaijani],
  ["de", searchInGerman],
  ["en", searchInEnglish],
  ["es", searchInSpanish],
  ["fr", searchInFrench],
  ["ru", searchInRussian],
]);
const none: SearchLanguage = { common: new Set(), ordinals: [], stem: (word) => word };

export function searchLanguage(lang: string): SearchLanguage {
  return languages.get(lang.toLowerCase().split("-")[0] ?? "") ?? none;
}
