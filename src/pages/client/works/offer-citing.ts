import type { StyledWork } from "../../components/parts/styled-work.ts";
import { scriptWords } from "../../words/script-words.ts";
import { hasPopovers, openPopover } from "../parts/popover.ts";
import { element } from "../parts/element.ts";

const { citing: words } = scriptWords;

/**
 * A work’s page cites the work with a pinpoint, and each of its provisions.
 *
 * @param offers
 *   The place for what a script offers.
 */
export function offerCiting(list: HTMLElement, offers: HTMLElement): void {
  if (!hasPopovers) return;
  const styled = JSON.parse(list.dataset.styled ?? "") as StyledWork;
  offers.append(opener(words.withPinpoint));
  for (const row of document.querySelectorAll<HTMLElement>(".provisions > [data-article]")) {
    const head = row.querySelector("dt");
    const name = head?.textContent?.trim() ?? "";
    head?.append(" ", opener(words.place(name), row.dataset.article));
  }

  function opener(label: string, article?: string): HTMLButtonElement {
    const button = element("button", "copy cite-open", label);
    button.type = "button";
    button.addEventListener("click", () => void open(button, label, article));
    return button;
  }

  async function open(button: HTMLElement, label: string, article?: string): Promise<void> {
    const { citeTool } = await import("../cite/cite-tool.ts");
    const place = { locator: { label: "article-locator", value: article ?? "" } };
    const tool = citeTool({ styled, ...(article !== undefined && { place }), asksPlace: true });
    openPopover(label, element("div", "about-paragraph", tool), button);
  }
}
