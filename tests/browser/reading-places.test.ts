import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { focused, openPage, scrollToMiddle, settled, statement } from "./reading-page.ts";

/** A document that cites the Genocide Convention five times, as `#cite-1`, 3, 5, 6 and 8. */
const often = "sources/places";
const places = ["#cite-1", "#cite-3", "#cite-5", "#cite-6", "#cite-8"];

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

describe("beside the text", () => {
  let page: Page;
  beforeAll(async () => (page = await openOften()));
  afterAll(() => page.context().close());

  test("the places of a work come into view one by one, marked and announced, and the list does not move", async () => {
    const next = page.getByRole("button", { name: "Next place of “Genocide Convention”" });
    await next.focus();
    await page.evaluate(() => scrollTo(0, 0));
    const before = await inList(page);
    // The first citation is above the middle of the view.
    for (const place of [...places.slice(1), ...places.slice(0, 2)]) {
      await page.keyboard.press("Enter");
      await expectPlace(page, place);
      expect(await focused(page)).toBe("step-next-1");
      expect(await inList(page)).toBe(before);
    }
  });

  test("and the other way", async () => {
    const previous = page.getByRole("button", { name: "Previous place of “Genocide Convention”" });
    await previous.click();
    await expectPlace(page, "#cite-1");
    await previous.click();
    await expectPlace(page, "#cite-8");
  });

  test("Back returns to where the reader was before the steps", async () => {
    await page.context().close();
    page = await openOften();
    // While the pointer is on it, the list stays still when the text moves, so that the click hits the button.
    const next = page.locator("#step-next-1");
    await next.hover();
    // The second place is the last above the middle of the view.
    const before = await page.evaluate(() => {
      const { bottom } = document.querySelector("#cite-3")!.getBoundingClientRect();
      scrollTo(0, scrollY + Math.ceil(bottom) - innerHeight / 2);
      return scrollY;
    });
    await settled(page);
    for (let step = 0; step < 2; step++) await next.click();
    await expectPlace(page, "#cite-6");
    await page.goBack();
    await page.waitForFunction((at) => scrollY === at && location.hash === "", before);
    expect(await focused(page)).toBe("step-next-1");
    expect(await page.locator(".is-place").count()).toBe(0);
    await expect.poll(() => counted(page)).toBe("5 places");
    await page.goForward();
    await page.waitForFunction(() => location.hash === "#cite-6");
    await expectPlace(page, "#cite-6");
  });

  test("the steps continue from a followed citation, and from a link to a place", async () => {
    await scrollToMiddle(page, "#cite-5");
    await page.click("#cite-5");
    await expect.poll(() => counted(page)).toBe("3 of 5 places");
    await page.locator("#step-next-1").click();
    await expectPlace(page, "#cite-6");
    await page.locator("#ref-genocide [role=doc-backlink]").nth(1).click();
    await page.waitForFunction(() => document.querySelector("#cite-3.is-place") !== null);
    await expect.poll(() => counted(page)).toBe("2 of 5 places");
    await page.locator("#step-next-1").click();
    await expectPlace(page, "#cite-5");
  });

  test("Escape in the entry goes to the place", async () => {
    await page.locator("#step-next-1").focus();
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("cite-5");
  });
});

/** The document beside its works, with the entry of the work that it cites often. */
async function openOften(): Promise<Page> {
  const page = await openPage(browser, often, "wide");
  await page.getByRole("button", { name: "More on “Genocide Convention”" }).click();
  await page.mouse.move(1, 1);
  return page;
}

describe.each(["middle", "narrow"] as const)("if the list is below the text: %s", (size) => {
  let page: Page;
  beforeAll(async () => (page = await openPage(browser, often, size)));
  afterAll(() => page.context().close());

  test("what opened at a citation steps on to the next place", async () => {
    await scrollToMiddle(page, "#cite-3");
    const before = await page.evaluate(() => scrollY);
    await page.click("#cite-3");
    const overlay = page.locator(".popover, .sheet");
    await overlay.waitFor();
    expect(await overlay.locator(".entry-places").innerText()).toBe("2 of 5 places");
    await overlay.getByRole("button", { name: "Next place" }).click();
    await expectOpenAt(page, "#cite-5", "step-next");
    // A place that cites two works shows both.
    expect(await overlay.locator("li").count()).toBe(2);
    await page.keyboard.press("Enter");
    await expectOpenAt(page, "#cite-6", "step-next");
    await page.goBack();
    await overlay.waitFor({ state: "hidden" });
    await page.waitForFunction(() => document.activeElement?.id === "cite-3");
    await settled(page);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test("a step right after the citation becomes the current place", async () => {
    await scrollToMiddle(page, "#cite-3");
    await page.evaluate(() => {
      document.getElementById("cite-3")!.click();
      document.querySelector<HTMLElement>(":is(.popover, .sheet) .step-next")!.click();
    });
    await expectOpenAt(page, "#cite-5", "step-next");
    await page.goBack();
    await page.locator(".popover, .sheet").waitFor({ state: "hidden" });
    await page.waitForFunction(() => document.activeElement?.id === "cite-3");
  });

  test("from the list the entry opens at the place, and Back returns to the list", async () => {
    const previous = page.locator(".works-lists #step-previous-1");
    await previous.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await previous.click();
    await expectOpenAt(page, "#cite-8", "step-previous");
    await page.keyboard.press("Escape");
    await page.locator(".popover, .sheet").waitFor({ state: "hidden" });
    expect(await focused(page)).toBe("cite-8");
    await page.goBack();
    await page.waitForFunction(() => document.activeElement?.id === "step-previous-1");
    await settled(page);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});

test.each(["wide", "middle", "narrow"] as const)(
  "without scripts the places are counted and linked, with no control: %s",
  async (size) => {
    const page = await openPage(browser, often, size, { javaScriptEnabled: false });
    expect(await counted(page)).toBe("5 places");
    expect(await page.locator("button, select").count()).toBe(0);
    const links = page.locator("#ref-genocide [role=doc-backlink]");
    expect(await links.count()).toBe(5);
    await links.nth(3).click();
    expect(await page.locator(":target").getAttribute("id")).toBe("cite-6");
    await page.context().close();
  },
);

test("an entry with one place has no steps", async () => {
  const page = await openPage(browser, statement, "wide");
  expect(await page.locator(".entry").count()).toBe(23);
  expect(await page.locator(".entry-places, .step").count()).toBe(0);
  await page.context().close();
});

/** A citation is the current place: in view, marked, counted, announced, and in the address. */
async function expectPlace(page: Page, selector: string): Promise<void> {
  const at = `${places.indexOf(selector) + 1} of 5 places`;
  await expect.poll(() => counted(page)).toBe(at);
  const state = await page.evaluate((find) => {
    const citation = document.querySelector(find)!;
    const { top, bottom } = citation.getBoundingClientRect();
    const { backgroundImage, backgroundSize } = getComputedStyle(citation);
    return {
      address: location.hash,
      isInView: top > 0 && bottom < innerHeight,
      marked: [...document.querySelectorAll("article .is-place")].map(({ id }) => `#${id}`),
      edges: backgroundImage.split("linear-gradient").length - 1,
      size: backgroundSize.split(", ")[0],
      current: document.querySelector("#ref-genocide [aria-current]")?.getAttribute("href"),
      said: document.querySelector(".works-pane [role=status]")!.textContent,
    };
  }, selector);
  expect(state).toMatchObject({
    address: selector,
    isInView: true,
    marked: [selector],
    edges: 4,
    size: "100% 2px",
    current: selector,
  });
  expect(state.said).toMatch(new RegExp(`^${at}: Paragraph \\d+: `));
}

/** The popover or sheet is at a place, which it leaves in view, with the focus on one of its buttons. */
async function expectOpenAt(page: Page, place: string, button: string): Promise<void> {
  await page.waitForSelector(`${place}.is-place[aria-expanded]`);
  await settled(page);
  await expectPlace(page, place);
  const [citation, overlay] = await Promise.all(
    [place, ":is(.popover, .sheet)"].map((find) => page.locator(find).boundingBox()),
  );
  const isApart =
    citation!.y + citation!.height <= overlay!.y || overlay!.y + overlay!.height <= citation!.y;
  expect(isApart).toBe(true);
  expect(
    await page.evaluate(() => document.activeElement?.closest(".popover, .sheet") !== null),
  ).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain(button);
}

/** The position of the entry in the list. */
function inList(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [list, entry] = [".works-pane", "#ref-genocide"].map((find) =>
      document.querySelector(find)!.getBoundingClientRect(),
    );
    return entry!.top - list!.top;
  });
}

async function counted(page: Page): Promise<string> {
  return page.locator("#ref-genocide .entry-places").innerText();
}
