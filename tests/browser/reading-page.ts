import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";

/** The sizes at which the reading page is tested. */
export const sizes = {
  wide: { width: 1440, height: 900 },
  middle: { width: 1000, height: 800 },
  narrow: { width: 390, height: 844 },
  small: { width: 320, height: 640 },
} as const;

export type Size = keyof typeof sizes;

export const statement = "sources/khojaly-2025";

/** Open a page of the site in a new context, with its fonts and scripts loaded. */
export async function openPage(
  browser: Browser,
  path: string,
  size: Size,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: sizes[size],
    hasTouch: sizes[size].width < 500,
    ...options,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(inject("site").address + path);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Wait until the text no longer moves, for example after following a link. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let last = scrollY;
        let still = 0;
        const look = (): void => {
          still = scrollY === last ? still + 1 : 0;
          last = scrollY;
          if (still > 3) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Scroll the text so that an element is in the middle of the view. */
export async function scrollToMiddle(page: Page, selector: string): Promise<void> {
  await page.evaluate((find) => {
    const { top, bottom } = document.querySelector(find)!.getBoundingClientRect();
    scrollBy({ top: (top + bottom) / 2 - innerHeight / 2, behavior: "instant" });
  }, selector);
}

/** The id of the element with the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? "");
}
