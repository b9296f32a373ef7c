import type { en } from "./en.ts";
import type { scriptsInEnglish } from "./en/en-scripts.ts";

/**
 * The notebook’s own words on its pages. A language is a value of this type: a word that it lacks does not
 * compile. What stands between words is handed to them, so that each language has its own order.
 */
export type Words = typeof en;

/** Those that the scripts of pages say; every page with a script loads them. */
export type ScriptWords = typeof scriptsInEnglish;
