import type { Notebook } from "../../../notebook/notebook.ts";

/** A picture takes a tenth of a second, so in large libraries only cited works have one. */
const mostWorks = 300;

/** Whether a work has its own preview picture. */
export function hasOwnCard(key: string, notebook: Notebook): boolean {
  const { keys } = notebook.library;
  if (keys.length <= mostWorks) return true;
  return keys.length <= 10 * mostWorks && notebook.citationsOf(key).length > 0;
}
