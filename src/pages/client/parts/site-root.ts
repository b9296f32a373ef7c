/** Where the site begins. Addresses on a page are relative: that of the style sheet tells. */
export function siteRoot(): URL | undefined {
  const style = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  return style ? new URL("..", style.href) : undefined;
}
