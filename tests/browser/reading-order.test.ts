import type { Browser, Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage, scrollToMiddle, settled, statement } from "./reading-page.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

/** The beginning of each entry: its author, short title or title, sorted without punctuation and article. */
const byName = [
  "attributed to",
  "CAT",
  "CRC",
  "de Waal",
  "de Waal",
  ...Array<string>(4).fill("Geneva Convention"),
  "Genocide Convention",
  "Heydar Aliyev",
  "ICCPR",
  "ICERD",
  "ICESCR",
  "‘“the legislative",
  "Melkonian M,",
  ...Array<string>(5).fill("Organisation of"),
  "Organization of",
  "Resolution ‘On",
];

describe.each(["wide", "middle", "narrow"] as const)("the list of works: %s", (size) => {
  let page: Page;
  beforeAll(async () => (page = await openPage(browser, statement, size)));
  afterAll(() => page.context().close());

  test("is in order of first citation", async () => {
    expect(await page.getByLabel("Order by").inputValue()).toBe("cited");
    const numbers = (await entries(page)).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test("is ordered by name, with the numbers of the marks, and the control stays in place", async () => {
    const before = await entries(page);
    const select = page.getByLabel("Order by");
    await select.scrollIntoViewIfNeeded();
    const place = await select.boundingBox();
    await select.focus();
    await page.keyboard.press("n");
    expect(await select.inputValue()).toBe("name");
    expect(await select.boundingBox()).toEqual(place);
    expect(await select.evaluate((element) => element === document.activeElement)).toBe(true);
    const after = await entries(page);
    expect(await firstWords(page)).toEqual(byName);
    expect(after.toSorted((a, b) => a.number - b.number)).toEqual(before);
    await expectMarksToResolve(page);
  });

  test("is ordered by type, each type a named list under its heading", async () => {
    await page.getByLabel("Order by").selectOption("type");
    const headings = await page.locator(".works-lists h3").allInnerTexts();
    expect(headings).toEqual([
      "Treaties",
      "Acts of legislation",
      "Books",
      "Resolutions",
      "Web pages",
      "Claims",
    ]);
    const lists = page.locator(".works-lists > ol");
    expect(await lists.count()).toBe(headings.length);
    const treaties = page.getByRole("list", { name: "Treaties" });
    expect(await treaties.getByRole("listitem").count()).toBe(10);
    const numbers = (await entries(page)).map(({ number }) => number);
    expect(numbers.slice(0, 10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(numbers).size).toBe(23);
    await expectMarksToResolve(page);
  });

  test("is ordered by first citation again", async () => {
    await page.getByLabel("Order by").selectOption("first cited");
    expect(await page.locator(".works-lists > ol").count()).toBe(1);
    const numbers = (await entries(page)).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test("has no control without scripts", async () => {
    const plain = await openPage(browser, statement, size, { javaScriptEnabled: false });
    expect(await plain.locator(".works-pane").locator("select, button").count()).toBe(0);
    expect(await plain.locator(".works-lists > ol > .entry").count()).toBe(23);
    await plain.context().close();
  });
});

test("ordered by name, the list beside the text still follows it", async () => {
  const page = await openPage(browser, statement, "wide");
  await scrollToMiddle(page, "#cite-13");
  await page.waitForSelector("#ref-melkonian-2005.is-current");
  await page.getByLabel("Order by").selectOption("name");
  expect(await page.evaluate(inPane, "ref-melkonian-2005")).toBe(true);
  for (const id of ["cite-2", "cite-7", "cite-11", "cite-13"]) {
    await scrollToMiddle(page, `#${id}`);
    const entry = await page.locator(`#${id}`).getAttribute("href");
    await page.waitForFunction(inPane, entry!.slice(1));
  }
  await page.context().close();
});

test("while following is paused, a new order starts at its beginning", async () => {
  const page = await openPage(browser, statement, "wide");
  await scrollToMiddle(page, "#cite-13");
  await page.waitForSelector("#ref-melkonian-2005.is-current");
  await page.getByRole("button", { name: "Scroll with the text" }).click();
  await page.getByLabel("Order by").selectOption("type");
  expect(await page.locator(".works-lists").evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  await page.context().close();
});

test("ordering keeps the target, and Back still returns to the citation", async () => {
  const page = await openPage(browser, statement, "wide");
  await scrollToMiddle(page, "#cite-3");
  const before = await page.evaluate(() => scrollY);
  await page.click("#cite-3");
  await page.getByLabel("Order by").selectOption("type");
  expect(await page.locator(":target").getAttribute("id")).toBe("ref-cat");
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.goBack();
  await page.waitForFunction(() => document.activeElement?.id === "cite-3");
  await settled(page);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.context().close();
});

test.each(["middle", "narrow"] as const)(
  "what opens at a citation keeps numbers and order: %s",
  async (size) => {
    const page = await openPage(browser, statement, size);
    await page.getByLabel("Order by").selectOption("name");
    await scrollToMiddle(page, "#cite-1");
    await page.click("#cite-1");
    const shown = page.locator(".popover li, .sheet li");
    await shown.first().waitFor();
    expect(
      await shown.evaluateAll((items) => items.map((item) => (item as HTMLLIElement).value)),
    ).toEqual([1, 2, 3, 4]);
    await page.context().close();
  },
);

test("on paper the numbers are those of the marks, in the chosen order", async () => {
  const page = await openPage(browser, statement, "wide");
  await page.getByLabel("Order by").selectOption("type");
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
  const { text } = await extractText(document, { mergePages: true });
  const plain = text.replace(/\s+/g, " ");
  expect(plain).toMatch(/the Genocide Convention ?5/);
  expect(plain).toMatch(/5\. Genocide Convention Convention on the Prevention/);
  expect(plain).toMatch(/Books 20\. de Waal T/);
  expect(plain).not.toContain("Order by");
  await page.context().close();
});

function entries(page: Page): Promise<{ number: number; name: string }[]> {
  return page.locator(".works-lists .entry").evaluateAll((items) =>
    items.map((item) => ({
      number: (item as HTMLLIElement).value,
      name: item.querySelector(".entry-title")?.textContent ?? "",
    })),
  );
}

/** The first two words of each entry, in the order of the list. */
function firstWords(page: Page): Promise<string[]> {
  return page.locator(".works-lists .entry > :first-child").evaluateAll((items) =>
    items.map((item) => {
      const name = item.matches(".entry-name") ? item.querySelector("a") : item;
      return (name?.textContent ?? "").split(/\s+/).slice(0, 2).join(" ");
    }),
  );
}

/** The first number of each mark is that of the entry that the citation leads to. */
async function expectMarksToResolve(page: Page): Promise<void> {
  const wrong = await page.locator("article a.cite").evaluateAll((cites) =>
    cites.filter((cite) => {
      const entry = document.querySelector<HTMLLIElement>((cite as HTMLAnchorElement).hash);
      return entry?.value !== Number.parseInt((cite as HTMLElement).dataset.mark ?? "", 10);
    }),
  );
  expect(wrong).toEqual([]);
}

/** Whether an entry begins within the visible part of the list. */
function inPane(id: string): boolean {
  const list = document.querySelector(".works-pane")!.getBoundingClientRect();
  const { top } = document.getElementById(id)!.getBoundingClientRect();
  return top >= list.top + 40 && top < list.bottom;
}
