import { closePopover } from "../parts/popover.ts";
import type { ReadingPage } from "./reading-page.ts";
import { closeSheet } from "../parts/sheet.ts";

/** Close what opened at a link; a focus inside it goes to the link. */
export function closeOpened(): void {
  closePopover();
  closeSheet();
}

/** What opened has its place in one layout of the page: close it when the page takes another. */
export function closeInOtherLayout({ layout }: ReadingPage): void {
  let last = layout();
  addEventListener("resize", () => {
    const now = layout();
    if (now !== last) closeOpened();
    last = now;
  });
}
