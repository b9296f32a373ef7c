import { copies } from "./copies.ts";
import type { Places } from "./places.ts";
import { openPopover } from "./popover.ts";
import type { ReadingPage } from "./reading-page.ts";
import { openSheet } from "./sheet.ts";

/**
 * Open copies of a citation's entries at it: in a sheet where the page is narrow, else in a popover.
 *
 * @returns
 *   The list of copies.
 */
export function openEntries(
  page: ReadingPage,
  citation: HTMLElement,
  places: Places,
): HTMLOListElement {
  const entries = page.partners(citation);
  const title = entries.length > 1 ? `${entries.length} works cited here` : "Work cited here";
  const list = copies(entries);
  for (const copy of list.children) places.countIn(copy);
  (page.layout() === "narrow" ? openSheet : openPopover)(title, list, citation);
  return list;
}
