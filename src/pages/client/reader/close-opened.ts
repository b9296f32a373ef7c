import { closePopover } from "../parts/popover.ts";
import type { ReadingPage } from "./reading-page.ts";
import { closeSheet } from "../parts/sheet.ts";

/** Close what was opened at a link; focus inside it returns to the link. */
export function closeOpened(): void {
  closePopover();
  closeSheet();
}

/** What was opened fits one layout of the page: close it when the layout changes. */
export function closeInOtherLayout({ layout }: ReadingPage): void {
  let last = layout();
  addEventListener("resize", () => {
    const now = layout();
    if (now !== last) closeOpened();
    last = now;
  });
}
