import { en } from "./en.ts";
import type { Words } from "./words.ts";

const languages: ReadonlyMap<string, Words> = new Map([["en", en]]);

/** The words of the language of a notebook, a tag as `en-GB`; English where there are none. */
export function wordsFor(lang: string): Words {
  return languages.get(lang.toLowerCase().split("-")[0] ?? "") ?? en;
}
