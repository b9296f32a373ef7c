import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage } from "./reading-page.ts";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const note = "notes/figures-as-data";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

const bars = (page: Page) => page.locator("figure .bars rect").count();

test("cells run under the page’s policy, and draw what the reader chooses", async () => {
  const opened = await browser.newPage();
  const problems: string[] = [];
  opened.on("pageerror", (error) => problems.push(String(error)));
  opened.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await opened.goto(inject("site").address + note);
  await opened.locator("figure svg").waitFor();
  const choice = opened.getByLabel("Numbers of a sentence");
  const choose = async (words: string): Promise<void> => {
    const option = choice.locator("option", { hasText: words });
    await choice.selectOption(await option.getAttribute("value"));
  };
  await choose("613, 63, 106, 70");
  await expect.poll(() => bars(opened)).toBe(4);
  const caption = opened.locator("figure figcaption");
  expect(await caption.textContent()).toMatch(
    /^According to Sabina Aliyeva.*, in “Statement.*”, 25 February 2025, paragraph 3 of the document\..* exclude/,
  );
  const saved = opened.waitForEvent("download");
  await opened.getByRole("link", { name: "SVG" }).click();
  const picture = readFileSync(await (await saved).path(), "utf8");
  expect(picture).toMatch(/<desc>.*: 613.*According to Sabina Aliyeva.* different numbers/);
  await choose("nearly four thousand");
  await expect
    .poll(() => caption.textContent())
    .toMatch(/25 February 2025, paragraph \d+ of the document\.$/);
  await choose("5,379");
  await expect.poll(() => bars(opened)).toBe(1);
  await opened.getByText("Figures in the sentence: 1").waitFor();
  expect(await opened.locator(".observablehq--error").count()).toBe(0);
  expect(problems).toEqual([]);
  await opened.close();
});

test("a citation leads to its entry, and the entry of a document to the paragraph", async () => {
  const page = await openPage(browser, note, "wide", { javaScriptEnabled: false });
  const entry = page.locator("#ref-khojaly-2025");
  await entry.getByRole("link", { name: "Paragraph 3" }).click();
  const { pathname, hash } = new URL(page.url());
  expect(pathname + hash).toBe("/sources/khojaly-2025#p-3");
  await page.context().close();
});

test.each(["light", "dark"] as const)("has no violation in %s", async (colorScheme) => {
  const page = await openPage(browser, note, "wide", { colorScheme, bypassCSP: true });
  await page.locator("figure svg").waitFor();
  await page.addScriptTag({ content: axe });
  const violations = await page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: Axe }).axe;
    const { violations } = await run();
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
  });
  expect(violations).toEqual([]);
  await page.context().close();
});

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

test("fits a view of 320 pixels", async () => {
  const page = await openPage(browser, note, "small");
  await page.locator("figure svg").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});

test("without scripts the note says why parts of it are empty", async () => {
  const page = await openPage(browser, note, "wide", { javaScriptEnabled: false });
  await page.locator("noscript p").waitFor();
  expect(await page.locator("noscript p").textContent()).toContain("need scripts");
  await page.context().close();
});

test("on paper the note has no controls", async () => {
  const page = await openPage(browser, note, "wide");
  await page.locator("figure svg").waitFor();
  await page.emulateMedia({ media: "print" });
  const controls = page.locator("button, select, input");
  expect(await controls.count()).toBeGreaterThan(0);
  expect(await controls.filter({ visible: true }).count()).toBe(0);
  await page.context().close();
});
