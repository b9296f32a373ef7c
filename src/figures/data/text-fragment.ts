/**
 * The end of an address that leads a browser to words on a page: `#:~:text=613%20Khojaly%20residents`.
 * Long quotations are named by their first and last words.
 *
 * @see “URL Fragment Text Directives”, WICG.
 */
export function textFragment(quote: string): string {
  const words = quote.trim().split(/\s+/u);
  if (words.length <= 12) return `#:~:text=${encoded(words)}`;
  return `#:~:text=${encoded(words.slice(0, 5))},${encoded(words.slice(-5))}`;
}

/** A comma and a hyphen have a meaning in the directive; half a character has none. */
function encoded(words: readonly string[]): string {
  const text = words.join(" ").replace(/\p{Cs}/gu, "\uFFFD");
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
