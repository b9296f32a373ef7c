import type { Notebook } from "../../../notebook/notebook.ts";

/** A picture takes a tenth of a second: of more works only those that are cited have one. */
const mostWorks = 300;

/** Whether a work has a picture of its own for pages that link to it. */
export function hasOwnCard(key: string, notebook: Notebook): boolean {
  const { keys } = notebook.library;
  if (keys.length <= mostWorks) return true;
  return keys.length <= 10 * mostWorks && notebook.citationsOf(key).length > 0;
}
