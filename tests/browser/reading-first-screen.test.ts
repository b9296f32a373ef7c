import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage, sizes, statement, type Size } from "./reading-page.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

describe.each(Object.keys(sizes) as Size[])("%s", (size) => {
  test("the document begins on the first screen, below whose words it is", async () => {
    const page = await openPage(browser, statement, size);
    const begin = size === "small" ? "article.document h2" : "#p-1";
    const line = await page.evaluate((selector) => {
      const words = document.createRange();
      words.selectNodeContents(document.querySelector(selector)!);
      return words.getClientRects()[0]!.bottom;
    }, begin);
    expect(line).toBeLessThan(sizes[size].height);
    expect(await bottom(page, ".source-header .byline")).toBeLessThan(line);
    await page.context().close();
  });

  test("the marks are counted and explained there too", async () => {
    const page = await openPage(browser, statement, size);
    expect(await bottom(page, ".key")).toBeLessThan(sizes[size].height);
    const key = await page.locator(".key").innerText();
    for (const words of [
      "14 citations of 23 works",
      "3 are our inference",
      "2 lead to disputed works",
      "1 leads to a work we could not find",
    ]) {
      expect(key).toContain(words);
    }
    await page.context().close();
  });
});

test("a document that begins with its title shows it once", async () => {
  const page = await openPage(browser, statement, "wide");
  const heading = page.getByRole("heading", { level: 1 });
  expect(await heading.innerText()).toContain("Statement by the Ombudsman");
  expect((await heading.boundingBox())!.width).toBeLessThan(2);
  await page.context().close();
});

async function bottom(page: Page, selector: string): Promise<number> {
  const box = (await page.locator(selector).boundingBox())!;
  return box.y + box.height;
}
