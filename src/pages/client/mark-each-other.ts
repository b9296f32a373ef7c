import type { ReadingPage } from "./reading-page.ts";

/** Pointing at a citation, or moving the focus to it, marks its entries; and the other way round. */
export function markEachOther({ pane, citations, partners }: ReadingPage): void {
  for (const element of [...citations, ...(pane?.querySelectorAll(".entry") ?? [])]) {
    const mark = (marked: boolean) => () => {
      for (const partner of partners(element)) partner.classList.toggle("is-marked", marked);
    };
    for (const event of ["pointerenter", "focusin"]) element.addEventListener(event, mark(true));
    for (const event of ["pointerleave", "focusout"]) element.addEventListener(event, mark(false));
  }
}
