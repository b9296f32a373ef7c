import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { focused, openPage, scrollToMiddle, settled, statement } from "./reading-page.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

describe("without scripts", () => {
  test("every citation reaches its entry, and every entry its citations", async () => {
    const page = await openPage(browser, statement, "narrow", { javaScriptEnabled: false });
    const links = page.locator('article .cite[href], .works-pane [role="doc-backlink"]');
    expect(await links.count()).toBeGreaterThan(30);
    for (const link of await links.all()) {
      const hash = (await link.getAttribute("href")) ?? "";
      await link.click();
      await page.waitForURL(`**${hash}`);
      const target = page.locator(":target");
      expect(await target.getAttribute("id")).toBe(hash.slice(1));
      const box = await target.boundingBox();
      expect(box && box.y > -1 && box.y < 844, hash).toBe(true);
    }
    await page.context().close();
  });

  test.each(["wide", "middle", "narrow"] as const)(
    "nothing of the works is hidden: %s",
    async (size) => {
      const page = await openPage(browser, statement, size, { javaScriptEnabled: false });
      for (const entry of await page.locator(".entry").all()) {
        expect(await entry.isVisible()).toBe(true);
      }
      expect(await page.locator(".pane-follow, .search-open").count()).toBe(0);
      await page.context().close();
    },
  );

  test("a paragraph offers its address and, through a link, a citation of itself", async () => {
    const page = await openPage(browser, statement, "wide", { javaScriptEnabled: false });
    await page.getByRole("link", { name: "Cite paragraph 4", exact: true }).click();
    const target = page.locator(":target");
    expect(await target.innerText()).toContain("at “As a result of the commission");
    expect(await target.innerText()).toContain("@misc{khojaly-2025-p-4,");
    await target.getByRole("link", { name: "Paragraph 4" }).click();
    expect(await page.locator(":target").getAttribute("id")).toBe("p-4");
    await page.context().close();
  });
});

test("following a citation keeps the reading place, and Back returns to it", async () => {
  const page = await openPage(browser, statement, "wide");
  await scrollToMiddle(page, "#cite-13");
  const before = await page.evaluate(() => scrollY);
  await page.click("#cite-13");
  await page.waitForFunction(() => document.activeElement?.id === "ref-melkonian-2005");
  expect(await page.evaluate(() => location.hash)).toBe("#ref-melkonian-2005");
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(await page.locator(":target").getAttribute("id")).toBe("ref-melkonian-2005");
  await page.goBack();
  await page.waitForFunction(() => document.activeElement?.id === "cite-13");
  await settled(page);
  expect(await page.evaluate(() => [location.hash, scrollY])).toEqual(["", before]);
  await page.context().close();
});

test("Back returns to the citation from far below", async () => {
  const page = await openPage(browser, `${statement}#p-4`, "wide");
  await page.click("#cite-2");
  await page.waitForFunction(() => location.hash === "#ref-genocide");
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.goBack();
  await page.waitForFunction(() => document.activeElement?.id === "cite-2");
  await settled(page);
  const box = await page.locator("#cite-2").boundingBox();
  expect(box && box.y > 0 && box.y < 900).toBe(true);
  await page.context().close();
});

test.each(["middle", "narrow"] as const)(
  "Back closes what opened at the citation: %s",
  async (size) => {
    const page = await openPage(browser, statement, size);
    await scrollToMiddle(page, "#cite-2");
    await page.click("#cite-2");
    const overlay = page.locator(".popover, .sheet");
    await overlay.waitFor({ state: "visible" });
    await page.waitForFunction(() => location.hash === "#ref-genocide");
    await page.goBack();
    await overlay.waitFor({ state: "hidden" });
    await page.waitForFunction(() => document.activeElement?.id === "cite-2");
    await page.context().close();
  },
);

test.each(["wide", "middle", "narrow"] as const)(
  "Back returns to the link from an entry to its place: %s",
  async (size) => {
    const page = await openPage(browser, statement, size);
    const entry = page.locator("#ref-melkonian-2005");
    if (size === "wide") await entry.getByRole("button", { name: /^More on/ }).click();
    const link = entry.locator("[role=doc-backlink]").last();
    await link.focus();
    const before = await page.evaluate(() => scrollY);
    const hash = await link.getAttribute("href");
    await page.keyboard.press("Enter");
    await page.waitForFunction((place) => location.hash === place, hash);
    await page.goBack();
    await page.waitForFunction(() => document.activeElement?.matches("[role=doc-backlink]"));
    await settled(page);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await link.evaluate(isSeen)).toBe(true);
    await page.context().close();
  },
);

describe("deep links", () => {
  const cases = ["wide", "middle", "narrow"].flatMap((size) =>
    ["#p-4", "#ref-genocide", "#cite-7"].map((hash) => [size, hash] as const),
  );
  test.each(cases)("%s opens at %s, marked", async (size, hash) => {
    const page = await openPage(browser, statement + hash, size as "wide");
    await settled(page);
    const target = page.locator(":target");
    expect(`#${await target.getAttribute("id")}`).toBe(hash);
    const height = await page.evaluate(() => innerHeight);
    const box = await target.boundingBox();
    expect(box && box.y > -1 && box.y < height - 20).toBe(true);
    const [marked, other] = await page.evaluate(() => {
      const element = document.querySelector(":target")!;
      const sibling = document.querySelector("#p-1")!;
      return [getComputedStyle(element).backgroundColor, getComputedStyle(sibling).backgroundColor];
    });
    expect(marked).not.toBe(other);
    if (size === "wide" && hash === "#ref-genocide") {
      await page.waitForFunction(() => {
        const { top, bottom } = document.querySelector("#cite-2")!.getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      });
    }
    if (size === "wide" && hash === "#cite-7")
      await page.waitForSelector("#ref-milli-majlis-1994.is-current");
    await page.context().close();
  });
});

test("the number of a paragraph offers its address and citations to copy", async () => {
  const page = await openPage(browser, statement, "wide", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await scrollToMiddle(page, "#p-4");
  const before = await page.evaluate(() => scrollY);
  await page.getByRole("link", { name: "Cite paragraph 4", exact: true }).click();
  const popover = page.getByRole("dialog", { name: "Cite paragraph 4" });
  await popover.waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(await page.locator(":target").getAttribute("id")).toBe("p-4");
  const copied: string[] = [];
  for (const what of ["address", "citation", "BibTeX"]) {
    await popover.getByRole("button", { name: `Copy ${what}` }).click();
    await popover.getByRole("button", { name: `Copied ${what}` }).waitFor();
    copied.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  expect(copied[0]).toBe(`${inject("site").address}${statement}#p-4`);
  expect(copied[1]).toMatch(/Aliyeva.*25 February 2025\), at “As a result[^”]*”$/);
  expect(copied[2]).toMatch(/^@misc\{khojaly-2025-p-4,[\s\S]*note = \{At “As a result[^”]*”\./);
  await page.keyboard.press("Escape");
  await popover.waitFor({ state: "hidden" });
  expect(await focused(page)).toBe("");
  await page.context().close();
});

function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
