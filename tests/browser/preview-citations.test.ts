import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { focused, openPage, scrollToMiddle, statement } from "./reading-page.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

const cite = "article a.cite";

test("pointing at any citation shows a preview of its works within the view", async () => {
  const page = await openPage(browser, statement, "middle");
  const preview = page.locator(".preview");
  for (const citation of await page.locator(cite).all()) {
    await scrollToMiddle(page, `#${await citation.getAttribute("id")}`);
    await citation.hover();
    await preview.waitFor();
    const works = ((await citation.getAttribute("data-entries")) ?? "one").split(" ").length;
    expect(await preview.locator(".preview-entry").count()).toBe(works);
    expect(await preview.locator(".badge").first().isVisible()).toBe(true);
    const box = (await preview.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1000);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
    await page.mouse.move(1, 1);
    await preview.waitFor({ state: "hidden" });
  }
  await page.context().close();
});

describe.each([
  ["a document", statement, cite],
  ["a page with footnotes", "notes/figures-as-data", "main [data-footnote-ref]"],
])("%s", (_name, path, selector) => {
  test("focus shows the preview too; Escape closes it, and Tab moves to the next link", async () => {
    const page = await openPage(browser, path, "middle");
    const preview = page.locator(".preview");
    await page.keyboard.press("Tab");
    await page.locator(selector).first().focus();
    const before = await focused(page);
    await preview.waitFor();
    expect(await preview.innerText()).toMatch(/UNTS|Aliyeva/);
    expect(await preview.locator("a, button, [tabindex], [id]").count()).toBe(0);
    await page.keyboard.press("Escape");
    await preview.waitFor({ state: "hidden" });
    expect(await focused(page)).toBe(before);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".preview"))).toBeNull();
    await page.context().close();
  });
});

test("the pointer can move into the preview", async () => {
  const page = await openPage(browser, statement, "middle");
  await scrollToMiddle(page, "#cite-2");
  await page.hover("#cite-2");
  const preview = page.locator(".preview");
  await preview.waitFor();
  const { x, y } = (await preview.boundingBox())!;
  await page.mouse.move(x + 10, y + 10);
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(seen)));
  expect(await preview.isVisible()).toBe(true);
  await page.context().close();
});

test("if the works are beside the text, nothing covers it", async () => {
  const page = await openPage(browser, statement, "wide");
  await scrollToMiddle(page, "#cite-2");
  await page.hover("#cite-2");
  await page.waitForSelector("#ref-genocide.is-marked");
  await page.click("#cite-2");
  await page.waitForFunction(() => location.hash === "#ref-genocide");
  expect(await page.locator(".preview").count()).toBe(0);
  await page.context().close();
});
