import { setAddress } from "../parts/address.ts";
import { copyOf } from "./copies.ts";
import { hasPopovers, openPopover } from "../parts/popover.ts";
import { moreCitations } from "./more-citations.ts";
import { offerQuotation } from "./offer-quotation.ts";
import type { ReadingPage } from "./reading-page.ts";
import { openSheet } from "../parts/sheet.ts";
import { copyButton } from "../parts/copy-button.ts";
import { scriptWords as words } from "../../words/script-words.ts";
import { aboutId } from "../../script-addresses.ts";

/**
 * A paragraph’s number sets its address and opens a citation of it for copying; for selected words, it offers a
 * citation of their place.
 */
export function openParagraphs({ article, layout }: ReadingPage): void {
  // It opens a citation, and screen readers are told so.
  for (const link of article.querySelectorAll<HTMLElement>(".block-number")) {
    link.dataset.place = link.ariaLabel ?? "";
    link.ariaLabel = link.nextElementSibling?.ariaLabel ?? "";
  }
  offerWhole();
  offerQuotation(article, (link, quote) => open(link, quote));
  article.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(".block-number");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (open(link)) event.preventDefault();
  });

  function open(link: HTMLAnchorElement, quote?: string): boolean {
    const about = document.getElementById(aboutId(link.hash.slice(1)));
    const isNarrow = layout() === "narrow";
    if (!about || !(isNarrow || hasPopovers)) return false;
    setAddress(link.hash);
    link.focus({ preventScroll: true });
    const content = withCopying(about, link.href);
    const more = moreCitations(about, link, quote);
    // A reader who has selected words came for those.
    if (quote === undefined) citationIn(content)?.after(more);
    else content.prepend(more);
    (isNarrow ? openSheet : openPopover)(link.getAttribute("aria-label") ?? "", content, link);
    return true;
  }
}

/** The citation of the whole document is always visible on the page, and is copied in the same way. */
function offerWhole(): void {
  const about = document.getElementById(aboutId("document"));
  const link = about?.querySelector<HTMLAnchorElement>(".about-name a");
  if (!about || !link) return;
  const content = withCopying(about, link.href);
  citationIn(content)?.after(moreCitations(about, link));
  about.replaceChildren(content);
}

function citationIn(content: Element): Element | null | undefined {
  return content.querySelector(".about-citation")?.parentElement;
}

/** A copy of what the page says about a paragraph, with its absolute address and copy buttons. */
function withCopying(about: HTMLElement, address: string): HTMLElement {
  const content = document.createElement("div");
  content.className = "about-paragraph";
  content.append(...copyOf(about).childNodes);
  const name = content.querySelector(".about-name");
  if (name) name.textContent = address;
  for (const [selector, what] of copied) {
    const element = content.querySelector(selector);
    if (!element) continue;
    const row = document.createElement("div");
    row.className = "copied-row";
    element.replaceWith(row);
    row.append(
      element,
      copyButton(what, () => (selector === ".about-citation" ? element : element.textContent)),
    );
  }
  return content;
}

const copied: readonly (readonly [selector: string, what: string])[] = [
  [".about-name", words.address],
  [".about-citation", words.citation],
  ["pre", words.bibtex],
];
