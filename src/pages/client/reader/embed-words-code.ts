import { siteRoot } from "../parts/site-root.ts";

/**
 * The code that embeds a paragraph, or words of it, with whose they are and what is known of them. It is that of the
 * page, which embeds the first paragraph.
 *
 * @returns
 *   `undefined` where the page has none.
 */
export function embedWordsCode(block: string, quote: string): string | undefined {
  const given = document.querySelector(".paragraph-list > pre code")?.textContent ?? "";
  // Parsed as text, so nothing of it is loaded.
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
