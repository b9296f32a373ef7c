// The page of a document beside the same text as other programs publish it, in one browser with a slower processor:
// `node compile.mjs && node bench/same-page.mjs [--runs 7] [--slower 4] [--theme FOLDER]`, where the folder holds
// MyST’s book theme, for a machine that cannot load it. Quarto is measured where it is installed.
//
// `lcp`: milliseconds until the largest part of the first screen is painted; `busy`: of the page’s processor until it
// rests; `shift`: how much moved meanwhile; `kB`: all that it loads, compressed; `others`: what it asks other hosts for.
// Medians of the runs, which take turns; behind them how many times ours that is.
import sparticuz from "@sparticuz/chromium";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { importSources } from "../scripts/import-sources.mjs";
import { asMarkdown, buildPeers } from "./page-peers.mjs";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "7" },
    slower: { type: "string", default: "4" },
    theme: { type: "string" },
  },
});
const repository = join(import.meta.dirname, "..");
const { serveSite } = await importSources("tests/browser/serve-site.ts");
const folder = join(tmpdir(), "apparatus-bench-same-page");
const ours = buildOurs(join(folder, "apparatus"));
const annotated = readFileSync(join(repository, "sources/khojaly-2025.md"), "utf8");
const pages = {
  apparatus: { folder: ours, path: "sources/khojaly-2025" },
  ...buildPeers(folder, {
    title: /^title: (.*)$/m.exec(annotated)[1],
    text: asMarkdown(annotated),
    library: readFileSync(join(ours, "library.bib"), "utf8"),
    theme: values.theme,
  }),
};

const browser = await chromium.launch({
  executablePath: process.env.APPARATUS_CHROME ?? (await sparticuz.executablePath()),
  args: ["--no-sandbox"],
});
const sites = {};
for (const [name, page] of Object.entries(pages)) sites[name] = await serveSite(page.folder);
const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };
for (const [size, viewport] of Object.entries(sizes)) {
  const runs = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [name, { path }] of Object.entries(pages)) {
      runs[name].push(await measurePage(sites[name].address + path, viewport));
    }
  }
  console.log(`${size}, at 1/${values.slower} of the speed`);
  console.table(summary(runs));
}
await browser.close();
for (const site of Object.values(sites)) await site.close();

async function measurePage(address, viewport) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: Number(values.slower) });
  const loaded = [];
  const { host } = new URL(address);
  page.on("response", (response) => {
    const isFont = response.request().resourceType() === "font";
    const size = response.body().then(
      (body) => (isFont ? body : gzipSync(body)).length,
      () => 0,
    );
    loaded.push(size);
  });
  const others = new Set();
  page.on("request", (request) => {
    if (new URL(request.url()).host !== host) others.add(request.url());
  });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: "load" });
  await page.waitForTimeout(2000);
  const { lcp, shift } = await page.evaluate(() => globalThis.seen);
  const { metrics } = await session.send("Performance.getMetrics");
  const busy = metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  const bytes = await Promise.all(loaded);
  const kB = bytes.reduce((sum, size) => sum + size, 0) / 1000;
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  await context.close();
  return { lcp, busy, shift, kB, requests: loaded.length, others: others.size, elements };
}

/** Runs in the page. */
function watch() {
  const seen = (globalThis.seen = { lcp: 0, shift: 0 });
  const observe = (type, act) =>
    new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({
      type,
      buffered: true,
    });
  observe("largest-contentful-paint", ({ startTime }) => (seen.lcp = startTime));
  observe("layout-shift", ({ value }) => (seen.shift += value));
}

function summary(runs) {
  const first = runs[Object.keys(runs)[0]];
  return Object.fromEntries(
    Object.entries(runs).map(([name, all]) => [
      name,
      Object.fromEntries(
        Object.keys(first[0]).map((field) => {
          const [value, base] = [median(all, field), median(first, field)];
          const digits = field === "shift" ? 3 : 0;
          const ratio = base > 0 && all !== first ? ` (${(value / base).toFixed(1)})` : "";
          return [field, value.toFixed(digits) + ratio];
        }),
      ),
    ]),
  );
}

function median(runs, field) {
  const sorted = runs.map((run) => run[field]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The notebook of this repository, as it is now. */
function buildOurs(root) {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, "src"), { recursive: true });
  const copied = [
    "package.json",
    "observablehq.config.ts",
    "references.bib",
    "sources",
    "src/pages",
  ];
  for (const path of copied) cpSync(join(repository, path), join(root, path), { recursive: true });
  for (const path of ["node_modules", "lib"]) symlinkSync(join(repository, path), join(root, path));
  execFileSync(process.execPath, [join(repository, "lib/cli.js"), "build"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return join(root, "dist");
}
