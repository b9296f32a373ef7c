import { spokenScripts, type ScriptTexts } from "./spoken/spoken-scripts.ts";
import type { ScriptWords } from "./words.ts";

declare global {
  /** A script before all others sets it: the texts of the language of the notebook. */
  var apparatusTexts: ScriptTexts;
}

/** What scripts say, in the language of the page. */
export const scriptWords: ScriptWords = spokenScripts(globalThis.apparatusTexts);
