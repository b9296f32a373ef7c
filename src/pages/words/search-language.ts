/** What a search knows about a language. */
export interface SearchLanguage {
  /** Words that say nothing about what is wanted, in lower case without diacritics. */
  common: ReadonlySet<string>;
  /** Prefixes written without a space that are not part of the word: `l’` */
  joined?: RegExp;
  /** `first` and the following ordinals. */
  ordinals: readonly string[];
  /** One form for a word and its plural. */
  stem(word: string): string;
}
