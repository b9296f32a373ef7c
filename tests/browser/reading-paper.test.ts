import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage, sizes, statement, type Size } from "./reading-page.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

describe("on paper", () => {
  let text: string;
  beforeAll(async () => {
    const page = await openPage(browser, statement, "wide");
    const pdf = await page.pdf({ format: "A4" });
    const document = await getDocumentProxy(new Uint8Array(pdf));
    ({ text } = await extractText(document, { mergePages: true }));
    text = text.replace(/\s+/g, " ");
    await page.context().close();
  });

  test("marks resolve to a numbered list", () => {
    expect(text).toMatch(/the Genocide Convention ?5/);
    expect(text).toMatch(/Protection of Victims of War ?1–4 \(4 works\)/);
    expect(text).toMatch(/Azerbaijan ?11 inferred/);
    expect(text).toMatch(/5\. Genocide Convention Convention on the Prevention/);
  });

  test("addresses are printed whole", () => {
    expect(text.replace(/ /g, "")).toContain(
      "https://ihl-databases.icrc.org/en/ihl-treaties/gciv-1949",
    );
    expect(text).toContain("SHA-256");
    expect(text).toMatch(/edfe50f1/);
  });

  test("both sides of a dispute are shown, with their addresses", () => {
    const words = text.replace(/\s+/g, "");
    expect(words).toMatch(/Assertedby.*deniedby/);
    for (const address of [
      "news.day.az/armenia/51973.html",
      "panarmenian.net/eng/society/news/18301",
    ]) {
      expect(words).toContain(address);
    }
  });

  test("there are no controls", () => {
    expect(text).not.toMatch(
      /Scroll with the text|Copy |Search|Skip to|Where this text comes from/,
    );
    expect(text).not.toContain("@misc");
  });

  test("there is one column, with the list after the text", async () => {
    const page = await openPage(browser, statement, "wide");
    await page.emulateMedia({ media: "print" });
    const [words, list] = await page.evaluate(() =>
      ["#p-9", ".works-pane"].map((find) => document.querySelector(find)!.getBoundingClientRect()),
    );
    expect(list!.top).toBeGreaterThan(words!.bottom);
    expect(list!.left).toBeCloseTo(words!.left, 0);
    await page.context().close();
  });
});

describe.each([
  [statement, "khojaly-2025", emended],
  ["sources/rtl", "rtl", (words: string) => words],
])("selecting all of %s", (path, id, read) => {
  test.each([true, false])("gives the transcript’s words; with scripts: %s", async (scripts) => {
    const page = await openPage(browser, path, "wide", { javaScriptEnabled: scripts });
    const selected = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector("article")!);
      return getSelection()?.toString() ?? "";
    });
    const transcript = readFileSync(`${inject("site").folder}/sources/${id}.txt`, "utf8");
    expect(plain(selected)).toBe(plain(read(withoutMarkdown(transcript))));
    await page.context().close();
  });
});

test("copying gives plain words too", async () => {
  const page = await openPage(browser, statement, "narrow", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("article")!));
  await page.keyboard.press("Control+C");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const transcript = readFileSync(`${inject("site").folder}/sources/khojaly-2025.txt`, "utf8");
  expect(plain(copied)).toBe(plain(emended(withoutMarkdown(transcript))));
  await page.context().close();
});

describe.each(Object.keys(sizes) as Size[])("%s", (size) => {
  test.each([statement, "sources/rtl", `${statement}#ref-dewaal-2012`])(
    "%s does not scroll sideways",
    async (path) => {
      const page = await openPage(browser, path, size);
      expect(await page.evaluate(overflow)).toBe(0);
      await page.context().close();
    },
  );
});

test("at 400 % zoom nothing scrolls sideways, and a citation opens", async () => {
  // A window of 1280 × 1024 at 400 %.
  const page = await openPage(browser, statement, "small", {
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
  });
  expect(await page.evaluate(overflow)).toBe(0);
  await page.click("#cite-2");
  await page.locator("dialog.sheet").waitFor();
  expect(await page.evaluate(overflow)).toBe(0);
  await page.context().close();
});

function overflow(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return Math.max(0, scrollWidth - clientWidth);
}

/** The emended words, as the page reads them. */
function emended(transcript: string): string {
  return transcript.replace("to\n\nArmenia", "to Armenia");
}

/** The characters that Markdown interprets: headings, strong words, tables, lists, footnotes. */
function withoutMarkdown(transcript: string): string {
  return transcript
    .replace(/^(?:#+|>|-) /gm, "")
    .replace(/\*\*/g, "")
    .replace(/^\|[ |-]+\|$/gm, "")
    .replace(/\|/g, " ")
    .replace(/^\[\^\d+\]: /gm, "")
    .replace(/\[\^(\d+)\]/g, "$1");
}

/** A page sets line ends and spaces between blocks in its own way: they are not words. */
function plain(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

test("a table is printed in place of a chart that is longer than a page", async () => {
  const page = await openPage(browser, "figures/khojaly-2025/killed-compared", "wide");
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
  const { text: sheets } = await extractText(document, { mergePages: false });
  expect(sheets[0]).toMatch(/Published figures for the events[^]*What is counted[^]*Boston Globe/);
  expect(sheets.filter((sheet) => sheet.trim() === "")).toEqual([]);
  await page.context().close();
});
