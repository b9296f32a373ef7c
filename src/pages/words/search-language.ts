/** What a search knows of a language. */
export interface SearchLanguage {
  /** Words that tell nothing of what is looked for, in small letters without marks. */
  common: ReadonlySet<string>;
  /** `first` and those after it. */
  ordinals: readonly string[];
  /** One form for a word and its plural. */
  stem(word: string): string;
}
