import { figuresInSpanish } from "./es/es-figures.ts";
import { pagesInSpanish } from "./es/es-pages.ts";
import { scriptsInSpanish } from "./es/es-scripts.ts";
import { worksInSpanish } from "./es/es-works.ts";
import type { TextsWith } from "./texts.ts";

/** Spanish: a record is “una ficha”, a work “una obra”. */
export const es: TextsWith<"one"> = {
  ...pagesInSpanish,
  ...worksInSpanish,
  ...figuresInSpanish,
  scripts: scriptsInSpanish,
};
