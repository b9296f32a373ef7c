import { copyButton } from "../parts/copy-button.ts";

/** Give each text marked with `data-copy` (its name) a button that copies it. */
export function offerCopies(page: Document): void {
  const status = page.createElement("p");
  status.className = "heard";
  status.setAttribute("role", "status");
  page.querySelector("main")?.append(status);
  for (const text of page.querySelectorAll<HTMLElement>("[data-copy]")) {
    const button = copyButton(text.dataset.copy ?? "", () => text, status);
    // Beside the name of a style there is room, so that no line of the citation breaks for it.
    const name = text.closest("dd")?.previousElementSibling;
    if (name) name.append(" ", button);
    else text.after(button);
  }
}
