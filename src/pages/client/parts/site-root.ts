/** Where the site begins. Addresses on a page are relative: that of its script tells. */
export function siteRoot(): URL | undefined {
  const script = document.querySelector<HTMLScriptElement>('script[src*="_apparatus/"]');
  return script ? new URL("..", script.src) : undefined;
}
