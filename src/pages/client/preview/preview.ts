import { isInView } from "../parts/in-view.ts";
import { placeAt } from "../parts/place-at.ts";
import { hasPopovers } from "../parts/popover.ts";

/**
 * Delay before a preview appears and before it disappears, in milliseconds, so that the pointer can move into it.
 */
const delay = 150;

/**
 * Preview the target of a citation or footnote number that is hovered or focused, unless it is already visible next
 * to it. The preview is only visual: it has no links and takes no focus. Escape closes it.
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

/** The list of a document’s works, if it is shown beside the text. */
function standsBeside(link: Element): boolean {
  const list = link.matches("article.document a.cite") && document.querySelector(".works-pane");
  return list !== false && list !== null && getComputedStyle(list).position === "sticky";
}

/** The target of a link, with two lines per work if there are several; undefined if the page does not have it. */
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

/** Back links, and the controls of an entry. */
const leftOut = `[role="doc-backlink"], [role="doc-backlink"] ~ a, [data-footnote-backref],
  .entry-places, .entry-place, .entry-more, .on-paper`;

/** What identifies an entry. */
const twoLines = ".entry-name, .entry-called, .entry-state";
