import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { scrollToMiddle, sizes } from "./reading-page.ts";
import { serveSite } from "./serve-site.ts";

/** The statement, and documents with many citations in paragraphs, in lists and tables, and in footnotes. */
const documents = ["khojaly-2025", "paragraphs", "lists", "notes"];

let root: string;
let site: { address: string; close(): Promise<void> };
let browser: Browser;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "apparatus-dense-"));
  for (const path of ["package.json", "observablehq.config.ts", "references.bib", "sources"])
    cpSync(path, join(root, path), { recursive: true });
  cpSync("tests/browser/fixtures/dense", join(root, "sources"), { recursive: true });
  for (const path of ["404.md", "index.md", "figures", "sources", "works"])
    cpSync(join("src/pages", path), join(root, "src/pages", path), { recursive: true });
  for (const path of ["node_modules", "lib"]) symlinkSync(resolve(path), join(root, path));
  execFileSync(process.execPath, [resolve("lib/cli.js"), "build"], { cwd: root, stdio: "pipe" });
  site = await serveSite(join(root, "dist"));
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(root, { recursive: true, force: true });
});

test.each(documents)(
  "all works of the paragraph at the reading line are in view, at every citation of %s",
  async (document) => {
    const context = await browser.newContext({ viewport: sizes.wide });
    const page = await context.newPage();
    await page.goto(`${site.address}sources/${document}`);
    await page.evaluate(() => globalThis.document.fonts.ready);
    const ids = await page.locator("article a.cite").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) {
      await scrollToMiddle(page, `#${id}`);
      const seen = await page.waitForFunction(worksInView, id);
      expect((await seen.jsonValue()) as number, id).toBeGreaterThan(0);
    }
    await context.close();
  },
);

/**
 * How many works the passage of a citation names, once all are entirely in view and its own are marked. If the page
 * ends before the citation reaches the middle, another is at the reading line.
 */
function worksInView(id: string): number | false {
  const wanted = document.getElementById(id) as HTMLAnchorElement;
  const away = (cite: Element): number => {
    const { top, bottom } = cite.getBoundingClientRect();
    return Math.abs((top + bottom) / 2 - innerHeight / 2);
  };
  const all = [...document.querySelectorAll<HTMLAnchorElement>("article a.cite")];
  const least = Math.min(...all.map(away));
  const nearest = all.filter((cite) => away(cite) < least + 1);
  const keysOf = (cite: HTMLAnchorElement): string[] =>
    cite.dataset.entries?.split(" ") ?? [cite.hash.slice(1)];
  const list = document.querySelector(".works-lists")!.getBoundingClientRect();
  const isInView = (key: string): boolean => {
    const { top, bottom } = document.getElementById(key)!.getBoundingClientRect();
    return top >= list.top && bottom <= Math.min(list.bottom, innerHeight) + 1;
  };
  const isMarked = (key: string): boolean => document.getElementById(key)!.matches(".is-current");
  for (const cite of nearest.includes(wanted) ? [wanted, ...nearest] : nearest) {
    if (!keysOf(cite).every(isMarked)) continue;
    const passage = cite.closest("p, li, td, h2")!;
    const keys = [...passage.querySelectorAll<HTMLAnchorElement>("a.cite")].flatMap(keysOf);
    return keys.every(isInView) && keys.length;
  }
  return false;
}
