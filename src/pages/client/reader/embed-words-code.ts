import { siteRoot } from "../parts/site-root.ts";

/**
 * The code that embeds a paragraph or some of its words, with attribution and what is known about them. Derived
 * from the page’s code for its first paragraph.
 *
 * @returns
 *   `undefined` if the page has none.
 */
export function embedWordsCode(block: string, quote: string): string | undefined {
  const given = document.querySelector(".paragraph-list > pre code")?.textContent ?? "";
  // Parsed as text, so that nothing in it is loaded.
  const { body } = new DOMParser().parseFromString(given, "text/html");
  const parts = [...body.querySelectorAll("iframe, script")];
  if (parts.length === 0) return undefined;
  const root = siteRoot();
  for (const part of parts) {
    const [address = ""] = (part.getAttribute("src") ?? "").split("#");
    const full = root && address.startsWith("/") ? new URL(address.slice(1), root).href : address;
    const words = quote === "" ? "" : `=${encodeURIComponent(quote)}`;
    part.setAttribute("src", part.tagName === "IFRAME" ? `${full}#${block}${words}` : full);
  }
  return parts.map(({ outerHTML }) => outerHTML).join("\n");
}
