import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage } from "./reading-page.ts";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const chart = "figures/khojaly-2025/killed-by-group";
const names = ["Embed", "Download", "Cite", "Describe"];

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

async function openDialog(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("dialog", { name: "Share" }).waitFor();
}

test("without scripts all of it is on the page, and the link leads to it", async () => {
  const page = await openPage(browser, chart, "wide", { javaScriptEnabled: false });
  for (const name of names) {
    expect(await page.getByRole("heading", { name, exact: true }).isVisible()).toBe(true);
  }
  await page.getByRole("link", { name: "Share" }).click();
  expect(new URL(page.url()).hash).toBe("#embed");
  for (const extension of ["svg", "png", "csv", "json", "js", "jsonld"]) {
    const link = page.locator(`#download a[href$=".${extension}"]`).first();
    const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    expect((await fetch(href)).status).toBe(200);
  }
  await page.context().close();
});

test("with scripts it is a dialog with four tabs, usable by keyboard", async () => {
  const page = await openPage(browser, chart, "wide");
  const button = page.getByRole("button", { name: "Share" });
  await button.focus();
  await page.keyboard.press("Enter");
  const tab = (name: string) => page.getByRole("tab", { name });
  const panel = (name: string) => page.getByRole("tabpanel", { name });
  const expectChosen = async (chosen: string): Promise<void> => {
    for (const name of names) {
      const selected = name === chosen;
      expect(await tab(name).getAttribute("aria-selected")).toBe(String(selected));
      expect(await tab(name).getAttribute("tabindex")).toBe(selected ? "0" : "-1");
      expect(await panel(name).isVisible()).toBe(selected);
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(chosen);
  };

  await expectChosen("Embed");
  for (const [key, chosen] of [
    ["ArrowRight", "Download"],
    ["End", "Describe"],
    ["ArrowRight", "Embed"],
    ["ArrowLeft", "Describe"],
    ["Home", "Embed"],
  ] as const) {
    await page.keyboard.press(key);
    await expectChosen(chosen);
  }
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").isVisible()).toBe(false);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator(".share > section").count()).toBe(names.length);
  await page.context().close();
});

test("what the dialog offers is on the page only for an address that names it", async () => {
  const page = await openPage(browser, chart, "wide");
  const shown = () => page.getByRole("heading", { name: "Download", exact: true }).isVisible();
  await page.getByRole("button", { name: "Share" }).waitFor();
  expect(await shown()).toBe(false);
  await page.goto(`${inject("site").address}${chart}#download`);
  await page.reload();
  await page.getByRole("button", { name: "Share" }).waitFor();
  expect(await shown()).toBe(true);
  await page.context().close();
});

test("the preview and the code follow the width and the theme", async () => {
  const page = await openPage(browser, chart, "wide");
  await openDialog(page);
  const dialog = page.getByRole("dialog");
  const code = dialog.locator(".embed-code");
  const attribute = async (name: string): Promise<string | undefined> =>
    new RegExp(` ${name}="([^"]*)"`).exec((await code.textContent()) ?? "")?.[1];
  const frame = dialog.frameLocator("iframe");
  await frame.locator("footer").waitFor();
  const before = Number(await attribute("height"));

  await dialog.getByLabel("Width").selectOption("300");
  await expect.poll(() => attribute("width")).toBe("300");
  await expect.poll(async () => Number(await attribute("height"))).toBeGreaterThan(before);
  expect(await dialog.locator("iframe").evaluate((one) => (one as HTMLElement).offsetWidth)).toBe(
    300,
  );

  expect(await attribute("src")).toBe(
    `${inject("site").address}embed/khojaly-2025/killed-by-group`,
  );
  await dialog.getByLabel("Colours").selectOption("dark");
  await expect.poll(() => attribute("src")).toMatch(/\?theme=dark$/);
  await expect
    .poll(() =>
      frame
        .locator("html")
        .getAttribute("data-theme")
        .catch(() => null),
    )
    .toBe("dark");
  expect(await attribute("title")).toBe("Residents reported killed, by group named");
  await page.context().close();
});

test("code, citations and records are copied with one press", async () => {
  const page = await openPage(browser, chart, "wide", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await openDialog(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Copy Embed code" }).click();
  await expect.poll(copied).toBe((await page.textContent(".embed-code"))!.trim());
  expect(await page.locator(".share-status").textContent()).toBe("Embed code copied.");

  await page.getByRole("tab", { name: "Cite" }).click();
  await page.getByRole("button", { name: "Copy BibTeX" }).click();
  await expect.poll(copied).toMatch(/^@misc\{khojaly-2025-killed-by-group,/);
  await page.getByRole("button", { name: /^Copy OSCOLA/ }).click();
  await expect
    .poll(copied)
    .toMatch(/Statement by the Ombudsman.*\), at “613 Khojaly residents[^”]*”$/s);
  await page.context().close();
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each(["wide", "small"] as const)("no tab has a violation: %s", async (size) => {
    const page = await openPage(browser, chart, size, { colorScheme, bypassCSP: true });
    await openDialog(page);
    await page.addScriptTag({ content: axe });
    for (const name of names) {
      await page.getByRole("tab", { name }).click();
      const violations = await page.evaluate(async () => {
        const { run } = (globalThis as unknown as { axe: Axe }).axe;
        const { violations } = await run(".share-dialog");
        return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
      expect(
        await page.evaluate(() => document.querySelector("dialog")!.scrollWidth <= innerWidth),
      ).toBe(true);
    }
    await page.context().close();
  });
});

interface Axe {
  run(selector: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

test("what other programs read about a figure is in its head", async () => {
  const text = await (await fetch(`${inject("site").address}${chart}`)).text();
  expect(text).toContain('type="application/ld+json"');
  expect(text).toContain("#figure-killed:~:text=");
  expect(text).not.toContain("%25");
});
