import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe-violations.ts";
import { openBrowser } from "./open-browser.ts";
import { openPage, scrollToMiddle, statement } from "./reading-page.ts";

/** One page of every kind. */
const pages = [
  "",
  statement,
  "sources/rtl",
  "works/",
  "works/genocide",
  "works/balayan-revival",
  "figures/",
  "figures/khojaly-2025/killed-by-group",
  "figures/khojaly-2025/killed",
  "embed/khojaly-2025/killed-by-group",
  "notes/",
  "notes/figures-as-data",
  "method",
  "how-sure",
  "rules",
  "search",
  "no-such-page",
];

const looks = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
} as const;

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

describe.each(Object.keys(looks) as (keyof typeof looks)[])("in %s", (look) => {
  test.each(pages)("/%s has no violation", async (path) => {
    // The page’s policy does not allow the tests’ own script.
    const page = await openPage(browser, path, "wide", { ...looks[look], bypassCSP: true });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test.runIf(look === "light").each(pages)("/%s has none on a telephone", async (path) => {
    const page = await openPage(browser, path, "narrow", { bypassCSP: true });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test.each(["middle", "narrow"] as const)(
    "what opens at a citation has none: %s",
    async (size) => {
      const page = await openPage(browser, statement, size, { ...looks[look], bypassCSP: true });
      await scrollToMiddle(page, "#cite-9");
      await page.click("#cite-9");
      await page.locator(".popover, .sheet").waitFor();
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    },
  );
});

test("works in another order, and a place reached by steps, have none", async () => {
  const page = await openPage(browser, "sources/places", "wide", { bypassCSP: true });
  await page.getByLabel("Order by").selectOption("type");
  await page.getByRole("button", { name: "More on “Genocide Convention”" }).click();
  await page.getByRole("button", { name: "Next place of “Genocide Convention”" }).click();
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});
