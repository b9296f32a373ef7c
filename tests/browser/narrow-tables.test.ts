import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage } from "./reading-page.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

test("at 320 pixels a published number is shown with its date, its work and what it counts", async () => {
  const page = await openPage(browser, "figures/khojaly-2025/killed-compared", "small");
  const high = () => page.evaluate(() => document.documentElement.scrollHeight);
  expect(await high()).toBeLessThan(3500);
  // A link to a row opens the fold that contains it.
  await page.evaluate(() => (location.hash = "compared-latimes-1992"));
  await page.locator("#compared-latimes-1992").waitFor();
  const table = page.locator(".comparisons table");
  expect(await page.getByRole("rowheader", { name: "Los Angeles Times" }).count()).toBe(2);
  const outside = await table
    .locator("tbody :is(th, td)")
    .evaluateAll((cells) =>
      cells.filter((cell) => cell.getBoundingClientRect().right > innerWidth).map(String),
    );
  expect(outside).toEqual([]);
  const box = await page.locator(".comparisons .numbers").evaluate((numbers) => {
    return [numbers.scrollWidth, numbers.clientWidth];
  });
  expect(box[0]).toBe(box[1]);
  await page.context().close();
});

test("at 320 pixels the rules do not scroll sideways", async () => {
  const page = await openPage(browser, "rules", "small");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});
