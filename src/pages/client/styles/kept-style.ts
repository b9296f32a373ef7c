const key = "apparatus-style";

/** The style that the reader picked on this site; none where the browser keeps nothing. */
export function keptStyle(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keep the style for the pages of other works; none forgets it. */
export function keepStyle(name: string | undefined): void {
  try {
    if (name === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, name);
  } catch {
    // The reader’s browser keeps nothing: the style holds for this page.
  }
}
