import { setOpen } from "./open-entry.ts";
import { scriptWords } from "../../words/script-words.ts";

/** What the list shows for a place in the text. */
export interface Gathered {
  /** The entries of all works the paragraph cites. */
  here: readonly HTMLElement[];
  /** Those of the current citation among them. */
  asked: readonly HTMLElement[];
  /** The name of the paragraph, if the page has one. */
  place: string | undefined;
}

/**
 * Show one paragraph’s works first in the list, and open the current ones as far as all of the paragraph’s works
 * stay in view. Entries are moved by the style sheet alone: in the DOM, and for screen readers, the list keeps its
 * order.
 */
export function gatherWorks(scroller: HTMLElement): (gathered: Gathered) => void {
  const [title, rest] = [line("pane-here"), line("pane-rest")];
  const all = scroller.querySelectorAll(".entry").length;
  scroller.append(title, rest);
  let room = 0;
  let last: Gathered = { here: [], asked: [], place: undefined };

  return (gathered) => {
    const { here, asked, place } = gathered;
    for (const entry of last.here) entry.classList.remove("is-here");
    for (const entry of last.asked) setOpen(entry, "is-open", false);
    last = gathered;
    // Before scrolling begins, the list may extend below the viewport.
    const { top, height } = scroller.getBoundingClientRect();
    room = Math.min(height, innerHeight - top);
    title.textContent = scriptWords.citedIn(place, here.length);
    rest.textContent = here.length < all ? scriptWords.otherWorks : "";
    for (const entry of here) entry.classList.add("is-here");
    // For works cited together, the remark on the place is in the first entry.
    if (!opened(asked) && asked.length > 1) opened(asked.slice(0, 1));
    const first = asked[0];
    scroller.scrollTop = fits() || !first ? 0 : first.offsetTop - title.offsetTop;
  };

  function opened(entries: readonly HTMLElement[]): boolean {
    for (const entry of entries) setOpen(entry, "is-open", true);
    // A single work always opens: there is nothing to choose.
    if (fits() || (entries.length === 1 && last.here.length === 1)) return true;
    for (const entry of entries) setOpen(entry, "is-open", false);
    return false;
  }

  function fits(): boolean {
    return rest.offsetTop - title.offsetTop <= room;
  }
}

/** A visual line between entries. */
function line(name: string): HTMLElement {
  const element = document.createElement("p");
  element.className = name;
  element.ariaHidden = "true";
  return element;
}
