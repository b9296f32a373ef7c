import type { Browser, Page } from "playwright-core";
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

test("at 320 pixels the page of a work is folded after its first places, and nowhere else", async () => {
  const shown = (page: Page) => page.locator(".work-page .place:visible").count();
  const small = await openPage(browser, "works/iccpr", "small");
  const [all, first] = [await small.locator(".work-page .place").count(), await shown(small)];
  expect(first).toBe(2);
  expect(all).toBeGreaterThan(3);
  // What leads to an article opens what it is folded in.
  const article = small.locator(".provisions > [id]").last();
  expect(await article.isVisible()).toBe(false);
  await small.evaluate((id) => (location.hash = id), (await article.getAttribute("id"))!);
  await article.waitFor();
  await small.emulateMedia({ media: "print" });
  expect(await shown(small)).toBe(all);
  await small.context().close();

  const middle = await openPage(browser, "works/iccpr", "middle");
  expect(await shown(middle)).toBe(all);
  expect(await middle.locator(".fold > summary:visible").count()).toBe(0);
  await middle.context().close();
});

test("at 320 pixels a wide table or picture of a note leaves the page as wide as its screen", async () => {
  const page = await openPage(browser, "notes/figures-as-data", "small");
  const width = await page.evaluate(() => {
    const main = document.querySelector("#observablehq-main")!;
    const box = document.createElement("div");
    box.className = "block-table";
    const row = box.appendChild(document.createElement("table")).insertRow();
    for (let cell = 0; cell < 20; cell++) row.insertCell().textContent = "words";
    const picture = document.createElement("img");
    picture.width = 1400;
    main.append(box, picture);
    return document.documentElement.scrollWidth;
  });
  expect(width).toBe(320);
  await page.context().close();
});
