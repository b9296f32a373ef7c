// Measure how fast the page of a long document is in a browser with a slower processor: `node compile.mjs && node
// bench/reading.mjs [--runs 5] [--slower 4]`. It builds the longest document of the tests (100,000 words, 2,000
// citations, 500 works). Prints milliseconds: the median of the runs, and the worst.
//
// `load`: the longest task until the page is idle. `scrolling`: the longest while a wheel turns. `jump`: the
// longest after going to a distant place. `point`, `click`, `escape`: from the input to the next paint.
import sparticuz from "@sparticuz/chromium";
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { importSources } from "../scripts/import-sources.mjs";
import { chromium } from "playwright-core";
import { writeNotebook } from "./write-notebook.mjs";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    slower: { type: "string", default: "4" },
  },
});
const sizes = { wide: [1440, 900], middle: [1000, 800], narrow: [390, 844] };
const repository = join(import.meta.dirname, "..");
const { longDocument, longest, serveSite } = await importSources(
  "tests/browser/long-document.ts",
  "tests/browser/serve-site.ts",
);
const folder = join(tmpdir(), "apparatus-bench-reading");
buildNotebook();
const site = await serveSite(join(folder, "dist"));
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: ["--no-sandbox"],
});
const runs = {};
for (let run = 0; run < Number(values.runs); run++) {
  for (const [name, size] of Object.entries(sizes)) {
    (runs[name] ??= []).push(await measurePage(size));
  }
}
await browser.close();
await site.close();
console.table(Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, summary(all)])));

async function measurePage([width, height]) {
  const page = await browser.newPage({ viewport: { width, height } });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: Number(values.slower) });
  await page.addInitScript(watch);
  await page.goto(`${site.address}sources/long`);
  await page.waitForTimeout(2500);
  const load = await page.evaluate(() => longestSince(0));
  const scrolling = await longestTask(page, async () => {
    for (let turn = 0; turn < 25; turn++) {
      await page.mouse.move(width / 2, height / 2);
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(60);
    }
  });
  const jump = await longestTask(page, async () => {
    for (const part of [0.5, 0.9, 0.2]) {
      await page.evaluate((to) => scrollTo(0, document.body.scrollHeight * to), part);
      await page.waitForTimeout(600);
    }
  });
  const since = await page.evaluate(() => performance.now());
  for (const id of await citationsInView(page)) {
    // The first box of a citation that wraps, because the middle of all its boxes may be outside it.
    const box = await page.evaluate((at) => {
      const { left, top } = document.getElementById(at).getClientRects()[0];
      return { left, top };
    }, id);
    await page.mouse.move(box.left + 5, box.top + 5);
    await page.waitForTimeout(250);
    // People hold a button down for a moment, during which the page reacts to the pointer.
    await page.mouse.click(box.left + 5, box.top + 5, { delay: 100 });
    await page.waitForTimeout(500);
    await page.keyboard.press("Escape");
    await page.waitForTimeout(250);
  }
  const [point, click, escape] = await page.evaluate(
    (from) => ["pointerover", "click", "keydown"].map((name) => eventSince(from, name)),
    since,
  );
  await page.close();
  return { load, scrolling, jump, point, click, escape };
}

async function longestTask(page, act) {
  const since = await page.evaluate(() => performance.now());
  await act();
  await page.waitForTimeout(500);
  return page.evaluate((from) => longestSince(from), since);
}

/**
 * The ids of the first few. Asking for the position of something in a part that is not laid out would force its
 * layout.
 */
function citationsInView(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("article .cite[href]")]
      .filter((cite) => {
        if (!cite.checkVisibility({ contentVisibilityAuto: true })) return false;
        const { top, bottom } = cite.getBoundingClientRect();
        return top > 80 && bottom < innerHeight - 40;
      })
      .slice(0, 4)
      .map(({ id }) => id),
  );
}

function summary(all) {
  return Object.fromEntries(
    Object.keys(all[0]).map((name) => {
      const sorted = all.map((run) => Math.round(run[name])).sort((a, b) => a - b);
      return [name, `${sorted[Math.floor(sorted.length / 2)]} (${sorted.at(-1)})`];
    }),
  );
}

function buildNotebook() {
  rmSync(folder, { recursive: true, force: true });
  const { annotated, transcript, library } = longDocument(longest);
  writeNotebook(folder, {
    "package.json": JSON.stringify({
      name: "apparatus",
      type: "module",
      exports: { "./config": "./lib/framework-config.js" },
      apparatus: { title: "A long text", description: "A long text and its works." },
    }),
    "references.bib": library,
    "sources/long.md": annotated,
    "sources/long.txt": transcript,
  });
  execFileSync(process.execPath, [join(repository, "lib/cli.js"), "build"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Runs in the page: records what the browser reports about long tasks, events and layout. */
function watch() {
  const tasks = [];
  const events = [];
  globalThis.shift = 0;
  const observe = (type, seen, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(seen)).observe({
      type,
      ...options,
    });
  observe("longtask", (entry) => tasks.push(entry), { buffered: true });
  observe("event", (entry) => events.push(entry), { durationThreshold: 16 });
  observe("layout-shift", ({ value }) => (globalThis.shift += value), { buffered: true });
  globalThis.longestSince = (from) =>
    Math.round(
      Math.max(0, ...tasks.filter((t) => t.startTime >= from).map(({ duration }) => duration)),
    );
  globalThis.eventSince = (from, wanted) => {
    const found = events.filter(({ name, startTime }) => startTime >= from && wanted === name);
    return Math.max(0, ...found.map(({ duration }) => duration));
  };
}
