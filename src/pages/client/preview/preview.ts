import { isInView } from "../parts/in-view.ts";
import { placeAt } from "../parts/place-at.ts";
import { hasPopovers } from "../parts/popover.ts";

/** Milliseconds before a preview shows, and for which it stays so that a pointer may move into it. */
const delay = 150;

/**
 * Show what a citation or a footnote’s number leads to while it is pointed at or has the focus, unless that
 * stands beside it anyway. The preview is for the eye: it has no links and takes no focus. Escape closes it.
 */
export function preview(link: HTMLAnchorElement): void {
  if (!hasPopovers || link === shown || link.ariaExpanded === "true" || standsBeside(link)) return;
  const content = contentOf(link);
  if (!content) return;
  clearTimeout(timer);
  timer = window.setTimeout(() => show(link, content), delay);
  link.addEventListener("pointerleave", leave, { once: true });
  link.addEventListener("blur", hide, { once: true });
  link.addEventListener("click", hide, { once: true });
}

let timer: number | undefined;
let shown: HTMLAnchorElement | undefined;
let box: HTMLElement | undefined;

function show(link: HTMLAnchorElement, content: Node): void {
  if (link.ariaExpanded === "true") return;
  box ??= newBox();
  box.replaceChildren(content);
  shown = link;
  box.showPopover();
  place();
}

function leave({ currentTarget }: Event): void {
  clearTimeout(timer);
  const hasFocus = currentTarget === document.activeElement;
  if (!hasFocus || !(currentTarget as Element).matches(":focus-visible")) {
    timer = window.setTimeout(hide, delay);
  }
}

function hide(): void {
  clearTimeout(timer);
  box?.hidePopover();
  shown = undefined;
}

function newBox(): HTMLElement {
  const element = document.createElement("div");
  element.className = "popover preview";
  element.popover = "manual";
  element.role = "tooltip";
  element.addEventListener("pointerenter", () => clearTimeout(timer));
  element.addEventListener("pointerleave", hide);
  document.querySelector("main")?.append(element);
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
  for (const event of ["scroll", "resize"] as const) {
    addEventListener(event, () => requestAnimationFrame(place), { passive: true });
  }
  return element;
}

function place(): void {
  if (!box || !shown) return;
  if (isInView(shown)) placeAt(box, shown);
  else hide();
}

/** The list of a document’s works, where it stands beside the text. */
function standsBeside(link: Element): boolean {
  const list = link.matches("article.document a.cite") && document.querySelector(".works-pane");
  return list !== false && list !== null && getComputedStyle(list).position === "sticky";
}

/** What the link leads to, of several works each in two lines; nothing where the page does not have it. */
function contentOf({ hash, dataset }: HTMLAnchorElement): Node | undefined {
  const ids = dataset.entries?.split(" ") ?? [decodeURIComponent(hash.slice(1))];
  const targets = ids.flatMap((id) => document.getElementById(id) ?? []);
  if (targets.length === 0) return undefined;
  const list = document.createElement(targets.length > 1 ? "ol" : "div");
  list.className = "preview-list";
  list.append(...targets.map((target) => copyOf(target, targets.length > 1)));
  return list;
}

function copyOf(target: HTMLElement, isOneOfSeveral: boolean): HTMLElement {
  const copy = document.createElement(isOneOfSeveral ? "li" : "div");
  const number = target.getAttribute("value");
  if (number !== null) copy.setAttribute("value", number);
  copy.className = "preview-entry";
  copy.lang = target.closest<HTMLElement>("[lang]")?.lang ?? "";
  copy.append(...(target.cloneNode(true) as HTMLElement).childNodes);
  const isEntry = target.matches(".entry");
  for (const part of copy.querySelectorAll(leftOut)) part.remove();
  if (isEntry && isOneOfSeveral) {
    for (const part of [...copy.children]) if (!part.matches(twoLines)) part.remove();
  }
  for (const one of copy.querySelectorAll("[id]")) one.removeAttribute("id");
  for (const one of copy.querySelectorAll("a")) one.replaceWith(withoutLink(one));
  return copy;
}

function withoutLink({ className, childNodes }: HTMLAnchorElement): HTMLElement {
  const words = document.createElement("span");
  words.className = className;
  words.append(...childNodes);
  return words;
}

/** Ways back, and what a reader does with an entry. */
const leftOut = `[role="doc-backlink"], [role="doc-backlink"] ~ a, [data-footnote-backref],
  .entry-places, .entry-place, .entry-more, .on-paper`;

/** What an entry is known by. */
const twoLines = ".entry-name, .entry-called, .entry-state";
