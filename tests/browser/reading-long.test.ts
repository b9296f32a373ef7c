import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { longDocument, longest } from "./long-document.ts";
import { openBrowser } from "./open-browser.ts";
import { settled, sizes, type Size } from "./reading-page.ts";
import { serveSite } from "./serve-site.ts";

/** Some of what `bench/reading.mjs` measures, enough to see what grows with the document. */
const part = 1 / 10;
const citations = longest.citations * part;

let root: string;
let transcript: string;
let site: { address: string; close(): Promise<void> };
let browser: Browser;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "apparatus-long-"));
  for (const path of ["package.json", "observablehq.config.ts"]) cpSync(path, join(root, path));
  for (const path of ["404.md", "index.md", "figures", "sources", "works"]) {
    cpSync(join("src/pages", path), join(root, "src/pages", path), { recursive: true });
  }
  for (const path of ["node_modules", "lib"]) symlinkSync(resolve(path), join(root, path));
  const document = longDocument({
    words: longest.words * part,
    citations,
    works: longest.works * part,
  });
  mkdirSync(join(root, "sources"));
  ({ transcript } = document);
  writeFileSync(join(root, "sources/long.md"), document.annotated);
  writeFileSync(join(root, "sources/long.txt"), transcript);
  writeFileSync(join(root, "references.bib"), document.library);
  execFileSync(process.execPath, [resolve("lib/cli.js"), "build"], { cwd: root, stdio: "pipe" });
  site = await serveSite(join(root, "dist"));
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(root, { recursive: true, force: true });
});

test("following the text measures few positions, and observes nothing", async () => {
  const page = await open("wide");
  const asked = await page.evaluate(
    () =>
      new Promise<number>((seen) => {
        let count = 0;
        const { getBoundingClientRect } = Element.prototype;
        Element.prototype.getBoundingClientRect = function () {
          // One pass of the code that follows the text ends before this runs.
          if (count++ === 0) queueMicrotask(() => seen(count));
          return getBoundingClientRect.call(this);
        };
        scrollTo(0, document.body.scrollHeight / 2);
      }),
  );
  expect(asked).toBeGreaterThan(10);
  expect(asked).toBeLessThan(40);
  expect(await page.evaluate(() => (window as unknown as { observed: number }).observed)).toBe(0);
  await page.context().close();
});

test("the list is sorted again in one step, measuring few positions", async () => {
  const page = await open("wide");
  const { asked, writes } = await page.evaluate(() => {
    let asked = 0;
    const { getBoundingClientRect } = Element.prototype;
    Element.prototype.getBoundingClientRect = function () {
      asked++;
      return getBoundingClientRect.call(this);
    };
    const observer = new MutationObserver(() => {});
    observer.observe(document.querySelector(".works-lists")!, { childList: true });
    const select = document.querySelector<HTMLSelectElement>(".pane-order select")!;
    select.value = "name";
    select.dispatchEvent(new Event("change"));
    return { asked, writes: observer.takeRecords().length };
  });
  expect(writes).toBeLessThan(6);
  expect(asked).toBeLessThan(20);
  await page.context().close();
});

test("the number of listeners does not grow with the document", async () => {
  const page = await open("wide");
  const listening = await page.evaluate(
    () => (window as unknown as { listening: number }).listening,
  );
  expect(listening).toBeGreaterThan(0);
  expect(listening).toBeLessThan(citations / 2);
  await page.context().close();
});

test.each(["wide", "narrow"] as const)(
  "parts of the text out of view are not laid out, but can be found and copied: %s",
  async (size) => {
    const page = await open(size);
    const parts = await page.evaluate(() =>
      [...document.querySelectorAll(".part > :first-child")].map((block) =>
        block.checkVisibility({ contentVisibilityAuto: true }),
      ),
    );
    expect(parts[0]).toBe(true);
    expect(parts.filter(Boolean).length).toBeLessThan(parts.length / 2);
    const found = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector("article")!);
      return getSelection()?.toString() ?? "";
    });
    const words = (text: string): string => text.replace(/^#+ /gm, "").replace(/\s+/g, " ").trim();
    expect(words(found)).toBe(words(transcript));
    await page.context().close();
  },
);

test("the estimated size of parts out of view is close to the real one", async () => {
  for (const size of ["wide", "narrow"] as const) {
    const page = await open(size);
    const [guessed, laidOut] = await page.evaluate(() => {
      const article = document.querySelector<HTMLElement>("article")!;
      const guessed = article.offsetHeight;
      for (const part of article.children)
        (part as HTMLElement).style.contentVisibility = "visible";
      return [guessed, article.offsetHeight] as const;
    });
    expect(guessed / laidOut).toBeGreaterThan(0.85);
    expect(guessed / laidOut).toBeLessThan(1.15);
    await page.context().close();
  }
});

test("entries out of view are not laid out, but can be found, copied and linked to", async () => {
  const page = await open("wide");
  const entries = await page.evaluate(() =>
    [...document.querySelectorAll(".works-pane .entry-state")].map((text) =>
      text.checkVisibility({ contentVisibilityAuto: true }),
    ),
  );
  expect(entries).toHaveLength(longest.works * part);
  expect(entries.filter(Boolean).length).toBeLessThan(entries.length);
  expect(entries[0]).toBe(true);
  expect(entries.at(-1)).toBe(false);
  const found = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector(".works-pane ol")!);
    return getSelection()?.toString() ?? "";
  });
  expect(found).toMatch(/volume 50/i);
  await page.context().close();
});

test("a distant work comes first in the list, and is in view without moving", async () => {
  const page = await open("wide");
  const last = page.locator(".works-lists .entry").last();
  const link = last.locator("[role=doc-backlink]").first();
  const hash = (await link.getAttribute("href"))!;
  // Parts that come into view take their real height, so scroll to the place until it stays.
  await page.waitForFunction((to) => {
    const { top } = document.querySelector(to)!.getBoundingClientRect();
    scrollBy(0, Math.round(top - innerHeight / 2));
    return [...document.querySelectorAll(".entry")].at(-1)!.matches(".is-here");
  }, hash);
  const { top, bottom, scrolled } = await last.evaluate((entry) => {
    const list = document.querySelector(".works-lists")!;
    const { top, bottom } = entry.getBoundingClientRect();
    return { top, bottom, scrolled: list.scrollTop };
  });
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThan(sizes.wide.height);
  expect(scrolled).toBe(0);
  await page.context().close();
});

test.each(["wide", "middle", "narrow"] as const)(
  "links to distant places open there: %s",
  async (size) => {
    for (const hash of [`#cite-${citations - 3}`, "#ref-work-20", "#p-40"]) {
      const page = await open(size, hash);
      await page.waitForFunction((at) => {
        const { top, bottom } = document.querySelector(at)!.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }, hash);
      await page.context().close();
    }
  },
);

/** Open the long document, counting what its script listens to and observes. */
async function open(size: Size, hash = ""): Promise<Page> {
  const context = await browser.newContext({ viewport: sizes[size] });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const counts = Object.assign(window, { listening: 0, observed: 0 });
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...given: unknown[]) {
      counts.listening++;
      Reflect.apply(addEventListener, this, given);
    };
    const { observe } = IntersectionObserver.prototype;
    IntersectionObserver.prototype.observe = function (target) {
      counts.observed++;
      observe.call(this, target);
    };
  });
  await page.goto(`${site.address}sources/long${hash}`);
  await page.evaluate(() => document.fonts.ready);
  await settled(page);
  return page;
}
