const gap = 8;

/**
 * Place what was opened below the last line of its link, or above the first line if there is more room; always in
 * view.
 */
export function placeAt(opened: HTMLElement, link: Element | Range): void {
  const lines = link.getClientRects();
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const { scrollTop } = opened;
  opened.style.maxHeight = "";
  const { width, height } = opened.getBoundingClientRect();
  const below = clientHeight - last.bottom - 2 * gap;
  const above = first.top - 2 * gap;
  const isBelow = height <= below || below >= above;
  const room = Math.min(Math.max(isBelow ? below : above, 160), clientHeight - 2 * gap);
  const used = Math.min(height, room);
  const top = isBelow ? last.bottom + gap : first.top - gap - used;
  const start =
    getComputedStyle(link instanceof Element ? link : opened).direction === "rtl"
      ? last.right - width
      : last.left;
  opened.style.maxHeight = `${room}px`;
  opened.style.top = `${clamp(top, gap, clientHeight - used - gap)}px`;
  opened.scrollTop = scrollTop;
  opened.style.left = `${clamp(start, gap, clientWidth - width - gap)}px`;
}

function clamp(value: number, from: number, to: number): number {
  return Math.max(from, Math.min(value, to));
}
