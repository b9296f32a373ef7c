/**
 * The fragment of an address that leads a browser to words on a page: `#:~:text=613%20Khojaly%20residents`. For
 * long quotations it holds the first and last words.
 *
 * @see
 *   “URL Fragment Text Directives”, WICG.
 */
export function textFragment(quote: string): string {
  const words = quote.trim().split(/\s+/u);
  if (words.length <= 12) return `#:~:text=${encoded(words)}`;
  return `#:~:text=${encoded(words.slice(0, 5))},${encoded(words.slice(-5))}`;
}

/** Commas and hyphens have a meaning in the directive, and half a surrogate pair has none. */
function encoded(words: readonly string[]): string {
  const text = words.join(" ").replace(/\p{Cs}/gu, "\uFFFD");
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
