import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { articleHosts, openElsewhere, type Elsewhere } from "./article-hosts.ts";
import { openBrowser } from "./open-browser.ts";
import { ReaderHand, ways, type Way } from "./reader-hand.ts";
import { openPage, statement } from "./reading-page.ts";

let browser: Browser;
let elsewhere: Elsewhere;
beforeAll(async () => {
  browser = await openBrowser();
  elsewhere = await openElsewhere();
});
afterAll(async () => {
  await browser.close();
  elsewhere.close();
});

/** A reader on the first page of the site. */
async function arrive(way: Way): Promise<ReaderHand> {
  const page = await openPage(browser, "", way === "touch" ? "narrow" : "wide", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  return new ReaderHand(page, way);
}

const link = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole("link", { name, exact: true });
const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole("button", { name, exact: true });

async function search(hand: ReaderHand, words: string): Promise<void> {
  await hand.press(button(hand.page, "Search"));
  await hand.page.getByRole("combobox", { name: /^Search/ }).waitFor();
  await hand.ask(words);
}

/** Open the statement, and the works cited in its third paragraph. */
async function openParagraph(hand: ReaderHand): Promise<Locator> {
  const { page } = hand;
  await hand.press(link(page, /^.?Statement by the Ombudsman/).first());
  await page.waitForURL(`**/${statement}`);
  await hand.press(link(page, "Cite paragraph 3"));
  return page.getByRole("dialog", { name: "Cite paragraph 3" });
}

/** Open the dialog for sharing the chart of the first page. */
async function openShare(hand: ReaderHand): Promise<Locator> {
  const { page } = hand;
  await hand.press(link(page, "Data, quotation and embed code"));
  await page.waitForURL("**/figures/khojaly-2025/killed-by-group");
  await hand.press(button(page, "Share"));
  return page.getByRole("dialog", { name: "Share" });
}

describe.each(ways)("by %s", (way) => {
  test("does the book exist, and who says so", async () => {
    const hand = await arrive(way);
    const { page } = hand;
    await search(hand, "revival of our soul");
    await hand.press(link(page, /The Revival of Our Soul/).first());
    await page.getByRole("heading", { level: 1, name: /The Revival of Our Soul/ }).waitFor();
    const header = page.getByRole("article").locator("header").first();
    expect(await header.innerText()).toMatch(
      /^Cited as: book\s+The Revival of Our Soul\s+Disputed: asserted by 2, denied by 2\. We found no/,
    );
    for (const [side, who] of [
      ["Asserted by", /Sabina Aliyeva.*paragraph 9.*25 February 2025.*delreport\.com/s],
      ["Denied by", /Zori Balayan, in a letter, undated/],
    ] as const) {
      const head = page.getByRole("heading", { name: side, exact: true });
      expect(await head.locator("xpath=following-sibling::ul").innerText()).toMatch(who);
    }
    expect(hand.steps).toBe(3);
    await page.context().close();
  });

  test("the treaties as BibTeX and as OSCOLA", async () => {
    const hand = await arrive(way);
    const { page } = hand;
    await hand.press(link(page.getByRole("navigation"), "Works"));
    await page.waitForURL("**/works/");
    // On a telephone the filter is collapsed.
    const treaties = page.getByRole("checkbox", { name: /^Treaties/ });
    if (!(await treaties.isVisible())) await hand.press(page.locator("summary"));
    await hand.tick(treaties);
    await page.waitForURL(/type=treaty/);
    await hand.press(button(page, "Copy"));
    await page.getByText("10 works copied.").waitFor();
    expect((await hand.copied()).match(/^@misc\{/gm)).toHaveLength(10);

    await hand.select(page.getByRole("combobox", { name: "as" }), "Text: OSCOLA");
    await hand.press(button(page, "Copy"));
    await expect.poll(() => hand.copied()).not.toContain("@misc");
    const lines = (await hand.copied()).trim().split("\n");
    expect(lines).toHaveLength(10);
    expect(lines).toContain(
      "International Covenant on Civil and Political Rights (adopted 16 December 1966, entered into force 23 March 1976) 999 UNTS 171 (ICCPR)",
    );
    expect(hand.steps).toBe(way === "touch" ? 6 : 5);
    await page.context().close();
  });

  test("article II of the Genocide Convention is cited", async () => {
    const hand = await arrive(way);
    const { page } = hand;
    await search(hand, "genocide convention article 2");
    await hand.press(link(page, /^Article II, Genocide Convention/).first());
    await page.waitForURL("**/works/genocide#art-ii");
    await hand.press(button(page, "Cite Article II"));
    const tool = page.getByRole("dialog", { name: "Cite Article II" });
    await tool.getByText(/78 UNTS 277/).waitFor();
    await hand.press(button(tool, "Copy citation"));
    await page.getByText("citation copied.").waitFor();
    expect(await hand.copied()).toMatch(/78 UNTS 277 \(Genocide Convention\) art II\.?$/);
    expect(hand.steps).toBe(5);
    await page.context().close();
  });

  test("a paragraph’s address", async () => {
    const hand = await arrive(way);
    const dialog = await openParagraph(hand);
    await hand.press(button(dialog, "Copy address"));
    const address = `${inject("site").address}${statement}#p-3`;
    await expect.poll(() => hand.copied()).toBe(address);
    expect(hand.steps).toBe(3);
    await hand.page.context().close();
  });

  test("the chart in an article, in each host", async () => {
    const hand = await arrive(way);
    const { page } = hand;
    const dialog = await openShare(hand);
    await hand.press(button(dialog, "Copy Embed code"));
    await expect.poll(() => hand.copied()).toMatch(/^<iframe /);
    const code = await hand.copied();
    expect(hand.steps).toBe(3);
    const embed = /src="([^"]+)"/.exec(code)?.[1] ?? "";
    for (const inHost of Object.values(articleHosts)) {
      const article = await page.context().newPage();
      elsewhere.publish(`<!DOCTYPE html>${inHost({ code, embed })}`);
      await article.goto(elsewhere.address);
      const chart = article
        .frameLocator("iframe")
        .getByRole("img", { name: /^Residents reported/ });
      await chart.filter({ visible: true }).first().waitFor();
      await article.close();
    }
    await page.context().close();
  });

  test("the picture with its caution", async () => {
    const hand = await arrive(way);
    const { page } = hand;
    const dialog = await openShare(hand);
    await hand.choose(page.getByRole("tab", { name: "Download" }));
    for (const [name, type] of [
      ["PNG", "image/png"],
      ["SVG", "image/svg+xml"],
    ] as const) {
      const file = link(dialog, name);
      const answer = await fetch(await file.evaluate((one) => (one as HTMLAnchorElement).href));
      expect(answer.headers.get("content-type")).toBe(type);
      if (name === "SVG") expect(await answer.text()).toContain("Caution:");
    }
    await hand.press(link(dialog, "PNG"));
    await page.waitForURL("**/killed-by-group.png");
    expect(hand.steps).toBe(4);
    await page.context().close();
  });

  test("a sentence is quoted with its citation", async () => {
    const hand = await arrive(way);
    const dialog = await openParagraph(hand);
    await hand.press(dialog.getByText("Other styles and quotations"));
    await hand.select(dialog.getByRole("combobox", { name: "Quote" }), "613 Khojaly");
    await dialog.locator(".cite-result", { hasText: "“613 Khojaly" }).waitFor();
    await hand.press(button(dialog.locator(".cite-tool"), "Copy citation"));
    await dialog.getByText("citation copied.").waitFor();
    const address = `${inject("site").address}${statement}#p-3:~:text=`;
    expect((await hand.copied()).replace(address, "<address>")).toMatch(
      /^“613 Khojaly residents.*” Sabina Aliyeva.* <address>\S+$/s,
    );
    expect(hand.steps).toBe(5);
    await hand.page.context().close();
  });
});
