import { figuresInFrench } from "./fr/fr-figures.ts";
import { pagesInFrench } from "./fr/fr-pages.ts";
import { scriptsInFrench } from "./fr/fr-scripts.ts";
import { worksInFrench } from "./fr/fr-works.ts";
import type { TextsWith } from "./texts.ts";

/** French: a work is “une référence”, its record “une notice”. */
export const fr: TextsWith<"one"> = {
  ...pagesInFrench,
  ...worksInFrench,
  ...figuresInFrench,
  scripts: scriptsInFrench,
};
