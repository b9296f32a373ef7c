import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage, statement } from "./reading-page.ts";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

const field = "#search-input";
const option = ".search [role=option]";

async function openSearch(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(browser, path, "wide", options);
  await page.keyboard.press("/");
  await page.waitForSelector(field);
  return page;
}

async function type(page: Page, words: string): Promise<void> {
  await page.fill(field, words);
  await page.waitForSelector('.search-results[aria-busy="false"]', { state: "attached" });
}

describe("the field with results below it", () => {
  test.each(["works/genocide", "figures/khojaly-2025/killed", ""])(
    "from /%s arrow keys choose, and Enter goes to what is chosen",
    async (path) => {
      const page = await openSearch(path);
      await type(page, "999 UNTS 171");
      expect(await page.getAttribute(field, "aria-expanded")).toBe("true");
      expect(await page.textContent(".search-count")).toBe("1 result");
      await page.keyboard.press("ArrowDown");
      const chosen = await page.getAttribute(field, "aria-activedescendant");
      expect(await page.getAttribute(`#${chosen}`, "aria-selected")).toBe("true");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-input");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/works\/iccpr$/);
      await page.context().close();
    },
  );

  test("arrow keys cycle through the field itself", async () => {
    const page = await openSearch("works/");
    await type(page, "999 UNTS 171");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await page.getAttribute(field, "aria-activedescendant")).toBe(null);
    await page.keyboard.press("ArrowUp");
    expect(await page.getAttribute(field, "aria-activedescendant")).toBe("search-option-0");
    await page.context().close();
  });

  test("Enter without a choice goes to all results, even before they have arrived", async () => {
    const page = await openSearch("works/genocide");
    await page.keyboard.type("khojaly");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?q=khojaly$/);
    await page.waitForSelector(".search-page .search-results li");
    await page.context().close();
  });

  test("Escape closes it and gives the focus back", async () => {
    const page = await openPage(browser, statement, "wide");
    await page.click(".search-open");
    await page.waitForSelector(field);
    await page.keyboard.press("Escape");
    expect(await page.locator(field).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("search-open");
    await page.context().close();
  });

  test("the state of a record is in its result, a caution in that of a figure", async () => {
    const page = await openSearch("");
    await type(page, "Revival of Our Soul");
    expect(await page.locator(option).first().locator(".badge").textContent()).toBe(
      "existence disputed",
    );
    await type(page, "nearly four thousand");
    expect(await page.locator(option).first().locator(".badge").count()).toBe(0);
    expect(await page.locator(option).first().locator(".search-caution").textContent()).toContain(
      "pproximate",
    );
    await page.context().close();
  });
});

describe("the page of results", () => {
  test("its address alone restores all results", async () => {
    const page = await openPage(browser, "search?q=khojaly", "wide");
    await page.waitForSelector(".search-results li");
    const count = parseInt((await page.textContent(".search-count")) ?? "", 10);
    const seen = new Set<string>();
    for (let number = 1; seen.size < count; number++) {
      await page.goto(`${inject("site").address}search?q=khojaly&page=${number}`);
      await page.waitForSelector(".search-results li");
      for (const link of await page.locator(".search-results a").all()) {
        seen.add((await link.getAttribute("href")) ?? "");
      }
      expect(number).toBeLessThan(count);
    }
    expect(seen.size).toBe(count);
    await page.context().close();
  });

  test("the next search is in the address, and Back returns to the previous one", async () => {
    const page = await openPage(browser, "search?q=torture", "wide");
    await page.waitForSelector(".search-results mark");
    await page.fill("#results-input", "hostages");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=hostages/);
    await page.waitForFunction(() => /hostage/i.test(document.querySelector("mark")!.textContent));
    await page.goBack();
    await page.waitForFunction(() => /torture/i.test(document.querySelector("mark")!.textContent));
    expect(await page.inputValue("#results-input")).toBe("torture");
    await page.context().close();
  });

  test("without scripts it leads to the lists", async () => {
    const page = await openPage(browser, "search", "wide", { javaScriptEnabled: false });
    await page.click(".search-page a >> text=Works");
    await page.waitForURL(/\/works\/$/);
    await page.context().close();
  });

  test("a search without results says so, with the words that occur nowhere", async () => {
    const page = await openPage(browser, "search?q=zzzzqqqq", "wide");
    await page.waitForFunction(() => document.querySelector(".search-count")!.textContent !== "");
    expect(await page.textContent(".search-count")).toContain("zzzzqqqq");
    await page.context().close();
  });

  test.each([
    ["who was it", "Too common to search for: “who”, “was”, “it”. Add a word that says more."],
    [
      "the sealed figures of three hundred",
      /^\d+ results?\. Too common to search for: “the”, “of”$/,
    ],
  ])("what was too common to look for is named: %s", async (query, said) => {
    const page = await openPage(browser, `search?q=${encodeURIComponent(query)}`, "wide");
    await page.waitForFunction(() => document.querySelector(".search-count")!.textContent !== "");
    expect(await page.textContent(".search-count")).toMatch(said);
    await page.context().close();
  });

  test("a number in words leads to the figure of that number", async () => {
    const page = await openPage(browser, "search?q=six+hundred+and+thirteen+dead", "wide");
    await page.locator(".search-results a").first().click();
    await page.waitForURL(/\/figures\/khojaly-2025\/killed$/);
    await page.context().close();
  });
});

test.each([{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const)(
  "neither has a violation: %o",
  async (look) => {
    const page = await openSearch("works/genocide", { ...look, bypassCSP: true });
    await type(page, "geneva");
    await page.keyboard.press("ArrowDown");
    expect(await violations(page)).toEqual([]);
    await page.goto(`${inject("site").address}search?q=geneva`);
    await page.waitForSelector(".search-results li");
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  },
);

test.each(["wide", "narrow", "small"] as const)(
  "nothing is cut or moves sideways: %s",
  async (size) => {
    const page = await openPage(browser, "search?q=khojaly", size);
    await page.waitForSelector(".search-results li");
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.context().close();
  },
);

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await run.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(" ")}`);
  });
}
