import type { spokenWords } from "./spoken/spoken-words.ts";
import type { spokenScripts } from "./spoken/spoken-scripts.ts";

/** The notebook’s own words on its pages. */
export type Words = ReturnType<typeof spokenWords>;

/** The words of the pages’ scripts. */
export type ScriptWords = ReturnType<typeof spokenScripts>;
