import { figuresInRussian } from "./ru/ru-figures.ts";
import { pagesInRussian } from "./ru/ru-pages.ts";
import { scriptsInRussian } from "./ru/ru-scripts.ts";
import { worksInRussian } from "./ru/ru-works.ts";
import type { TextsWith } from "./texts.ts";

/** Russian: a record is “запись”, a figure “показатель”. */
export const ru: TextsWith<"one" | "few" | "many"> = {
  ...pagesInRussian,
  ...worksInRussian,
  ...figuresInRussian,
  scripts: scriptsInRussian,
};
