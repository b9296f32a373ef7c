/** Do what the reader need not see at once, when the answer to the input is on the screen. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
