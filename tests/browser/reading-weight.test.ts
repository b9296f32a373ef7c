import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage, sizes, statement, type Size } from "./reading-page.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

/** In kB, as sent: fonts are already compressed, everything else with gzip. */
const budgets = { document: 40, stylesheet: 15, script: 30, font: 120 } as const;

test("everything that the statement’s page loads is within its budget", async () => {
  const context = await browser.newContext({ viewport: sizes.wide });
  const page = await context.newPage();
  const loaded: { type: string; host: string; size: Promise<number> }[] = [];
  page.on("response", (response) => {
    const type = response.request().resourceType();
    const size = response.body().then((body) => (type === "font" ? body : gzipSync(body)).length);
    loaded.push({ type, host: new URL(response.url()).host, size });
  });
  const { address } = inject("site");
  await page.goto(address + statement, { waitUntil: "networkidle" });
  expect([...new Set(loaded.map(({ host }) => host))]).toEqual([new URL(address).host]);
  for (const [type, budget] of Object.entries(budgets)) {
    const sizesOf = await Promise.all(
      loaded.filter((one) => one.type === type).map(({ size }) => size),
    );
    const sum = sizesOf.reduce((a, b) => a + b, 0) / 1000;
    expect(sum, type).toBeGreaterThan(0);
    expect(sum, type).toBeLessThanOrEqual(budget);
  }
  expect(loaded.map(({ type }) => type).filter((type) => !(type in budgets))).toEqual([]);
  await context.close();
});

/** Pages to which scripts also add something. */
const shifting = [
  ...[statement, "works/genocide", "figures/khojaly-2025/killed"],
  ...["notes/figures-as-data", "search?q=geneva"],
];

test.each(
  shifting.flatMap((path) => (Object.keys(sizes) as Size[]).map((size) => [path, size] as const)),
)("nothing shifts while /%s loads: %s", async (path, size) => {
  const page = await openPage(browser, "method", size);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        };
        shifts.push([
          value,
          ...sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80)),
        ]);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(inject("site").address + path, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(
    () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
  );
  expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual(
    [],
  );
  await page.context().close();
});
