import type { en } from "./en.ts";
import type { names } from "./names/names.ts";
import type { Spoken, Translation } from "./speak/speak.ts";
import type { spokenWords } from "./spoken/spoken-words.ts";
import type { spokenScripts } from "./spoken/spoken-scripts.ts";

/** What the notebook says itself, in a language; texts and messages as data. */
export type Texts = Translation<typeof en, typeof names, "other">;

/** The same for a language with these plural categories: a text or a category that it lacks does not compile. */
export type TextsWith<Category extends string> = Translation<
  typeof en,
  typeof names,
  Category | "other"
>;

export type SpokenTexts = Spoken<typeof en, typeof names>;

/** The notebook’s own words on its pages. */
export type Words = ReturnType<typeof spokenWords>;

/** Those that the scripts of pages say. */
export type ScriptWords = ReturnType<typeof spokenScripts>;
