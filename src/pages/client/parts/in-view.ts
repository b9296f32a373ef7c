/** Whether any line of an element is in view. */
export function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < document.documentElement.clientHeight;
}

/** Focus an element, and scroll only if it is out of view. */
export function focusInView(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (!isInView(element)) element.scrollIntoView({ block: "center", behavior: "instant" });
}
