import { rememberPlace } from "../parts/address.ts";
import type { Follower } from "./follow-reading.ts";
import { openEntries } from "./open-entries.ts";
import type { Places } from "./places.ts";
import { hasPopovers } from "../parts/popover.ts";
import type { ReadingPage } from "./reading-page.ts";
import { scriptWords as words } from "../../words/script-words.ts";

/**
 * Buttons that step through the places of a work cited more than once: each place scrolls into view, is marked, and
 * is announced to screen readers. The list stays where it is; if it is not beside the text, the entry opens at the
 * place with its buttons. Going back undoes any step.
 */
export function stepPlaces(page: ReadingPage, follower: Follower, places: Places): void {
  const { pane } = page;
  if (!pane) return;
  for (const row of pane.querySelectorAll(".entry-places")) addButtons(row);
  const status = document.createElement("p");
  status.className = "heard";
  status.role = "status";
  pane.append(status);

  // What opens at a citation is not part of the page’s flow.
  document.querySelector("main")?.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>(".step");
    const shown = button?.closest<HTMLLIElement>(".entry");
    const entry = shown && pane.querySelector<HTMLElement>(`.entry[value="${shown.value}"]`);
    const step = button && steps.find(({ name }) => button.classList.contains(name));
    const citation = entry && step && places.beside(entry, step.by);
    if (!citation) return;
    // From a copy, and within one run of steps, going back returns to where the reader was before.
    const isOn =
      shown !== entry || (history.state as { steps?: unknown } | null)?.steps === entry.id;
    if (!isOn) rememberPlace(button);
    history[isOn ? "replaceState" : "pushState"](null, "", `#${citation.id}`);
    citation.scrollIntoView({ block: "start", behavior: "instant" });
    places.keep(citation, { steps: entry.id });
    status.textContent = said(show(entry, citation, step.name));
  });

  /** Returns the entry, or its copy opened at the citation. */
  function show(entry: HTMLElement, citation: HTMLElement, name: string): HTMLElement {
    const isWide = page.layout() === "wide";
    if (isWide) follower.keep([entry]);
    // What opens returns the focus to where it was.
    else citation.focus({ preventScroll: true });
    if (isWide || (page.layout() === "middle" && !hasPopovers)) {
      places.countIn(entry);
      return entry;
    }
    const find = `.entry[value="${entry.getAttribute("value")}"]`;
    const copy = openEntries(page, citation, places).querySelector<HTMLElement>(find);
    copy?.querySelector<HTMLElement>(`.${name}`)?.focus();
    return copy ?? entry;
  }
}

const steps = [
  { name: "step-previous", by: -1, say: words.previousPlace },
  { name: "step-next", by: 1, say: words.nextPlace },
] as const;

function addButtons(row: Element): void {
  const entry = row.closest<HTMLLIElement>(".entry");
  const work = entry?.querySelector(".entry-title")?.textContent ?? "";
  for (const { name, say } of steps) {
    const button = document.createElement("button");
    button.type = "button";
    button.id = `${name}-${entry?.value}`;
    button.className = `step ${name}`;
    button.setAttribute("aria-label", say(work));
    row.append(button);
  }
}

/** `2 of 5 places: Paragraph 4: the Convention`. */
function said(entry: Element): string {
  const [places, link] = [".entry-places > span", "[aria-current]"].map(
    (part) => entry.querySelector(part)?.textContent,
  );
  return words.placeSaid(places ?? "", link ?? "");
}
