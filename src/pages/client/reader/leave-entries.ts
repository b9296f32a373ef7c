import { rememberPlace } from "../parts/address.ts";
import { backlinks, type ReadingPage } from "./reading-page.ts";

/** Follow a link from an entry to a place in the text so that going back returns the focus to the link. */
export function leaveEntries({ pane }: ReadingPage): void {
  pane?.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>("[role=doc-backlink]");
    const entry = link?.closest<HTMLLIElement>(".entry");
    if (!link || !entry) return;
    // A long list has thousands of links; only one that was followed needs an id.
    link.id ||= `place-${entry.value}-${backlinks(entry).indexOf(link) + 1}`;
    rememberPlace(link);
  });
}
