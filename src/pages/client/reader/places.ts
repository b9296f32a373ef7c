import { afterPaint } from "../parts/after-paint.ts";
import { backlinks, targetOf, type ReadingPage } from "./reading-page.ts";
import { scriptWords } from "../../words/script-words.ts";

/** The citation that the reader last followed or was led to: one place of each work it cites. */
export interface Places {
  /** Make a citation the current place. */
  mark(citation: HTMLElement): void;
  /** Mark it, and save it in the history at the current address, together with `more`. */
  keep(citation: HTMLElement, more?: object): void;
  /** The place, if it belongs to an entry’s work. */
  of(entry: Element): HTMLElement | undefined;
  /** The next or previous place of an entry’s work; after the last comes the first. */
  beside(entry: Element, by: 1 | -1): HTMLElement | undefined;
  /** Say in an entry or a copy which of its places is current: `2 of 5 places`. */
  countIn(entry: Element): void;
}

/** Keep the current place marked in the text, and counted in its entries: `2 of 5 places`. */
export function markPlaces({ partners }: ReadingPage): Places {
  let place: HTMLElement | undefined;
  addEventListener("popstate", () => mark(placeInHistory()));
  mark(placeInHistory());
  return { mark, keep, of, beside, countIn };

  function keep(citation: HTMLElement, more: object = {}): void {
    history.replaceState({ ...more, place: citation.id }, "");
    mark(citation);
  }

  function mark(citation: HTMLElement | undefined): void {
    if (citation === place) return;
    place?.classList.remove("is-place");
    const before = place ? partners(place) : [];
    place = citation;
    place?.classList.add("is-place");
    const changed = [...before, ...(place ? partners(place) : [])];
    // Changing words in a long list makes the browser lay out the page again.
    afterPaint(() => changed.forEach(countIn));
  }

  function countIn(entry: Element): void {
    const words = entry.querySelector(".entry-places > span");
    if (!words) return;
    const all = partners(entry);
    const at = place ? all.indexOf(place) + 1 : 0;
    words.textContent = scriptWords.places(at, all.length);
    for (const [index, link] of backlinks(entry).entries()) {
      if (index === at - 1) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  }

  function of(entry: Element): HTMLElement | undefined {
    return place && partners(entry).includes(place) ? place : undefined;
  }

  function beside(entry: Element, by: 1 | -1): HTMLElement | undefined {
    const all = partners(entry);
    const here = of(entry);
    const at = here ? all.indexOf(here) + by : besideView(all, by);
    return all.at(at % all.length);
  }
}

/** Without a current place, start from what is in view. */
function besideView(citations: readonly HTMLElement[], by: 1 | -1): number {
  const isBelow = (citation: HTMLElement): boolean =>
    citation.getBoundingClientRect().top > innerHeight / 2;
  const below = citations.findIndex(isBelow);
  const next = below < 0 ? citations.length : below;
  return by > 0 ? next : next - 1;
}

function placeInHistory(): HTMLElement | undefined {
  const id = (history.state as { place?: unknown } | null)?.place;
  const element = typeof id === "string" ? document.getElementById(id) : targetOf(location);
  return element?.matches("a.cite") ? element : undefined;
}
