import { citationsInView } from "./citations-in-view.ts";
import { layOutInTurn } from "./lay-out-in-turn.ts";
import { targetOf, type ReadingPage } from "./reading-page.ts";
import { scriptWords } from "../../words/script-words.ts";

/** The list of works as it moves along with the text. */
export interface Follower {
  /** Show entries, and stay with them until the reader moves the text. */
  show(entries: readonly HTMLElement[]): void;
  /** The same, with the list left as it stands. */
  keep(entries: readonly HTMLElement[]): void;
  /** The entries stand in another order now. */
  reordered(): void;
}

/**
 * Keep the entries of the citation nearest to the middle of the view in the view of the list. The list moves
 * when the text rests, and on the way only to what is near: so it does not flicker past a reader who looks
 * for a place. What that costs is what the citations in view cost, however long the document is.
 */
export function followReading({ article, pane, partners, layout }: ReadingPage): Follower {
  if (!pane) return { show() {}, keep() {}, reordered() {} };
  const list = pane;
  const scroller = list.querySelector(".works-lists") ?? list;
  const button = followButton();
  list.querySelector(".pane-head")?.append(button);

  let current: readonly HTMLElement[] = [];
  /** Where the text stood when entries were asked for; while it stands there, they stay. */
  let heldAt: number | undefined;
  let atRest: number | undefined;
  let onTheWay: number | undefined;
  /** When the text rests; and while it moves on and on, now and then. */
  function schedule(): void {
    clearTimeout(atRest);
    atRest = window.setTimeout(() => follow(), rest);
    onTheWay ??= window.setTimeout(() => {
      onTheWay = undefined;
      follow("near");
    }, passing);
  }
  addEventListener("scroll", schedule, { passive: true });
  addEventListener("resize", schedule, { passive: true });
  button.addEventListener("click", () => {
    button.setAttribute("aria-pressed", String(!isFollowing()));
    if (isFollowing()) follow();
  });
  schedule();
  // The browser scrolls to the target of the address when all is loaded.
  if (document.readyState === "complete") openAtTarget();
  else addEventListener("load", () => requestAnimationFrame(openAtTarget), { once: true });
  return { show, keep, reordered };

  function isFollowing(): boolean {
    return button.getAttribute("aria-pressed") === "true";
  }

  function follow(reach: Reach = "any"): void {
    if (!isFollowing() || layout() !== "wide") return;
    if (heldAt !== undefined && Math.abs(heldAt - scrollY) < 4) return;
    heldAt = undefined;
    // Who reads in the list, by pointer or by keyboard, keeps it.
    const { activeElement } = document;
    const isRead = list.contains(activeElement) && activeElement?.matches(":focus-visible");
    if (isRead || list.matches(":hover")) return;
    const nearest = nearestToMiddle(citationsInView(article));
    if (nearest) reveal(partners(nearest), reach);
  }

  function show(entries: readonly HTMLElement[]): void {
    heldAt = scrollY;
    reveal(entries);
  }

  function keep(entries: readonly HTMLElement[]): void {
    heldAt = scrollY;
    mark(entries);
  }

  function reordered(): void {
    if (layout() !== "wide") return;
    scroller.scrollTop = 0;
    if (isFollowing()) reveal(current);
  }

  function mark(entries: readonly HTMLElement[]): void {
    for (const entry of current) entry.classList.remove("is-current");
    for (const entry of entries) entry.classList.add("is-current");
    current = entries;
  }

  /** The first is in view, and of the others what the view holds below it. */
  function reveal(entries: readonly HTMLElement[], reach: Reach = "any"): void {
    if (entries.length === 0) return;
    const view = scroller.getBoundingClientRect();
    const boxes = entries.map((entry) => entry.getBoundingClientRect());
    const top = boxes[0]!.top;
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    const isFar = bottom < view.top - view.height || top > view.bottom + view.height;
    if (isFar && reach === "near") return;
    if (isFar) layOutInTurn(entries[0]!, Math.ceil(view.height / leastHeight));
    if (top < view.top || bottom > view.bottom) {
      scroller.scrollTop += top - view.top - Math.max(0, (view.height - (bottom - top)) / 4);
    }
    // Last: to read a place after it, the browser would have to lay out again.
    mark(entries);
  }

  /** An address with a part: text and list both show it. */
  function openAtTarget(): void {
    const target = targetOf(location);
    if (!target || layout() !== "wide") return;
    const isEntry = target.matches(".entry");
    if (isEntry) {
      partners(target)[0]?.scrollIntoView({ block: "center", behavior: "instant" });
      for (const citation of partners(target)) citation.classList.add("is-marked");
    }
    const entries = isEntry ? [target] : partners(target);
    if (entries.length > 0) show(entries);
  }
}

/** Milliseconds without scrolling after which the text rests, and between looks while it moves. */
const rest = 100;
const passing = 250;

/** Pixels that an entry of a usual work takes at least. */
const leastHeight = 150;

/** Entries out of reach stay out of view: to lay out a far part of a long list takes a while. */
type Reach = "any" | "near";

function followButton(): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "pane-follow";
  button.textContent = scriptWords.scrollWithText;
  button.setAttribute("aria-pressed", "true");
  return button;
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
