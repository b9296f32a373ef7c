/** What a link leads to, in a sheet from below; the link and its sentence stay visible above it. */
export function openSheet(title: string, content: Element, link: HTMLElement): void {
  sheet ??= newSheet();
  const heading = sheet.querySelector("h2");
  if (heading) heading.textContent = title;
  sheet.querySelector(".sheet-content")?.replaceChildren(content);
  link.setAttribute("aria-expanded", "true");
  sheet.addEventListener("close", () => link.removeAttribute("aria-expanded"), { once: true });
  sheet.showModal();
  keepVisible(link, sheet.getBoundingClientRect().top);
}

export function closeSheet(): void {
  sheet?.close();
}

let sheet: HTMLDialogElement | undefined;

function newSheet(): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "sheet";
  dialog.setAttribute("aria-labelledby", "sheet-title");
  const heading = document.createElement("h2");
  heading.id = "sheet-title";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Close";
  button.addEventListener("click", () => dialog.close());
  const head = document.createElement("div");
  head.className = "sheet-head";
  head.append(heading, button);
  const content = document.createElement("div");
  content.className = "sheet-content";
  dialog.append(head, content);
  // Outside the sheet is the dialog's backdrop, which has the dialog as its target.
  dialog.addEventListener("click", (event) => {
    const leads = (event.target as Element).closest('a[href^="#"]');
    if (event.target === dialog || leads) dialog.close();
  });
  document.querySelector(".source-page")?.append(dialog);
  return dialog;
}

/** Move the text no further than the sheet makes necessary. */
function keepVisible(link: HTMLElement, sheetTop: number): void {
  const { top, bottom } = link.getBoundingClientRect();
  const margin = 12;
  const hidden = bottom + margin - sheetTop;
  const most = top - margin;
  if (hidden > 0 || most < 0)
    scrollBy({ top: Math.min(Math.max(hidden, 0), most), behavior: "instant" });
}
