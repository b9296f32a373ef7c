import { directionOf } from "../../notebook/source/direction.ts";
import type { Words } from "./words.ts";

/** The direction of a document’s words on a page, if it differs from the page’s. */
export function directionOn(
  { lang }: Pick<Words, "lang">,
  { dir }: { dir: "ltr" | "rtl" },
): "ltr" | "rtl" | null {
  return dir === directionOf(lang) ? null : dir;
}
