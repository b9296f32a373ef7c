/** What a search knows of a language. */
export interface SearchLanguage {
  /** Words that tell nothing of what is looked for, in small letters without marks. */
  common: ReadonlySet<string>;
  /** What stands before a word without a space, and is none of it: `l’` */
  joined?: RegExp;
  /** `first` and those after it. */
  ordinals: readonly string[];
  /** One form for a word and its plural. */
  stem(word: string): string;
}
