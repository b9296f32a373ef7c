import { readdirSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { differenceFrom, renews } from "./compare-picture.ts";
import { openBrowser } from "./open-browser.ts";
import { scrollToMiddle, settled, sizes, statement, type Size } from "./reading-page.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

interface Picture {
  path: string;
  size: Size;
  options?: BrowserContextOptions;
  /** What the reader does before the picture is taken. */
  after?: (page: Page) => Promise<void>;
}

const dark: BrowserContextOptions = { colorScheme: "dark" };

const pictures: Readonly<Record<string, Picture>> = {
  "document-top": { path: statement, size: "wide" },
  "document-wide": { path: statement, size: "wide", after: followed("#cite-10") },
  "document-wide-dark": {
    path: statement,
    size: "wide",
    options: dark,
    after: followed("#cite-10"),
  },
  "document-middle": { path: statement, size: "middle", after: at("#cite-10") },
  "document-narrow": { path: statement, size: "narrow", after: at("#cite-10") },
  "document-by-type": { path: statement, size: "wide", after: byType },
  "document-step": { path: "sources/places", size: "wide", after: step },
  popover: { path: statement, size: "middle", after: open("#cite-9") },
  sheet: { path: statement, size: "narrow", after: open("#cite-9") },
  "sheet-dark": { path: statement, size: "narrow", options: dark, after: open("#cite-9") },
  home: { path: "", size: "wide" },
  works: { path: "works/", size: "wide" },
  work: { path: "works/genocide", size: "wide" },
  "work-narrow": { path: "works/genocide", size: "narrow" },
  figure: { path: "figures/khojaly-2025/killed-by-group", size: "wide" },
  embed: { path: "embed/khojaly-2025/killed-by-group", size: "middle" },
};

test.each(Object.entries(pictures))("%s looks as it did", async (name, picture) => {
  const page = await openStill(picture);
  expect(await differenceFrom(name, page)).toBeUndefined();
  await page.context().close();
});

test.skipIf(renews)("a page that looks different is detected", async () => {
  const page = await openStill(pictures["document-wide"]!);
  const changes: readonly ((root: HTMLElement) => void)[] = [
    ({ style }) => style.setProperty("--accent", "#8a1c5e"),
    ({ style }) => style.setProperty("--paper", "#e9f5e9"),
    ({ style }) => style.setProperty("--measure", "34rem"),
    (root) => root.querySelector<HTMLElement>(".works-pane")!.style.setProperty("opacity", "0"),
  ];
  for (const change of changes) {
    await page.locator("html").evaluate(change);
    const difference = await differenceFrom("document-wide", page);
    expect(difference, String(change)).toMatch(/differs in .* see \/.*\.png/);
    await page.locator("html").evaluate((root) => {
      for (const part of [root, root.querySelector(".works-pane")!]) part.removeAttribute("style");
    });
  }
  await page.context().close();
});

/** Open a page, do what its picture requires, and wait until nothing moves any more. */
async function openStill({ path, size, options, after }: Picture): Promise<Page> {
  const context = await browser.newContext({
    viewport: sizes[size],
    colorScheme: "light",
    reducedMotion: "reduce",
    timezoneId: "UTC",
    // An embed allows no fonts.
    bypassCSP: true,
    ...options,
  });
  // A reader whose fonts load late does without them; here they are waited for.
  await context.route("**/*.css", async (route) => {
    const response = await route.fetch();
    const css = (await response.text()).replace(/font-display:\s*optional/g, "font-display:block");
    await route.fulfill({ response, body: css });
  });
  const page = await context.newPage();
  await page.goto(inject("site").address + path);
  await page.evaluate(onlyOurLetters, fontFiles());
  await settled(page);
  await after?.(page);
  await page.evaluate(() => document.fonts.ready);
  await settled(page);
  return page;
}

/** The site’s fonts, by the names that an embed requests. */
function fontFiles(): Record<string, string> {
  const { address, folder } = inject("site");
  const files = readdirSync(`${folder}/_apparatus/fonts`);
  const named = { "Source Sans 3": "source-sans-3", "Source Serif 4": "source-serif-4" };
  return Object.fromEntries(
    Object.entries(named).map(([family, name]) => {
      const file = files.find((one) => one.startsWith(`${name}-latin-wght-normal`));
      return [family, `${address}_apparatus/fonts/${file}`];
    }),
  );
}

/** Exclude from the comparison what differs by machine: its fonts, and so letters that ours lack. */
async function onlyOurLetters(files: Record<string, string>): Promise<void> {
  for (const [family, file] of Object.entries(files)) {
    document.fonts.add(await new FontFace(family, `url(${file})`, { weight: "200 900" }).load());
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    text.data = text.data.replace(/\p{Script=Arabic}+/gu, "–");
  }
  await document.fonts.ready;
}

function at(selector: string): (page: Page) => Promise<void> {
  return (page) => scrollToMiddle(page, selector);
}

/** The same, with the list beside the text in place too: it moves when the text is still. */
function followed(selector: string): (page: Page) => Promise<void> {
  return async (page) => {
    await scrollToMiddle(page, selector);
    await page.waitForFunction((find) => {
      const citation = document.querySelector(find)!;
      const links = [citation, ...citation.querySelectorAll("a")];
      return links.some((link) => {
        const address = link.getAttribute("href") ?? "";
        return /^#ref-/.test(address) && document.querySelector(`${address}.is-current`) !== null;
      });
    }, selector);
  };
}

function open(selector: string): (page: Page) => Promise<void> {
  return async (page) => {
    await scrollToMiddle(page, selector);
    await page.click(selector);
    await page.locator(".popover, .sheet").waitFor();
    await page.mouse.move(1, 1);
  };
}

async function byType(page: Page): Promise<void> {
  await scrollToMiddle(page, "#cite-13");
  await settled(page);
  await page.getByLabel("Order by").selectOption("type");
}

async function step(page: Page): Promise<void> {
  await page.getByRole("button", { name: "More on “Genocide Convention”" }).click();
  for (let count = 0; count < 2; count++) await page.locator("#step-next-1").click();
  await page.mouse.move(1, 1);
  // The place cites two works, and the page counts it for both, one of them after the paint.
  await page.waitForFunction(() => document.querySelectorAll(".entry [aria-current]").length === 2);
}
