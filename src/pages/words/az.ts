import { figuresInAzerbaijani } from "./az/az-figures.ts";
import { pagesInAzerbaijani } from "./az/az-pages.ts";
import { scriptsInAzerbaijani } from "./az/az-scripts.ts";
import { worksInAzerbaijani } from "./az/az-works.ts";
import type { TextsWith } from "./texts.ts";

/** Azerbaijani in Latin script: nouns stay in the singular after numbers, so one form serves all. */
export const az: TextsWith<"other"> = {
  ...pagesInAzerbaijani,
  ...worksInAzerbaijani,
  ...figuresInAzerbaijani,
  scripts: scriptsInAzerbaijani,
};
