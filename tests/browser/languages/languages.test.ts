import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { spokenLanguages } from "../../../src/pages/words/spoken-languages.ts";
import { violations } from "../axe-violations.ts";
import { englishLeft } from "./english-left.ts";
import { languageSite, type LanguageSite } from "./language-site.ts";
import { openBrowser } from "../open-browser.ts";
import { sizes, type Size } from "../reading-page.ts";
import { saidInFile, saidOnPage } from "./said-on-page.ts";

/** A page of every kind, of a work in every state, and of a chart and a figure. */
const pages = [
  ...["", "sources/", "sources/rivus", "sources/fons", "works/", "works/page/2"],
  ...["works/foedus", "works/liber", "works/decretum", "works/ignotus", "works/numerus-urbium"],
  ...["works/perditum", "works/commentatio", "works/caput"],
  ...["figures/", "figures/rivus", "figures/rivus/partes", "figures/rivus/alii-numeri"],
  ...["figures/rivus/ursi", "embed/rivus/mora", "embed/rivus/ursi", "notes/", "notes/rivo"],
  ...["method", "how-sure", "rules", "search?q=foedus", "search?q=nihil", "nusquam"],
];

const charts = ["partes", "alii-numeri", "epistulae", "singuli", "silva", "mora", "pisces", "ursi"];
const files = [
  ...charts.map((id) => `figures/rivus/${id}.svg`),
  ...["library.atom", "corrections.atom"],
];

/** What a reader opens, so that scripts add words. */
const opened: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "sources/rivus": async (page) => {
    await page.click("#cite-6");
    await page.locator(".popover, .sheet").waitFor();
  },
  "figures/rivus/partes": async (page) => {
    await page.locator("button[aria-haspopup=dialog]").click();
    await page.locator("dialog[open]").waitFor();
  },
  "works/": async (page) => {
    await page.locator("main input[type='search']").fill("zzz");
    await page.locator(".works-nothing h2").waitFor();
  },
};

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

describe.each(spokenLanguages.map(({ lang }) => lang))("in %s", (lang) => {
  let site: LanguageSite;
  beforeAll(async () => (site = await languageSite(lang)), 600_000);
  afterAll(() => site.close());

  test.each(pages)(
    "/%s is in the language, fits a telephone, and has no violation",
    async (path) => {
      const page = await openAt(path, "narrow");
      if (lang !== "en") expect(englishLeft(await saidOnPage(page), lang)).toEqual([]);
      expect(await beyondEdge(page)).toEqual([]);
      if (isTriedWhole) {
        expect(await violations(page)).toEqual([]);
        await page.setViewportSize(sizes.wide);
        expect(await beyondEdge(page)).toEqual([]);
        expect(await violations(page)).toEqual([]);
      }
      await page.context().close();
    },
  );

  test.runIf(lang !== "en")("files are in the language", async () => {
    const page = await openAt("", "narrow");
    for (const path of files) {
      expect(englishLeft(await saidInFile(page, site.address + path), lang), path).toEqual([]);
    }
    await page.context().close();
  });

  test.runIf(lang !== "en").each(Object.entries(opened))(
    "so is what opens on /%s",
    async (path, open) => {
      const page = await openAt(path, "narrow");
      await open(page);
      expect(englishLeft(await saidOnPage(page), lang)).toEqual([]);
      expect(await beyondEdge(page)).toEqual([]);
      if (isTriedWhole) expect(await violations(page)).toEqual([]);
      await page.context().close();
    },
  );

  /** One right-to-left language, and one with long words in another script. */
  const isTriedWhole = lang === "ar" || lang === "ru";

  async function openAt(path: string, size: Size): Promise<Page> {
    const context = await browser.newContext({
      viewport: sizes[size],
      hasTouch: true,
      bypassCSP: true,
    });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    await page.goto(site.address + path);
    await page.evaluate(() => document.fonts.ready);
    return page;
  }
});

/**
 * Elements that extend beyond the edge of the screen, where the page would scroll sideways, and words that are cut
 * off.
 */
function beyondEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isWide = scrollWidth > clientWidth;
    const name = (element: Element): string =>
      `${element.localName}.${element.className} ${(element.textContent ?? "").slice(0, 40)}`;
    const over = [...document.body.querySelectorAll("*")].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return isWide && width > 0 && (left < -1 || right > clientWidth + 1);
    });
    const cut = [
      ...document.querySelectorAll("button, a, select, summary, .badge, th, td, h1, h2, h3"),
    ].filter(
      (element) =>
        getComputedStyle(element).overflowX === "hidden" &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 1,
    );
    return [
      ...(isWide && over.length === 0 ? ["the page"] : []),
      ...over.map(name),
      ...cut.map(name),
    ].slice(0, 5);
  });
}
