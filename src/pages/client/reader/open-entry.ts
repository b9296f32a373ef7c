import { scriptWords } from "../../words/script-words.ts";
import { onReturn } from "../parts/address.ts";
import type { ReadingPage } from "./reading-page.ts";

/** Why an entry beside the text is open: it belongs to the current citation, or the reader opened it. */
type Reason = "is-open" | "is-kept";

export function setOpen(entry: HTMLElement, reason: Reason, isOpen: boolean): void {
  entry.classList.toggle(reason, isOpen);
  entry.querySelector(".entry-more")?.setAttribute("aria-expanded", String(isOpened(entry)));
}

/** Entries beside the text are two lines long; a button opens and closes them. */
export function openEntry({ pane }: ReadingPage): void {
  if (!pane) return;
  for (const state of pane.querySelectorAll(".entry-state")) state.append(moreButton(state));
  pane.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest(".entry-more");
    const entry = button?.closest<HTMLElement>(".entry");
    if (!entry) return;
    const isOpen = isOpened(entry);
    setOpen(entry, "is-open", false);
    setOpen(entry, "is-kept", !isOpen);
  });
  // The focus returns to a link inside.
  onReturn((element) => {
    const entry = element.closest<HTMLElement>(".works-pane .entry");
    if (!entry || entry === element) return;
    setOpen(entry, "is-kept", true);
    const list = entry.closest(".works-lists");
    if (list)
      list.scrollTop += entry.getBoundingClientRect().top - list.getBoundingClientRect().top;
  });
}

function isOpened({ classList }: Element): boolean {
  return classList.contains("is-open") || classList.contains("is-kept");
}

function moreButton(state: Element): HTMLButtonElement {
  const work = state.closest(".entry")?.querySelector(".entry-title")?.textContent ?? "";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "entry-more";
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-label", scriptWords.moreOn(work));
  return button;
}
