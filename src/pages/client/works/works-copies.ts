import { copyText } from "../parts/copy-text.ts";

/** Give each text marked `data-copy` (what it is called) a button that copies it. */
export function offerCopies(page: Document): void {
  const status = page.createElement("p");
  status.className = "copied";
  status.setAttribute("role", "status");
  page.querySelector("main")?.append(status);
  for (const text of page.querySelectorAll<HTMLElement>("[data-copy]")) {
    const name = text.dataset.copy ?? "";
    const button = page.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy ${name}`);
    button.addEventListener("click", () => {
      void copyText(text.textContent.trim(), status, `${name} copied.`).then(() => {
        button.textContent = status.textContent === `${name} copied.` ? "Copied" : "Copy";
        setTimeout(() => (button.textContent = "Copy"), 2000);
      });
    });
    text.after(button);
  }
}
