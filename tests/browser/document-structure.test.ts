import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage, statement } from "./reading-page.ts";

/** HTML as made from a document’s Markdown; the statement has only paragraphs. */
const blocks = `
<p class="block" id="lines">One<br>
two
three</p>
<ul class="block"><li id="outer">One<ul><li id="inner">Two</li></ul></li></ul>
<blockquote class="block" id="quote">
<p id="first">One</p>
<p id="second">Two</p>
<blockquote><p id="quoted">Three</p></blockquote>
</blockquote>
<div class="block block-table"><table><thead><tr><th>A</th><th align="right" id="head">Right</th></tr></thead>
<tbody><tr><td id="cell">a</td><td align="right" id="number">1</td></tr></tbody></table></div>
<hr id="rule">
<section data-footnotes class="footnotes"><ol><li id="note" value="12">Twelve</li></ol></section>`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await openPage(browser, statement, "middle");
  await page.evaluate((html) => {
    document.querySelector(".part")!.innerHTML = html;
  }, blocks);
});
afterAll(() => browser.close());

test("nested content is indented further", async () => {
  const { left: edge } = await box("#lines");
  for (const [outer, inner] of [
    ["#outer", "#inner"],
    ["#first", "#quoted"],
  ] as const) {
    expect((await box(outer)).left).toBeGreaterThan(edge + 10);
    expect((await box(inner)).left).toBeGreaterThan((await box(outer)).left + 10);
  }
  expect((await box("#note")).left).toBeGreaterThan(edge + 20);
});

test("paragraphs of a quotation are separated", async () => {
  expect((await box("#second")).top).toBeGreaterThan((await box("#first")).bottom + 5);
});

test("a break and a line end are a line end each", async () => {
  const { top, bottom } = await box("#lines");
  const line = await page
    .locator("#lines")
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).lineHeight));
  expect(Math.round((bottom - top) / line)).toBe(3);
});

test("columns of a table keep their alignment, and a rule is a line", async () => {
  const align = (find: string): Promise<string> =>
    page.locator(find).evaluate((cell) => getComputedStyle(cell).textAlign);
  expect(await align("#head")).toMatch(/right$/);
  expect(await align("#number")).toMatch(/right$/);
  expect(await align("#cell")).toBe("start");
  const { left, right } = await box("#rule");
  expect(right - left).toBeGreaterThan(400);
});

function box(find: string): Promise<{ left: number; right: number; top: number; bottom: number }> {
  return page.locator(find).evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  });
}
