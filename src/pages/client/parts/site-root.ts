/** The root of the site. Addresses on a page are relative, so it is derived from that of the script. */
export function siteRoot(): URL | undefined {
  const script = document.querySelector<HTMLScriptElement>('script[src*="_apparatus/"]');
  return script ? new URL("..", script.src) : undefined;
}
