import { scriptWords } from "../../words/script-words.ts";
import { placeAt } from "../parts/place-at.ts";
import { element } from "../parts/element.ts";

/** Offer words selected in a document with a citation of the paragraph in which they begin. */
export function offerQuotation(
  article: HTMLElement,
  open: (link: HTMLAnchorElement, quote: string) => void,
): void {
  const button = element("button", "quote-selected", scriptWords.citing.quoteSelected);
  button.type = "button";
  button.hidden = true;
  article.after(button);
  let offered: { link: HTMLAnchorElement; quote: string; range: Range } | undefined;

  // Pressing the button would clear the selection before it is read.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    button.hidden = true;
    if (offered) open(offered.link, offered.quote);
  });
  for (const event of ["pointerup", "keyup"] as const) {
    document.addEventListener(event, (done) => {
      // The offer was taken, or something was closed.
      const isOver = done.target === button || ("key" in done && done.key === "Escape");
      if (!isOver) requestAnimationFrame(offer);
    });
  }
  addEventListener("scroll", () => requestAnimationFrame(stay), { passive: true });
  document.addEventListener("selectionchange", () => {
    if (getSelection()?.isCollapsed && document.activeElement !== button) button.hidden = true;
  });

  function offer(): void {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const quote = selection?.toString().trim().replace(/\s+/g, " ") ?? "";
    const link = range && linkOf(range);
    button.hidden = !link || quote === "";
    if (!link || !range || quote === "") return;
    offered = { link, quote, range };
    placeAt(button, range);
  }

  /** It moves with the words. */
  function stay(): void {
    if (offered && !button.hidden) placeAt(button, offered.range);
  }

  /** The number of the block in which a range begins; it comes after the block. */
  function linkOf({ startContainer }: Range): HTMLAnchorElement | undefined {
    if (!article.contains(startContainer)) return undefined;
    for (const link of article.querySelectorAll<HTMLAnchorElement>(".block-number")) {
      const follows = startContainer.compareDocumentPosition(link);
      if (follows & Node.DOCUMENT_POSITION_FOLLOWING) return link;
    }
    return undefined;
  }
}
