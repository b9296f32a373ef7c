import { scriptsInEnglish } from "./en/en-scripts.ts";
import type { ScriptWords } from "./words.ts";

const languages: ReadonlyMap<string, ScriptWords> = new Map([["en", scriptsInEnglish]]);

/** What scripts say, in the language of the page. */
export const scriptWords: ScriptWords =
  languages.get(document.documentElement.lang.toLowerCase().split("-")[0] ?? "") ??
  scriptsInEnglish;
