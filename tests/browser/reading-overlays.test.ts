import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { focused, openPage, scrollToMiddle, sizes, statement, type Size } from "./reading-page.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

describe("a popover at the citation", () => {
  let page: Page;
  beforeAll(async () => (page = await openPage(browser, statement, "middle")));
  afterAll(() => page.context().close());

  test("opens by pointer inside the view, wherever the citation is in it", async () => {
    for (const citation of await page.locator("article .cite[href]").all()) {
      for (const edge of ["start", "center", "end"] as const) {
        await citation.evaluate((element, block) => element.scrollIntoView({ block }), edge);
        await citation.click();
        const popover = page.locator(".popover");
        await popover.waitFor({ state: "visible" });
        await page.waitForFunction(isInside);
        await page.keyboard.press("Escape");
        await popover.waitFor({ state: "hidden" });
      }
    }
  });

  test("moves with its citation, and closes when that leaves the view", async () => {
    const popover = page.locator(".popover");
    for (const distance of [-1, 1]) {
      await scrollToMiddle(page, "#cite-5");
      await page.click("#cite-5");
      await page.mouse.move(20, 400);
      await page.mouse.wheel(0, distance * 250);
      await page.waitForFunction(isInside);
      expect(await popover.isVisible()).toBe(true);
      await page.mouse.wheel(0, distance * 700);
      await popover.waitFor({ state: "hidden" });
      expect(await focused(page)).toBe("cite-5");
    }
  });

  test("opens by Enter, is entered and left by Tab, and Escape leaves the focus at the citation", async () => {
    const popover = page.locator(".popover");
    await scrollToMiddle(page, "#cite-2");
    await page.focus("#cite-2");
    await page.keyboard.press("Enter");
    await popover.waitFor({ state: "visible" });
    expect(await focused(page)).toBe("cite-2");
    expect(await page.locator("#cite-2").getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    await popover.waitFor({ state: "hidden" });
    expect(await focused(page)).toBe("cite-2");
    await page.waitForSelector("#cite-2:not([aria-expanded])");

    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".popover") !== null)).toBe(
      true,
    );
    const links = await popover.locator("a[href]").count();
    for (let at = 0; at < links; at++) await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("cite-3");
    await popover.waitFor({ state: "hidden" });
  });

  test("shows the entries of all works, as they are in the list", async () => {
    await page.click("#cite-1");
    const shown = page.locator(".popover li");
    expect(await shown.count()).toBe(4);
    expect(await page.locator(".popover").innerText()).toMatch(/^4 works cited here\n/);
    expect(await shown.first().textContent()).toBe(await page.locator("#ref-gc1").textContent());
    const doubled = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(doubled).toEqual([]);
    await page.keyboard.press("Escape");
  });
});

describe.each(["narrow", "small"] as const)("a sheet below the citation: %s", (size: Size) => {
  let page: Page;
  beforeAll(async () => (page = await openPage(browser, statement, size)));
  afterAll(() => page.context().close());

  test("takes at most 60 % of the height and leaves the citation in view", async () => {
    for (const citation of await page.locator("article .cite[href]").all()) {
      await citation.evaluate((element) => element.scrollIntoView({ block: "end" }));
      await citation.tap();
      const sheet = page.locator("dialog.sheet");
      await sheet.waitFor({ state: "visible" });
      const box = (await sheet.boundingBox())!;
      const { height, width } = sizes[size];
      expect(box.height).toBeLessThanOrEqual(height * 0.6 + 0.5);
      expect(box.y + box.height).toBeLessThanOrEqual(height + 0.5);
      expect(box.width).toBeLessThanOrEqual(width);
      const words = await citation.evaluate((element) => {
        const lines = [...element.getClientRects()];
        return { top: lines[0]!.top, bottom: lines.at(-1)!.bottom };
      });
      expect(words.top).toBeGreaterThanOrEqual(0);
      if (words.bottom - words.top < box.y - 24) expect(words.bottom).toBeLessThanOrEqual(box.y);
      await page.keyboard.press("Escape");
      await sheet.waitFor({ state: "hidden" });
    }
  });

  test("is closed by Escape, by its button and by a tap outside", async () => {
    const sheet = page.locator("dialog.sheet");
    const ways: (() => Promise<void>)[] = [
      () => page.keyboard.press("Escape"),
      () => sheet.getByRole("button", { name: "Close" }).tap(),
      () => page.touchscreen.tap(sizes[size].width / 2, 20),
    ];
    for (const close of ways) {
      await page.locator("#cite-2").tap();
      await sheet.waitFor({ state: "visible" });
      await close();
      await sheet.waitFor({ state: "hidden" });
      expect(await focused(page)).toBe("cite-2");
    }
  });

  test("is entered and left by Tab, at the place of the citation", async () => {
    const sheet = page.locator("dialog.sheet");
    await scrollToMiddle(page, "#cite-2");
    await page.focus("#cite-2");
    await page.keyboard.press("Enter");
    await sheet.waitFor({ state: "visible" });
    await page.focus("#cite-2");
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Close");
    await page.keyboard.press("Shift+Tab");
    expect(await focused(page)).toBe("cite-2");
    const stops = await sheet.locator("a[href], button").count();
    for (let at = 0; at < stops; at++) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest(".sheet") !== null)).toBe(
        true,
      );
    }
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("cite-3");
    await sheet.waitFor({ state: "hidden" });
    expect(await page.evaluate(isInViewNow, "cite-3")).toBe(true);
  });

  test("is closed by Escape with its citation in view, wherever the text was scrolled", async () => {
    const sheet = page.locator("dialog.sheet");
    await scrollToMiddle(page, "#cite-2");
    await page.focus("#cite-2");
    await page.keyboard.press("Enter");
    await sheet.waitFor({ state: "visible" });
    await page.evaluate(() => scrollBy({ top: 2000, behavior: "instant" }));
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "hidden" });
    expect(await focused(page)).toBe("cite-2");
    expect(await page.evaluate(isInViewNow, "cite-2")).toBe(true);
  });

  test("also shows what the notebook has about a paragraph", async () => {
    await page.getByRole("link", { name: "Cite paragraph 6", exact: true }).tap();
    const sheet = page.getByRole("dialog", { name: "Cite paragraph 6" });
    await sheet.waitFor();
    expect(await sheet.innerText()).toContain("18");
    expect(await sheet.innerText()).toContain("@misc{khojaly-2025-p-6,");
    await page.keyboard.press("Escape");
  });
});

test.each([
  ["middle", "wide"],
  ["middle", "narrow"],
  ["narrow", "middle"],
  ["narrow", "wide"],
] as const)(
  "what opened closes when the page changes its layout: %s, %s",
  async (before, after) => {
    const page = await openPage(browser, statement, before);
    const opened = page.locator(".popover, .sheet");
    await scrollToMiddle(page, "#cite-2");
    await page.focus("#cite-2");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.setViewportSize({ ...sizes[before], height: sizes[before].height - 20 });
    expect(await opened.isVisible()).toBe(true);
    await page.setViewportSize(sizes[after]);
    await opened.waitFor({ state: "hidden" });
    expect(await focused(page)).toBe("cite-2");
    await page.context().close();
  },
);

test.each(["wide", "middle", "narrow"] as const)("Tab meets every link once: %s", async (size) => {
  const page = await openPage(browser, statement, size);
  // Entries that open and close on the way would add stops.
  await page.evaluate(() => document.querySelector<HTMLElement>(".pane-follow")!.click());
  const stops = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        "a[href]:not([tabindex='-1']), button, select, summary, [tabindex='0']",
      ),
    ];
    const shown = all.filter((element) => element.checkVisibility({ visibilityProperty: true }));
    for (const [index, element] of shown.entries()) element.dataset.stop = String(index);
    return shown.length;
  });
  const met: string[] = [];
  for (let at = 0; at < stops; at++) {
    await page.keyboard.press("Tab");
    met.push(
      await page.evaluate(() => (document.activeElement as HTMLElement).dataset.stop ?? "none"),
    );
  }
  expect(met.toSorted((a, b) => Number(a) - Number(b))).toEqual([...met.keys()].map(String));
  await page.context().close();
});

test("in the list beside the text Escape returns to the citation", async () => {
  const page = await openPage(browser, statement, "wide");
  await page.focus("#cite-3");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "ref-cat");
  await page.keyboard.press("Escape");
  expect(await focused(page)).toBe("cite-3");
  await page.context().close();
});

/** Whether an element with an id is entirely in view. */
function isInViewNow(id: string): boolean {
  const { top, bottom } = document.getElementById(id)!.getBoundingClientRect();
  return top >= 0 && bottom <= document.documentElement.clientHeight;
}

/** Whether the popover is entirely in view. */
function isInside(): boolean {
  const { top, left, right, bottom } = document.querySelector(".popover")!.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return top >= 0 && left >= 0 && right <= clientWidth && bottom <= clientHeight;
}
