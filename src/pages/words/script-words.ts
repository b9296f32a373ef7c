import { spokenScripts, type ScriptTexts } from "./spoken/spoken-scripts.ts";
import type { ScriptWords } from "./words.ts";

declare global {
  /** Set by a script before all others: the texts in the notebook’s language. */
  var apparatusTexts: ScriptTexts;
}

/** What scripts say, in the page’s language. */
export const scriptWords: ScriptWords = spokenScripts(globalThis.apparatusTexts);
