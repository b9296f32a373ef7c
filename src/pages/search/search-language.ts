import { searchInEnglish } from "../words/en/en-search.ts";

/** What a search knows of a language. */
export interface SearchLanguage {
  /** Words that tell nothing of what is looked for, in small letters without marks. */
  common: ReadonlySet<string>;
  /** `first` and those after it. */
  ordinals: readonly string[];
  /** One form for a word and its plural. */
  stem(word: string): string;
}

const languages: ReadonlyMap<string, SearchLanguage> = new Map([["en", searchInEnglish]]);
const none: SearchLanguage = { common: new Set(), ordinals: [], stem: (word) => word };

export function searchLanguage(lang: string): SearchLanguage {
  return languages.get(lang.toLowerCase().split("-")[0] ?? "") ?? none;
}
