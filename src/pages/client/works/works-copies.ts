import { copyButton } from "../parts/copy-button.ts";

/** Give each text marked `data-copy` (what it is called) a button that copies it. */
export function offerCopies(page: Document): void {
  const status = page.createElement("p");
  status.className = "copied";
  status.setAttribute("role", "status");
  page.querySelector("main")?.append(status);
  for (const text of page.querySelectorAll<HTMLElement>("[data-copy]")) {
    text.after(copyButton(text.dataset.copy ?? "", () => text, status));
  }
}
