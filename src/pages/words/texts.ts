import type { en } from "./en.ts";
import type { names } from "./names/message-names.ts";
import type { Spoken, Translation } from "./speak/speak.ts";

/** Everything the notebook itself says in one language; texts and messages as data. */
export type Texts = Translation<typeof en, typeof names, "other">;

/** The same for a language with these plural categories: a missing text or category does not compile. */
export type TextsWith<Category extends string> = Translation<
  typeof en,
  typeof names,
  Category | "other"
>;

/** Texts, and functions of the values in messages. */
export type SpokenTexts = Spoken<typeof en, typeof names>;
