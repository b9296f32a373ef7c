import { isInView } from "./in-view.ts";
import { placeAt } from "./place-at.ts";
import { tabThrough } from "./tab-through.ts";

/**
 * The target of a link, shown at the link. There is only one popover: opening it at another link moves it. The
 * focus stays on the link; Tab goes into the popover and, from its end, to what follows the link. It closes when
 * the reader scrolls its link out of view, unless the reader works in it: then it waits at the edge of the view.
 */
export function openPopover(title: string, content: Node, link: HTMLElement): void {
  popover ??= newPopover();
  popover.hidePopover();
  opener?.removeAttribute("aria-expanded");
  popover.setAttribute("aria-label", title);
  popover.replaceChildren(content);
  opener = link;
  link.setAttribute("aria-expanded", "true");
  if (!isInView(link)) link.scrollIntoView({ block: "center", behavior: "instant" });
  popover.showPopover();
  place();
}

/** Whether the browser has popovers; without them, links stay links. */
export const hasPopovers = "popover" in HTMLElement.prototype;

export function closePopover(): void {
  if (popover?.contains(document.activeElement)) opener?.focus({ preventScroll: true });
  popover?.hidePopover();
}

let popover: HTMLElement | undefined;
let opener: HTMLElement | undefined;

function newPopover(): HTMLElement {
  const element = document.createElement("div");
  element.className = "popover";
  element.popover = "auto";
  element.role = "dialog";
  element.addEventListener("toggle", (event) => {
    const isClosed = (event as ToggleEvent).newState === "closed";
    if (isClosed && !element.matches(":popover-open")) opener?.removeAttribute("aria-expanded");
  });
  element.addEventListener("click", (event) => {
    if ((event.target as Element).closest('a[href^="#"]')) element.hidePopover();
  });
  document.querySelector("main")?.append(element);
  document.addEventListener("keydown", moveFocus);
  // What it holds may come later, or grow: all of it stays in view.
  new ResizeObserver(() => requestAnimationFrame(place)).observe(element);
  addEventListener("resize", () => requestAnimationFrame(place), { passive: true });
  addEventListener("scroll", () => requestAnimationFrame(follow), { passive: true });
  return element;
}

function moveFocus(event: KeyboardEvent): void {
  if (!popover?.matches(":popover-open") || !opener) return;
  tabThrough(event, popover, opener, closePopover);
}

function follow(): void {
  if (!popover?.matches(":popover-open") || !opener) return;
  if (isInView(opener) || popover.contains(document.activeElement)) place();
  else closePopover();
}

// The page may also move the link out of view by itself, when something above it arrives late: that closes nothing.
function place(): void {
  if (popover?.matches(":popover-open") && opener) placeAt(popover, opener);
}
