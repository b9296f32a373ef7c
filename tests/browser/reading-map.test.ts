import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage, statement } from "./reading-page.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

test.each(["wide", "narrow"] as const)(
  "the map says where works and figures are, and leads there without scripts: %s",
  async (size) => {
    const page = await openPage(browser, statement, size, { javaScriptEnabled: false });
    await page.locator(".document-map summary").click();
    const map = page.getByRole("navigation", { name: "Citations and figures by paragraph" });
    const places = await map.locator("li").allInnerTexts();
    expect(places.map((place) => place.replace(/\s+/g, " ").trim())).toMatchInlineSnapshot(`
      [
        "Paragraph 3 9 figures",
        "Paragraph 4 10 works",
        "Paragraph 5 1 work, inferred",
        "Paragraph 6 8 works, 2 figures, disputed, inferred, not found",
        "Paragraph 8 1 figure",
        "Paragraph 9 4 works, disputed, inferred",
      ]
    `);
    await map.getByRole("link", { name: "Paragraph 9" }).click();
    const { height } = page.viewportSize()!;
    const top = async (): Promise<number> => (await page.locator("#p-9").boundingBox())!.y;
    await expect.poll(top).toBeLessThan(height);
    expect(await top()).toBeGreaterThanOrEqual(0);
    await page.context().close();
  },
);

test("each reservation in the map has its own underline style", async () => {
  const page = await openPage(browser, statement, "wide");
  await page.locator(".document-map summary").click();
  const forms = await page
    .locator(".document-map .cite > span")
    .evaluateAll((words) =>
      words.map((word) => `${word.textContent}: ${getComputedStyle(word).textDecorationStyle}`),
    );
  expect([...new Set(forms)].toSorted()).toEqual([
    "disputed: double",
    "inferred: dashed",
    "not found: dotted",
  ]);
  await page.context().close();
});
