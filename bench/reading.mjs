// How quick the page of a document is in a browser with a slower processor: `node bench/reading.mjs FOLDER
// [PAGE [SLOWER]]`, for a built site, by default `sources/long` four times slower. Prints milliseconds.
import sparticuz from "@sparticuz/chromium";
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const [folder, path = "sources/long", rate = "4"] = process.argv.slice(2);
const server = await serve(folder);
const browser = await chromium.launch({
  executablePath: process.env.APPARATUS_CHROME ?? (await sparticuz.executablePath()),
  args: ["--no-sandbox"],
});
for (const [name, width, height] of [
  ["wide", 1440, 900],
  ["middle", 1000, 800],
  ["narrow", 390, 844],
]) {
  const page = await browser.newPage({ viewport: { width, height } });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: Number(rate) });
  await page.addInitScript(watch);
  await page.goto(`http://127.0.0.1:${server.address().port}/${path}`);
  await page.waitForTimeout(1500);
  const loaded = await page.evaluate(() => ({
    elements: document.querySelectorAll("*").length,
    load: Math.round(performance.getEntriesByType("navigation")[0].loadEventEnd),
    paint: Math.round(performance.getEntriesByName("first-contentful-paint")[0].startTime),
    longest: longestSince(0),
    shift: Math.round(shift * 1000) / 1000,
  }));

  let since = await page.evaluate(() => performance.now());
  for (let turn = 0; turn < 25; turn++) {
    await page.mouse.move(width / 2, height / 2);
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(500);
  const scrolled = await page.evaluate((from) => longestSince(from), since);

  since = await page.evaluate(() => performance.now());
  for (const part of [0.5, 0.9, 0.2]) {
    await page.evaluate((to) => scrollTo(0, document.body.scrollHeight * to), part);
    await page.waitForTimeout(400);
  }
  const jumped = await page.evaluate((from) => longestSince(from), since);

  since = await page.evaluate(() => performance.now());
  const inView = await page.evaluate(() =>
    [...document.querySelectorAll("article .cite[href]")]
      .filter((cite) => {
        const { top, bottom } = cite.getBoundingClientRect();
        return top > 80 && bottom < innerHeight - 40;
      })
      .slice(0, 4)
      .map(({ id }) => id),
  );
  for (const id of inView) {
    // The first box of a citation that wraps: the middle of all of them may be off it.
    const box = await page.evaluate((at) => {
      const { left, top } = document.getElementById(at).getClientRects()[0];
      return { left, top };
    }, id);
    await page.mouse.move(box.left + 5, box.top + 5);
    await page.waitForTimeout(250);
    // People hold a button down for a moment, in which the page answers that.
    await page.mouse.click(box.left + 5, box.top + 5, { delay: 100 });
    await page.waitForTimeout(500);
    await page.keyboard.press("Escape");
    await page.waitForTimeout(250);
  }
  const interactions = await page.evaluate((from) => eventsSince(from), since);
  const hovered = await page.evaluate((from) => longestSince(from), since);
  console.log(name, { ...loaded, scrolled, jumped, clicked: inView.length, hovered, interactions });
  await page.close();
}
await browser.close();
server.close();
server.closeAllConnections();

/** Runs in the page: what the browser says of long tasks, of events and of layout. */
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
  globalThis.eventsSince = (from) => {
    const longest = {};
    for (const { name, duration, startTime } of events) {
      if (startTime >= from) longest[name] = Math.max(longest[name] ?? 0, duration);
    }
    return longest;
  };
}

/** As static hosts serve it: `/sources/long` is `sources/long.html`. */
async function serve(root) {
  const types = { ".css": "text/css", ".js": "text/javascript", ".woff2": "font/woff2" };
  const listener = createServer((request, response) => {
    const at = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    const file = [at, `${at}.html`, join(at, "index.html")]
      .map((one) => join(root, one))
      .find((one) => existsSync(one) && statSync(one).isFile());
    response.statusCode = file ? 200 : 404;
    response.setHeader("Content-Type", types[extname(file ?? "")] ?? "text/html; charset=utf-8");
    response.end(file ? readFileSync(file) : "");
  });
  await new Promise((ready) => listener.listen(0, "127.0.0.1", ready));
  return listener;
}
