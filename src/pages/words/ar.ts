import { figuresInArabic } from "./ar/ar-figures.ts";
import { pagesInArabic } from "./ar/ar-pages.ts";
import { scriptsInArabic } from "./ar/ar-scripts.ts";
import { worksInArabic } from "./ar/ar-works.ts";
import type { TextsWith } from "./texts.ts";

/** Arabic: a work is “مرجع”, its record “بطاقة”, a label “وسم”. */
export const ar: TextsWith<"one" | "two" | "few" | "many"> = {
  ...pagesInArabic,
  ...worksInArabic,
  ...figuresInArabic,
  scripts: scriptsInArabic,
};
