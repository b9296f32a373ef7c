import { onReturn, rememberPlace, setAddress } from "./address.ts";
import { closeOpened } from "./close-opened.ts";
import type { Follower } from "./follow-reading.ts";
import { openEntries } from "./open-entries.ts";
import type { Places } from "./places.ts";
import { hasPopovers } from "./popover.ts";
import { citationAt, targetOf, type ReadingPage } from "./reading-page.ts";

/**
 * Following a citation shows its entries where there is room: in the list beside the text, in a popover at
 * the citation, or in a sheet below it. The address becomes that of the first entry, the text stays where
 * it is, and going back returns to the citation.
 */
export function openCitations(page: ReadingPage, follower: Follower, places: Places): void {
  page.article.addEventListener("click", (event) => {
    const citation = citationAt(event);
    if (!citation || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const entries = page.partners(citation);
    if (entries.length === 0 || (page.layout() === "middle" && !hasPopovers)) return;
    event.preventDefault();
    rememberPlace(citation);
    follow(citation, entries);
  });
  onReturn(closeOpened);
  page.pane?.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const entry = document.activeElement?.closest(".entry");
    if (entry) (places.of(entry) ?? page.partners(entry)[0])?.focus();
  });

  function follow(citation: HTMLAnchorElement, entries: readonly HTMLElement[]): void {
    const isWide = page.layout() === "wide";
    if (isWide) setAddress(citation.hash);
    else history.pushState(null, "", citation.hash);
    places.goTo(citation);
    if (!isWide) {
      openEntries(page, citation, places);
      return;
    }
    follower.show(entries);
    const first = targetOf(citation) ?? entries[0]!;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }
}
