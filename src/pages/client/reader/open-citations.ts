import { onReturn, rememberPlace, setAddress } from "../parts/address.ts";
import { afterPaint } from "../parts/after-paint.ts";
import { closeOpened } from "./close-opened.ts";
import type { Follower } from "./follow-reading.ts";
import { openEntries } from "./open-entries.ts";
import type { Places } from "./places.ts";
import { hasPopovers } from "../parts/popover.ts";
import { citationAt, targetOf, type ReadingPage } from "./reading-page.ts";

/**
 * Following a citation shows its entries where there is room: in the list beside the text, in a popover at the
 * citation, or in a sheet below. The address becomes that of the first entry, the text does not scroll, and going
 * back returns to the citation.
 */
export function openCitations(page: ReadingPage, follower: Follower, places: Places): void {
  page.article.addEventListener("click", (event) => {
    const citation = citationAt(event);
    if (!citation || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const entries = page.partners(citation);
    if (entries.length === 0 || (page.layout() === "middle" && !hasPopovers)) return;
    event.preventDefault();
    if (page.layout() === "wide") showInList(citation, entries);
    else open(citation);
  });
  onReturn(closeOpened);
  page.pane?.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const entry = document.activeElement?.closest(".entry");
    if (entry) (places.of(entry) ?? page.partners(entry)[0])?.focus();
  });

  // Show it first: for a new address and focus, the browser restyles much of the page.
  function showInList(citation: HTMLAnchorElement, entries: readonly HTMLElement[]): void {
    places.mark(citation);
    follower.show(citation);
    const first = targetOf(citation) ?? entries[0]!;
    first.tabIndex = -1;
    afterPaint(() => {
      rememberPlace(citation);
      setAddress(citation.hash);
      places.keep(citation);
      first.focus({ preventScroll: true });
    });
  }

  function open(citation: HTMLAnchorElement): void {
    places.mark(citation);
    openEntries(page, citation, places);
    afterPaint(() => {
      rememberPlace(citation);
      history.pushState(null, "", citation.hash);
      places.keep(citation);
    });
  }
}
