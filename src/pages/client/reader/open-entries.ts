import { copies } from "./copies.ts";
import type { Places } from "./places.ts";
import { openPopover } from "../parts/popover.ts";
import type { ReadingPage } from "./reading-page.ts";
import { openSheet } from "../parts/sheet.ts";
import { scriptWords } from "../../words/script-words.ts";

/**
 * Open copies of a citation’s entries next to it: in a sheet on narrow pages, otherwise in a popover.
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
  const title = scriptWords.citedHere(entries.length);
  const list = copies(entries);
  for (const copy of list.children) places.countIn(copy);
  if (page.layout() === "narrow") openSheet(title, list, citation);
  else openPopover(title, entries.length > 1 ? titled(title, list) : list, citation);
  return list;
}

/** A list that may be longer than its popover, with a title; a sheet has its own title. */
function titled(title: string, list: Element): DocumentFragment {
  const line = document.createElement("p");
  line.className = "popover-title";
  line.textContent = title;
  const fragment = document.createDocumentFragment();
  fragment.append(line, list);
  return fragment;
}
