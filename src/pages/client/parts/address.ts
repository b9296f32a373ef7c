/** Give the page the address of one of its parts, as following a link does, without moving what is in view. */
export function setAddress(hash: string): void {
  const { scrollX, scrollY } = window;
  // Unlike `pushState`, this makes the part the target that the style sheet marks.
  location.hash = hash;
  scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
}

/** Remember in the history the element with an id that the reader left: going back returns the focus to it. */
export function rememberPlace({ id }: Element): void {
  history.replaceState({ ...(history.state as object | null), leftAt: id }, "");
}

/** Call back when the reader returns to a place they left, with the focused element. */
export function onReturn(returned: (element: HTMLElement) => void): void {
  addEventListener("popstate", ({ state }) => {
    const id = (state as { leftAt?: unknown } | null)?.leftAt;
    const element = typeof id === "string" ? document.getElementById(id) : null;
    if (!element) return;
    returned(element);
    // The browser handles the focus first.
    requestAnimationFrame(() => element.focus());
  });
}
