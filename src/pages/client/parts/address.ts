/**
 * Give the page the address of one of its parts, as following a link does, and leave what is in view
 * where it is.
 */
export function setAddress(hash: string): void {
  const { scrollX, scrollY } = window;
  // Unlike a pushed state, this makes the part the target that the style sheet marks.
  location.hash = hash;
  scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
}

/** Remember in the history where the reader left, an element with an id: going back returns the focus to it. */
export function rememberPlace({ id }: Element): void {
  history.replaceState({ ...(history.state as object | null), leftAt: id }, "");
}

/** Call back when the reader goes back to a place that was left, with the element that has the focus then. */
export function onReturn(returned: (element: HTMLElement) => void): void {
  addEventListener("popstate", ({ state }) => {
    const id = (state as { leftAt?: unknown } | null)?.leftAt;
    const element = typeof id === "string" ? document.getElementById(id) : null;
    if (!element) return;
    returned(element);
    // The browser has its own turn with the focus first.
    requestAnimationFrame(() => element.focus());
  });
}
