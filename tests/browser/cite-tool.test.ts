import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage } from "./reading-page.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

const statement = "sources/khojaly-2025";
const open = (path: string): Promise<Page> =>
  openPage(browser, path, "wide", { permissions: ["clipboard-read", "clipboard-write"] });

/** What was copied, as plain text and in the form that other programs paste. */
async function copied(page: Page): Promise<{ plain: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : "";
    return { plain: await of("text/plain"), html: await of("text/html") };
  });
}

/** Wait until a citation is written, and copy it with its button. */
async function take(page: Page): Promise<{ plain: string; html: string }> {
  await page.waitForFunction(() => !!document.querySelector(".cite-result")?.textContent);
  await page.locator(".cite-tool .copy").first().click();
  await page.getByText("citation copied.").waitFor();
  return copied(page);
}

test("article II of a treaty is cited from its row, in any style, with its italics", async () => {
  const page = await open("works/genocide");
  await page.getByRole("button", { name: "Cite Article II", exact: true }).click();
  const oscola = await take(page);
  expect(oscola.plain).toMatch(/^Convention on the Prevention.*78 UNTS 277.*art II\.?$/);
  await page.locator(".cite-tool").getByLabel("Style").fill("APA");
  await page.keyboard.press("Tab");
  await page.waitForFunction(
    () => !document.querySelector(".cite-result")?.textContent?.includes("78 UNTS"),
  );
  expect((await take(page)).plain).toMatch(/art\. II|Article II/i);
  await page.context().close();
});

test("a work with a pinpoint that the reader names", async () => {
  const page = await open("works/melkonian-2007");
  await page.getByRole("button", { name: "Cite with a pinpoint" }).click();
  await page.locator(".cite-tool").getByLabel("Number").fill("218");
  await page.keyboard.press("Tab");
  await page.waitForFunction(() =>
    document.querySelector(".cite-result")?.textContent?.includes("218"),
  );
  const { plain, html } = await take(page);
  expect(plain).toMatch(/218\.?$/);
  expect(html).toMatch(/<(?:i|em)>[^<]*My Brother/);
  await page.context().close();
});

test("the tool stays open and in view when its button leaves the view", async () => {
  const page = await open("works/melkonian-2007");
  const button = page.getByRole("button", { name: "Cite with a pinpoint" });
  await button.click();
  const tool = page.locator(".cite-tool");
  await tool.getByLabel("Number").fill("218");
  await page.evaluate(() => {
    // What a page writes late, above the button, as in another style: its growth is no scrolling by the reader.
    const late = document.createElement("p");
    late.style.height = "3000px";
    document.documentElement.style.overflowAnchor = "none";
    document.querySelector("main")!.prepend(late);
  });
  await tool.getByLabel("Pinpoint").selectOption({ index: 1 });
  await take(page);
  await page.mouse.move(20, 400);
  await page.mouse.wheel(0, 400);
  await page.waitForFunction(() => scrollY > 0);
  await tool.getByLabel("Number").fill("219");
  await page.keyboard.press("Tab");
  await tool.locator(".cite-result", { hasText: "219" }).waitFor();
  expect(await isWhollyInView(page)).toBe(true);
  await page.keyboard.press("Escape");
  await tool.waitFor({ state: "hidden" });
  await page.context().close();
});

function isWhollyInView(page: Page): Promise<boolean> {
  return page.locator(".popover").evaluate((popover) => {
    const { top, bottom } = popover.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

test("selected words are quoted with their citation and a link to them", async () => {
  const page = await open(statement);
  const words = await page.locator("#p-3").evaluate((block) => {
    const range = document.createRange();
    const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode()!;
    range.setStart(text, 0);
    range.setEnd(text, Math.min(30, text.textContent!.length));
    block.scrollIntoView({ block: "center" });
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
    document.dispatchEvent(new PointerEvent("pointerup"));
    return range.toString().trim();
  });
  await page.getByRole("button", { name: "Quote with citation" }).click();
  const popover = page.locator(".popover");
  await popover.locator(".cite-result", { hasText: words }).waitFor();
  expect(
    await popover
      .locator(".cite-tool .copy")
      .first()
      .evaluate((copy) => {
        const shown = copy.closest(".popover")!.getBoundingClientRect();
        return copy.getBoundingClientRect().bottom <= shown.bottom;
      }),
  ).toBe(true);
  const { plain, html } = await take(page);
  expect(plain.startsWith(`“${words}” `)).toBe(true);
  expect(plain).toMatch(/Sabina Aliyeva/);
  expect(plain).toMatch(/\/sources\/khojaly-2025#p-3:~:text=\S+$/);
  expect(html).toContain(`<a href="${inject("site").address}${statement}#p-3:~:text=`);
  await popover.getByRole("button", { name: "Copy embed code" }).click();
  await popover.getByText("Copied embed code").waitFor();
  const code = (await copied(page)).plain;
  const src = /<iframe src="([^"]+)"/.exec(code)?.[1] ?? "";
  expect(src).toBe(
    `${inject("site").address}embed/khojaly-2025/-words#p-3=${encodeURIComponent(words)}`,
  );
  const embed = await page.context().newPage();
  await embed.goto(src);
  await embed.locator("blockquote:visible", { hasText: words }).waitFor();
  expect(await embed.locator("footer").textContent()).toContain("Sabina Aliyeva");
  await page.context().close();
});

test("the sentences to quote are those of the document, whose abbreviations end none", async () => {
  const page = await open(statement);
  const said = ["By Art. 5, No. 3 and p. 12 of Dr. Stone’s report, it burns.", "So it does."];
  await page
    .locator("#p-3")
    .evaluate((block, words) => (block.textContent = words), said.join(" "));
  await page.locator('.block-number[href="#p-3"]').focus();
  await page.keyboard.press("Enter");
  await page.getByText("Other styles and quotations").click();
  const quotes = page.locator(".cite-tool select").first().locator("option");
  await quotes.getByText("So it does.", { exact: true }).waitFor({ state: "attached" });
  expect((await quotes.allTextContents()).slice(-2)).toEqual(said);
  await page.context().close();
});

test("a sentence is quoted with its citation by keyboard alone", async () => {
  const page = await open(statement);
  const number = page.locator('.block-number[href="#p-3"]');
  await number.focus();
  await page.keyboard.press("Enter");
  const more = page.getByText("Other styles and quotations");
  for (
    let at = 0;
    at < 30 && !(await more.evaluate((one) => one === document.activeElement));
    at++
  ) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await page.locator(".cite-tool").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() =>
    document.querySelector(".cite-result")?.textContent?.startsWith("“"),
  );
  const copy = page.locator(".cite-tool .copy").first();
  for (
    let at = 0;
    at < 10 && !(await copy.evaluate((one) => one === document.activeElement));
    at++
  ) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await page.getByText("citation copied.").waitFor();
  const { plain } = await copied(page);
  const text = (await page.locator("#p-3").textContent())!.trim();
  expect(plain.startsWith(`“${text.slice(0, 20)}`)).toBe(true);
  expect(plain).toMatch(/#p-3:~:text=\S+$/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Copied embed code").waitFor();
  expect((await copied(page)).plain).toMatch(/\/-words#p-3"/);
  await page.context().close();
});

test("it never leaves a narrow screen, and requests no other host", async () => {
  const page = await openPage(browser, statement, "narrow");
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  await page.locator('.block-number[href="#p-2"]').click();
  await page.getByText("Other styles and quotations").click();
  await page.waitForFunction(() => !!document.querySelector(".cite-result")?.textContent);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect([...hosts]).toEqual([new URL(page.url()).host]);
  await page.context().close();
});

test("the whole document in another style, at the end of its page", async () => {
  const page = await open(statement);
  const whole = page.locator("#about-document");
  await whole.locator("summary").click();
  await whole.getByLabel("Style").fill("apa");
  await page.keyboard.press("Tab");
  await whole.locator(".cite-result", { hasText: "(Aliyeva, 2025)" }).waitFor();
  expect(await whole.getByRole("combobox", { name: "Quote" }).count()).toBe(0);
  await page.context().close();
});
