import { setOpen } from "./open-entry.ts";
import { scriptWords } from "../../words/script-words.ts";

/** What the list shows for a place in the text. */
export interface Gathered {
  /** The entries of all works that the paragraph cites. */
  here: readonly HTMLElement[];
  /** Of them those of the citation in question. */
  asked: readonly HTMLElement[];
  /** What the paragraph is called; the page need not call it anything. */
  place: string | undefined;
}

/**
 * Show the works of one paragraph first in the list, and open those in question as far as all of the
 * paragraph stay in view. The style sheet moves the entries: in the page, and to those who hear it, the list
 * keeps its order.
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
    // Before the text was moved the list may reach below the view.
    const { top, height } = scroller.getBoundingClientRect();
    room = Math.min(height, innerHeight - top);
    title.textContent = scriptWords.citedIn(place, here.length);
    rest.textContent = here.length < all ? scriptWords.otherWorks : "";
    for (const entry of here) entry.classList.add("is-here");
    // Of works that are cited together, what is said of the place stands in the first.
    if (!opened(asked) && asked.length > 1) opened(asked.slice(0, 1));
    const first = asked[0];
    scroller.scrollTop = fits() || !first ? 0 : first.offsetTop - title.offsetTop;
  };

  function opened(entries: readonly HTMLElement[]): boolean {
    for (const entry of entries) setOpen(entry, "is-open", true);
    // One alone opens in any case: there is nothing to choose.
    if (fits() || (entries.length === 1 && last.here.length === 1)) return true;
    for (const entry of entries) setOpen(entry, "is-open", false);
    return false;
  }

  function fits(): boolean {
    return rest.offsetTop - title.offsetTop <= room;
  }
}

/** A line between entries, for the eye. */
function line(name: string): HTMLElement {
  const element = document.createElement("p");
  element.className = name;
  element.ariaHidden = "true";
  return element;
}
