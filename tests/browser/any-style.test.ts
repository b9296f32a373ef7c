import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage } from "./reading-page.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

const picked = ".styles .picked [data-style]";

async function ask(page: Page, words: string): Promise<void> {
  await page.fill("#style-name", words);
  await page.locator(".style-names button").first().waitFor();
}

async function isShown(page: Page, name: string): Promise<void> {
  await page.waitForSelector(`.picked [data-style="${name}"]`);
}

test.each(["genocide", "melkonian-2007", "icj-2024"])(
  "%s is written as in the build, in each of the notebook’s styles",
  async (work) => {
    const page = await openPage(browser, `works/${work}`, "wide");
    for (const [own, name] of [
      ["oscola", "oscola"],
      ["aglc", "australian-guide-to-legal-citation"],
      ["bluebook", "bluebook-law-review"],
      ["apa", "apa"],
      ["chicago", "chicago-fullnote-bibliography"],
    ] as const) {
      await ask(page, name);
      await page.locator(".style-names button").first().click();
      await isShown(page, name);
      const built = await page.innerHTML(`.styles [data-style="${own}"]:not(.picked *)`);
      expect(await page.innerHTML(picked)).toBe(built);
    }
    await page.context().close();
  },
);

test("by keyboard alone, and nothing is requested from another host", async () => {
  const page = await openPage(browser, "works/icj-2024", "narrow");
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  await page.focus("#style-name");
  await page.keyboard.type("deutsche sprache");
  await page.locator(".style-names button").first().waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await isShown(page, "deutsche-sprache");
  expect(await page.textContent(".style-status")).toBe("Deutsche Sprache citation added above.");
  expect([...hosts]).toEqual([new URL(page.url()).host]);
  await page.context().close();
});

test("the style stays for the next work until it is removed", async () => {
  const page = await openPage(browser, "works/genocide", "wide");
  await ask(page, "ieee");
  await page.keyboard.press("Enter");
  await isShown(page, "ieee");
  await page.goto(page.url().replace("genocide", "icj-2024"));
  await isShown(page, "ieee");
  await page.getByRole("button", { name: "Remove IEEE" }).click();
  expect(await page.locator(".picked").count()).toBe(0);
  await page.reload();
  await page.focus("#style-name");
  await page.waitForFunction(() => document.querySelector(".style-status")?.textContent !== "");
  expect(await page.locator(".picked").count()).toBe(0);
  await page.context().close();
});

test("a style that cannot be loaded is reported, and can be requested again", async () => {
  const page = await openPage(browser, "works/genocide", "wide");
  await page.route("**/styles-*.bin", (route) => route.abort());
  await ask(page, "ieee");
  await page.keyboard.press("Enter");
  await page.getByText("IEEE could not be loaded. Choose it again to try once more.").waitFor();
  expect(await page.locator(".picked").count()).toBe(0);
  await page.unroute("**/styles-*.bin");
  await page.locator(".style-names button").first().click();
  await isShown(page, "ieee");
  await page.context().close();
});

test("words that name no style are reported", async () => {
  const page = await openPage(browser, "works/genocide", "wide");
  await page.fill("#style-name", "zzz");
  await page.getByText("No style is called “zzz”.").waitFor();
  await page.context().close();
});

test("without scripts the notebook’s own styles are there", async () => {
  const page = await openPage(browser, "works/genocide", "wide", { javaScriptEnabled: false });
  expect(await page.locator(".styles dd").count()).toBe(5);
  expect(await page.locator("#style-name").count()).toBe(0);
  await page.context().close();
});
