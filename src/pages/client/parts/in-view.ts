/** Whether any line of an element is in the view. */
export function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < document.documentElement.clientHeight;
}

/** Give an element the focus, and move the text only if it is out of view. */
export function focusInView(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (!isInView(element)) element.scrollIntoView({ block: "center", behavior: "instant" });
}
