import { citationsInView } from "./citations-in-view.ts";
import { gatherWorks } from "./gather-works.ts";
import { targetOf, type ReadingPage } from "./reading-page.ts";
import { scriptWords } from "../../words/script-words.ts";

/** The list of works, which follows the text. */
export interface Follower {
  /** Show a citation’s works, and keep them until the reader scrolls the text. */
  show(citation: HTMLElement, entries?: readonly HTMLElement[]): void;
  /** Keep these entries, and leave the list as it is. */
  keep(entries: readonly HTMLElement[]): void;
  /** The entries have been reordered. */
  reordered(): void;
}

/**
 * Keep the works of the paragraph in the middle of the viewport visible in the list, with those of the citation
 * nearest to the middle open. The list changes when scrolling stops, or during slow scrolling, so that it does not
 * flicker while a reader searches for a place. The cost depends on the citations in view, however long the document
 * is.
 */
export function followReading({ article, pane, partners, layout }: ReadingPage): Follower {
  const scroller = pane?.querySelector<HTMLElement>(".works-lists");
  if (!pane || !scroller) return { show() {}, keep() {}, reordered() {} };
  const list = pane;
  const gather = gatherWorks(scroller);
  const button = followButton();
  list.querySelector(".pane-head")?.append(button);

  let citation: HTMLElement | undefined;
  let current: readonly HTMLElement[] = [];
  /** The scroll position when entries were requested; they stay while it does not change. */
  let heldAt: number | undefined;
  let seenAt = scrollY;
  let startedAt: number | undefined = scrollY;
  let atRest: number | undefined;
  let onTheWay: number | undefined;
  /** When scrolling stops, and at intervals while it continues. */
  function schedule(): void {
    if (scrollY !== startedAt) startedAt = undefined;
    clearTimeout(atRest);
    atRest = window.setTimeout(follow, rest);
    onTheWay ??= window.setTimeout(() => {
      onTheWay = undefined;
      if (Math.abs(scrollY - seenAt) < innerHeight / 2) follow();
      seenAt = scrollY;
    }, passing);
  }
  addEventListener("scroll", schedule, { passive: true });
  addEventListener("resize", schedule, { passive: true });
  button.addEventListener("click", () => {
    button.setAttribute("aria-pressed", String(!isFollowing()));
    if (isFollowing()) follow();
  });
  schedule();
  // The browser scrolls to the target of the address after loading.
  if (document.readyState === "complete") openAtTarget();
  else addEventListener("load", () => requestAnimationFrame(openAtTarget), { once: true });
  return { show, keep, reordered };

  function isFollowing(): boolean {
    return button.getAttribute("aria-pressed") === "true";
  }

  function follow(): void {
    if (!isFollowing() || layout() !== "wide") return;
    if (heldAt !== undefined && Math.abs(heldAt - scrollY) < 4) return;
    heldAt = undefined;
    // While a reader uses the list with pointer or keyboard, it stays.
    const { activeElement } = document;
    const isRead = list.contains(activeElement) && activeElement?.matches(":focus-visible");
    if (isRead || list.matches(":hover")) return;
    const nearest = nearestToMiddle(citationsInView(article));
    if (nearest) reveal(nearest);
  }

  function show(of: HTMLElement, entries?: readonly HTMLElement[]): void {
    heldAt = scrollY;
    reveal(of, entries);
  }

  function keep(entries: readonly HTMLElement[]): void {
    heldAt = scrollY;
    mark(entries);
  }

  function reordered(): void {
    if (layout() !== "wide") return;
    scroller?.scrollTo({ top: 0 });
    if (isFollowing() && citation) reveal(citation);
  }

  function mark(entries: readonly HTMLElement[]): void {
    for (const entry of current) entry.classList.remove("is-current");
    for (const entry of entries) entry.classList.add("is-current");
    current = entries;
  }

  function reveal(of: HTMLElement, asked = partners(of)): void {
    const passage = of.closest(passages) ?? of;
    const block = of.closest(".part > *");
    const together = passage.querySelectorAll<HTMLElement>("a.cite");
    const here = new Set([...asked, ...[...together].flatMap((one) => partners(one))]);
    const number = passage === block ? block.nextElementSibling?.querySelector("a")?.dataset : null;
    citation = of;
    mark(asked);
    // Until the text is scrolled, the list stays as delivered if it already shows them.
    if (scrollY === startedAt && !targetOf(location) && areInView(here)) return;
    gather({ here: [...here], asked, place: number?.place });
  }

  /** If the address names a part, text and list both show it. */
  function openAtTarget(): void {
    const target = targetOf(location);
    if (!target || layout() !== "wide") return;
    const isEntry = target.matches(".entry");
    const [first] = isEntry ? partners(target) : [target];
    if (isEntry) {
      first?.scrollIntoView({ block: "center", behavior: "instant" });
      for (const one of partners(target)) one.classList.add("is-marked");
    }
    if (first?.matches("a.cite")) show(first, isEntry ? [target] : undefined);
  }
}

/** The unit of reading: the paragraph in the middle of the viewport is the nearest such ancestor of a citation. */
const passages = "p, li, td, th, h1, h2, h3, h4, h5, h6, pre";

/**
 * How long without scroll events until scrolling counts as stopped, and the interval of checks while it continues,
 * in milliseconds.
 */
const rest = 100;
const passing = 250;

function followButton(): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "pane-follow";
  button.textContent = scriptWords.scrollWithText;
  button.setAttribute("aria-pressed", "true");
  return button;
}

function areInView(entries: Iterable<Element>): boolean {
  return [...entries].every((entry) => entry.getBoundingClientRect().bottom <= innerHeight);
}

function nearestToMiddle(elements: Iterable<HTMLElement>): HTMLElement | undefined {
  let nearest: HTMLElement | undefined;
  let distance = Infinity;
  for (const element of elements) {
    const { top, bottom } = element.getBoundingClientRect();
    const away = Math.abs((top + bottom) / 2 - innerHeight / 2);
    if (away < distance) [nearest, distance] = [element, away];
  }
  return nearest;
}
