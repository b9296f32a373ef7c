import { focusInView } from "./in-view.ts";

const focusable = "a[href], button, input, select, summary, [tabindex='0']";

/**
 * Move the focus as if what a link opened came directly after the link: Tab goes from the link into it and, from
 * its end, on to what follows the link; Shift+Tab goes from its first stop back to the link.
 */
export function tabThrough(
  event: KeyboardEvent,
  opened: Element,
  link: HTMLElement,
  close: () => void,
): void {
  if (event.key !== "Tab") return;
  const stops = [...opened.querySelectorAll<HTMLElement>(focusable)].filter((one) =>
    one.checkVisibility(),
  );
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (document.activeElement === link && !event.shiftKey) {
    event.preventDefault();
    stops[0]?.focus();
  } else if (at === 0 && event.shiftKey) {
    event.preventDefault();
    focusInView(link);
  } else if (at >= 0 && at === stops.length - 1 && !event.shiftKey) {
    // From the link, the browser finds the next stop.
    focusInView(link);
    close();
  }
}
