const key = "apparatus-style";

/** The style the reader picked on this site; undefined if the browser stores nothing. */
export function keptStyle(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keep the style for other works’ pages; undefined forgets it. */
export function keepStyle(name: string | undefined): void {
  try {
    if (name === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, name);
  } catch {
    // The browser stores nothing: the style applies to this page only.
  }
}
