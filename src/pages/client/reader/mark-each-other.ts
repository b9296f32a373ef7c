import { citationAt, type ReadingPage } from "./reading-page.ts";

/** Hovering or focusing a citation marks its entries, and the other way round. */
export function markEachOther({ article, pane, partners }: ReadingPage): void {
  for (const [part, elementAt] of [
    [article, citationAt],
    [pane, entryAt],
  ] as const) {
    // One listener for all: a long document has thousands of citations.
    for (const [name, isMarked] of events) {
      part?.addEventListener(name, (event) => {
        const element = elementAt(event);
        const other = (event as PointerEvent | FocusEvent).relatedTarget;
        if (!element || (other instanceof Node && element.contains(other))) return;
        for (const partner of partners(element)) partner.classList.toggle("is-marked", isMarked);
      });
    }
  }
}

const events = [
  ["pointerover", true],
  ["focusin", true],
  ["pointerout", false],
  ["focusout", false],
] as const;

function entryAt({ target }: Event): Element | null {
  return target instanceof Element ? target.closest(".entry") : null;
}
