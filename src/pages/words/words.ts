import type { spokenWords } from "./spoken/spoken-words.ts";
import type { spokenScripts } from "./spoken/spoken-scripts.ts";

/** The notebook’s own words on its pages. */
export type Words = ReturnType<typeof spokenWords>;

/** Those that the scripts of pages say. */
export type ScriptWords = ReturnType<typeof spokenScripts>;
