import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

const { address } = inject("site");

test.each(["nowhere", "works/nowhere", "some/where/deep"])(
  "/%s has the site’s looks, its search and ways back",
  async (path) => {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    const response = await page.goto(address + path);
    expect(response?.status()).toBe(404);
    const looks = (): Promise<string[]> =>
      page.evaluate(() =>
        ["body", "main h1", "header"].map((one) => {
          const { fontFamily, color, backgroundColor, display } = getComputedStyle(
            document.querySelector(one)!,
          );
          return [fontFamily, color, backgroundColor, display].join(" ");
        }),
      );
    const here = await looks();
    await page.keyboard.press("/");
    await page.locator("dialog[open] input, input:focus").first().waitFor();
    await page.goto(`${address}404.html`);
    expect(await looks()).toEqual(here);
    expect(here.join()).toContain("Source");
    expect(refused).toEqual([]);
    await page.locator("main a").first().click();
    expect(await page.locator("main").count()).toBe(1);
    await page.close();
  },
);
