import { figuresInGerman } from "./de/de-figures.ts";
import { pagesInGerman } from "./de/de-pages.ts";
import { scriptsInGerman } from "./de/de-scripts.ts";
import { worksInGerman } from "./de/de-works.ts";
import type { TextsWith } from "./texts.ts";

/** German: a record is “ein Eintrag”, a label “ein Kennzeichen”. */
export const de: TextsWith<"one"> = {
  ...pagesInGerman,
  ...worksInGerman,
  ...figuresInGerman,
  scripts: scriptsInGerman,
};
