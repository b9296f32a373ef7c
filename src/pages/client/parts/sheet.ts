import { focusInView } from "./in-view.ts";
import { hasPopovers } from "./popover.ts";
import { tabThrough } from "./tab-through.ts";
import { scriptWords } from "../../words/script-words.ts";

/**
 * The target of a link, in a sheet from below; the link and its sentence stay visible above it. Tab goes from the
 * link through the sheet and on to what follows the link.
 */
export function openSheet(title: string, content: Element, link: HTMLElement): void {
  sheet ??= newSheet();
  const heading = sheet.querySelector("h2");
  if (heading) heading.textContent = title;
  sheet.querySelector(".sheet-content")?.replaceChildren(content);
  opener?.removeAttribute("aria-expanded");
  link.setAttribute("aria-expanded", "true");
  opener = link;
  // A modal dialog makes the browser restyle the whole page, when it opens and when it closes.
  if (isOpen(sheet)) sheet.querySelector(".sheet-content")?.scrollTo({ top: 0 });
  else if (hasPopovers) sheet.showPopover();
  else sheet.showModal();
  keepVisible(link, sheet.getBoundingClientRect().top);
}

export function closeSheet(): void {
  if (!sheet || !isOpen(sheet)) return;
  if (hasPopovers) sheet.hidePopover();
  else sheet.close();
  opener?.removeAttribute("aria-expanded");
  opener?.focus({ preventScroll: true });
}

function isOpen(dialog: HTMLDialogElement): boolean {
  return dialog.matches(hasPopovers ? ":popover-open" : "[open]");
}

let sheet: HTMLDialogElement | undefined;
let opener: HTMLElement | undefined;

function newSheet(): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "sheet";
  dialog.setAttribute("aria-labelledby", "sheet-title");
  const heading = document.createElement("h2");
  heading.id = "sheet-title";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = scriptWords.close;
  button.addEventListener("click", closeSheet);
  const head = document.createElement("div");
  head.className = "sheet-head";
  head.append(heading, button);
  const content = document.createElement("div");
  content.className = "sheet-content";
  dialog.append(head, content);
  if (hasPopovers) dialog.popover = "manual";
  // Before the click or key takes effect: a tap on another citation opens that one.
  document.addEventListener("click", closeOutside, { capture: true });
  document.addEventListener("keydown", moveFocus);
  dialog.addEventListener("cancel", closeSheet);
  dialog.addEventListener("click", ({ target }) => {
    if ((target as Element).closest('a[href^="#"]')) closeSheet();
  });
  document.querySelector("main")?.append(dialog);
  return dialog;
}

function moveFocus(event: KeyboardEvent): void {
  if (!sheet || !opener || !isOpen(sheet)) return;
  // A modal dialog traps the focus by itself.
  if (hasPopovers) tabThrough(event, sheet, opener, closeSheet);
  if (event.key !== "Escape") return;
  closeSheet();
  focusInView(opener);
}

/** Taps on the backdrop of a modal dialog have the dialog as their target. */
function closeOutside({ target }: Event): void {
  if (target === sheet || !sheet?.contains(target as Node)) closeSheet();
}

/** Scroll the text no further than the sheet requires. */
function keepVisible(link: HTMLElement, sheetTop: number): void {
  const { top, bottom } = link.getBoundingClientRect();
  const margin = 12;
  const hidden = bottom + margin - sheetTop;
  const most = top - margin;
  if (hidden > 0 || most < 0)
    scrollBy({ top: Math.min(Math.max(hidden, 0), most), behavior: "instant" });
}
