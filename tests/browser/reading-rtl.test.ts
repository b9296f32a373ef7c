import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage, type Size } from "./reading-page.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

describe.each(["wide", "middle", "narrow"] as Size[])(
  "a document from right to left: %s",
  (size) => {
    let page: Page;
    beforeAll(async () => (page = await openPage(browser, "sources/rtl", size)));
    afterAll(() => page.context().close());

    test("runs from right to left in a page that does not", async () => {
      const directions = await page.evaluate(() =>
        ["html", "article p", ".beside:not(:empty)", ".entry", ".entry-place q"].map(
          (find) => getComputedStyle(document.querySelector(find)!).direction,
        ),
      );
      expect(directions).toEqual(["ltr", "rtl", "ltr", "ltr", "rtl"]);
    });

    test("has quotation marks that open on the right", async () => {
      const marks = await page.evaluate(() =>
        ["h1 q", ".entry-place q"].map(
          (find) => getComputedStyle(document.querySelector(find)!).quotes,
        ),
      );
      for (const mark of marks) expect(mark).toMatch(/^"”" "“"/);
    });

    test("has its numbers at the start of its lines, each in the row of its block", async () => {
      for (const number of [1, 2, 3, 4]) {
        const block = (await page.locator(`#p-${number}`).boundingBox())!;
        const label = (await page.locator(`.block-number[href="#p-${number}"]`).boundingBox())!;
        // The target of a number is wider than the number, slightly over the edge of the text.
        expect(label.x).toBeGreaterThanOrEqual(block.x + block.width - 3);
        expect(Math.abs(label.y - block.y)).toBeLessThan(16);
      }
    });

    test("opens a citation inside the view", async () => {
      await page.click("#cite-2");
      if (size === "wide") {
        await page.waitForFunction(() => document.activeElement?.id === "ref-gc1");
        return;
      }
      const overlay = page.locator(".popover, .sheet");
      await overlay.waitFor();
      expect(await overlay.locator("li").count()).toBe(2);
      const box = (await overlay.boundingBox())!;
      const { width, height } = page.viewportSize()!;
      expect(box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height + 0.5).toBe(
        true,
      );
      await page.keyboard.press("Escape");
    });
  },
);
