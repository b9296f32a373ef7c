import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage, sizes, statement, type Size } from "./reading-page.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

describe.each(Object.keys(sizes) as Size[])("%s", (size) => {
  test("the document begins on the first screen, below its byline", async () => {
    const page = await openPage(browser, statement, size);
    const begin = "#p-1";
    const line = await page.evaluate((selector) => {
      const words = document.createRange();
      words.selectNodeContents(document.querySelector(selector)!);
      return words.getClientRects()[0]!.bottom;
    }, begin);
    expect(line).toBeLessThan(sizes[size].height);
    expect(await bottom(page, ".source-header .byline")).toBeLessThan(line);
    const [number, words] = [".beside:has([href='#p-1'])", "#p-1"].map((find) =>
      page.locator(find).boundingBox(),
    );
    expect(Math.abs((await number!)!.y - (await words!)!.y)).toBeLessThan(8);
    await page.context().close();
  });

  test("the marks are counted and explained there too", async () => {
    const page = await openPage(browser, statement, size);
    expect(await bottom(page, ".key")).toBeLessThan(sizes[size].height);
    const key = page.locator(".key");
    expect(await key.innerText()).toBe(
      "14 citations of 23 works, 3 inferred, 2 disputed, 1 not found",
    );
    await key.locator("summary").click();
    for (const words of [
      "3 are our inference",
      "2 lead to disputed works",
      "1 leads to a work we could not find",
      "12 reported figures",
    ]) {
      expect(await key.innerText()).toContain(words);
    }
    await page.context().close();
  });
});

test.each(Object.keys(sizes) as Size[])(
  "it opens with title, speaker, date and origin: %s",
  async (size) => {
    const page = await openPage(browser, statement, size);
    const head = await page.locator(".source-header").innerText();
    expect(head).toMatch(
      /^Statement by the Ombudsman[^]*Sabina Aliyeva[^]*25 February 2025[^]*Original: address not known/,
    );
    expect(await bottom(page, ".source-origin")).toBeLessThan(sizes[size].height);
    // The document’s own heading says the same: it is there to be copied and read aloud.
    expect((await page.locator("article.document h2").first().boundingBox())!.width).toBeLessThan(
      2,
    );
    await page.context().close();
  },
);

async function bottom(page: Page, selector: string): Promise<number> {
  const box = (await page.locator(selector).boundingBox())!;
  return box.y + box.height;
}
