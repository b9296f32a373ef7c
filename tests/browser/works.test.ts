import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage } from "./reading-page.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

const list = "works/";
const rows = ".works-table tbody tr:not(.works-kind)";

function titles(page: Page): Promise<string[]> {
  return page.locator(`${rows} th a`).allTextContents();
}

async function search(page: Page, words: string): Promise<void> {
  await page.fill("[name=q]", words);
  await page.waitForURL((url) => (url.searchParams.get("q") ?? "") === words);
}

test.each([
  ["999 UNTS 171", ["International Covenant on Civil and Political Rights"]],
  ["14668", ["International Covenant on Civil and Political Rights"]],
  ["iccpr", ["International Covenant on Civil and Political Rights"]],
  ["balayan", ["The Revival of Our Soul"]],
  ["Convention (IV)", ["Geneva Convention relative to the Protection of Civilian Persons"]],
  ["stephane normand", ["La Route de mon frère"]],
  ["melkonian route", ["La Route de mon frère"]],
])("%s finds what it names", async (words, expected) => {
  const page = await openPage(browser, list, "wide");
  await search(page, words);
  const found = await titles(page);
  expect(found).toHaveLength(expected.length);
  expected.forEach((title, index) => expect(found[index]).toContain(title));
  expect(await page.textContent(".works-count")).toMatch(new RegExp(`^${expected.length} work`));
  await page.context().close();
});

test("a view can be shared: choices, order, words and chosen works are in the address", async () => {
  const page = await openPage(browser, list, "wide");
  await page.check('[data-facet=type] input[value="book"]');
  await page.check('[data-facet=record] input[value="copy"]');
  await page.selectOption("[name=sort]", "oldest");
  await page.waitForURL(/sort=oldest/);
  await page.check(`${rows}:nth-child(2) input`);
  await page.waitForURL(/works=/);
  const found = await titles(page);
  expect(found.length).toBeGreaterThan(2);

  const sent = await openPage(browser, list + new URL(page.url()).search, "wide");
  await sent.waitForFunction(
    (count) => document.querySelector(".works-count")?.textContent === `${count} works`,
    found.length,
  );
  expect(await titles(sent)).toEqual(found);
  expect(await sent.textContent(".works-chosen")).toBe("1 work selected");
  expect(await sent.locator(`${rows} input:checked`).count()).toBe(1);
  expect(await sent.inputValue("[name=sort]")).toBe("oldest");
  await page.context().close();
  await sent.context().close();
});

test("each choice says how many it would leave", async () => {
  const page = await openPage(browser, list, "wide");
  await search(page, "geneva");
  const count = (facet: string, value: string): Promise<string | null> =>
    page.textContent(`[data-facet=${facet}] label:has([value="${value}"]) .count`);
  await expect.poll(() => count("type", "treaty")).toBe("4");
  expect(await count("type", "book")).toBe("0");
  expect(await count("cited", "khojaly-2025")).toBe("4");
  await page.context().close();
});

test("if nothing is found, the page says what to change", async () => {
  const page = await openPage(browser, list, "wide");
  await page.check('[data-facet=type] input[value="case"]');
  await search(page, "geneva");
  await page.getByRole("button", { name: "Any kind, not only Cases (4)" }).click();
  await page.waitForURL((url) => !url.searchParams.has("type"));
  expect(await titles(page)).toHaveLength(4);
  await page.context().close();
});

test("if nothing is shown, no export is offered until a work is chosen", async () => {
  const page = await openPage(browser, list, "wide");
  await page.check(`${rows}:nth-child(2) input`);
  await search(page, "geneva zzz");
  await page.getByText("No works match").waitFor();
  expect(await page.locator(".works-take button:disabled").count()).toBe(0);
  await page.context().close();

  const empty = await openPage(browser, `${list}?q=zzz`, "wide");
  await empty.getByText("No works", { exact: true }).waitFor();
  expect(await empty.locator(".works-take button:disabled").count()).toBe(2);
  await empty.context().close();
});

test("controls for finding works are not printed", async () => {
  const page = await openPage(browser, list, "wide");
  await page.emulateMedia({ media: "print" });
  for (const control of ["form", "select", "button", ".pick"]) {
    expect(await page.locator(`main ${control}`).filter({ visible: true }).count()).toBe(0);
  }
  expect(await page.locator(`${rows} th`).first().isVisible()).toBe(true);
  await page.context().close();
});

test("chosen works are copied in every format, as in the stable files", async () => {
  const page = await openPage(browser, list, "wide", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const { folder } = inject("site");
  for (const slug of ["crc", "gc1"]) await page.check(`.pick input[value="${slug}"]`);
  const formats = page.locator("[name=format] option");
  const values = await formats.evaluateAll((all) =>
    all.map((one) => (one as HTMLOptionElement).value),
  );
  expect(values).toEqual(
    expect.arrayContaining(["bib", "biblatex.bib", "ris", "json", "yaml", "rdf", "text:oscola"]),
  );
  for (const format of values) {
    await page.selectOption("[name=format]", format);
    await page.click("[name=copy]");
    await page.waitForFunction(
      () => document.querySelector(".works-done")?.textContent === "2 works copied.",
    );
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.replace(/\s+/g, " "), format).toContain("Convention on the Rights of the Child");
    if (/^(?:bib|ris)$/.test(format)) {
      const files = ["crc", "gc1"].map((one) =>
        readFileSync(join(folder, `works/${one}.${format}`), "utf8"),
      );
      for (const file of files) {
        expect(text.replaceAll("\r\n", "\n")).toContain(file.replaceAll("\r\n", "\n").trim());
      }
    }
    await page.uncheck('.pick input[value="crc"]');
    await page.check('.pick input[value="crc"]');
  }
  await page.context().close();
});

test("without scripts every work is listed, and every format a link", async () => {
  const page = await openPage(browser, list, "narrow", { javaScriptEnabled: false });
  for (const hidden of [".works-controls", ".works-bar", ".works-table .pick"]) {
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  }
  expect(await page.locator(".jump a").first().isVisible()).toBe(true);
  for (const name of ["BibTeX", "BibLaTeX", "RIS", "CSL-JSON", "CSL-YAML", "Zotero RDF"]) {
    expect(await page.getByRole("link", { name, exact: true }).isVisible(), name).toBe(true);
  }
  const listed: string[] = [];
  for (let number = 1; ; number++) {
    listed.push(...(await titles(page)));
    const next = page.locator(".list-pages a", { hasText: new RegExp(`^${number + 1}$`) });
    if ((await next.count()) === 0) break;
    await next.click();
    await page.waitForURL(new RegExp(`/works/page/${number + 1}$`));
  }
  expect(listed.length).toBeGreaterThan(30);
  expect(new Set(listed).size).toBeGreaterThan(30);
  await page.context().close();
});

test("without scripts a kind leads to where it begins, on whichever page", async () => {
  const page = await openPage(browser, list, "wide", { javaScriptEnabled: false });
  await page.click(".jump a >> text=Letters");
  await page.waitForURL(/\/works\/page\/\d+#letter$/);
  expect(await page.textContent("#letter h2")).toBe("Letters");
  await page.context().close();
});

test("a citation is copied from the page of its work", async () => {
  const page = await openPage(browser, "works/iccpr", "narrow", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.getByRole("button", { name: "Copy OSCOLA 4 citation" }).click();
  await page.waitForFunction(
    () =>
      document.querySelector("main > [role=status]")?.textContent === "OSCOLA 4 citation copied.",
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "International Covenant on Civil and Political Rights (adopted 16 December 1966, entered into force 23 March 1976) 999 UNTS 171 (ICCPR)",
  );
  await page.context().close();
});

test.each(["wide", "middle", "narrow", "small"] as const)(
  "nothing is wider than the page: %s",
  async (size) => {
    for (const path of [list, "works/gc4", "works/balayan-revival", "works/oic-48-48pol"]) {
      const page = await openPage(browser, path, size);
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(overflow, path).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  },
);

test("selected works stay while the reader filters, sorts, and looks at works", async () => {
  const page = await openPage(browser, list, "wide");
  const chosen = (): Promise<string | null> => page.textContent(".works-chosen");
  const boxes = (): Promise<string[]> =>
    page
      .locator(".works-table .pick input:checked")
      .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value).toSorted());
  for (const slug of ["gc1", "genocide"]) await page.check(`.pick input[value="${slug}"]`);

  // What is not shown stays selected, and is ticked when shown again.
  await page.check('[data-facet=type] input[value="book"]');
  await page.waitForURL(/type=book/);
  expect(await boxes()).toEqual([]);
  await page.check('.pick input[value="melkonian-2005"]');
  await page.uncheck('[data-facet=type] input[value="book"]');
  await page.selectOption("[name=sort]", "title");
  await search(page, "genocide");
  expect(await chosen()).toBe("3 works selected");
  await search(page, "");
  await page.selectOption("[name=sort]", "kind");

  // Immediately, before the address could be updated; then back, and through the link above every page.
  await page.uncheck('.pick input[value="gc1"]');
  await page.locator(`${rows} th a`).first().click();
  await page.locator(".work-page").waitFor();
  await page.goBack();
  await expect.poll(chosen).toBe("2 works selected");
  await page.locator(`${rows} th a`).first().click();
  await page.getByRole("link", { name: "Works", exact: true }).click();
  await expect.poll(chosen).toBe("2 works selected");
  expect(await boxes()).toEqual(["genocide", "melkonian-2005"]);
  await page.waitForURL(/works=/);
  expect(new URL(page.url()).searchParams.get("works")?.split(" ").toSorted()).toEqual([
    "genocide",
    "melkonian-2005",
  ]);

  await page.getByRole("button", { name: "Clear selection" }).click();
  expect(await chosen()).toBe(`All ${await page.textContent(".works-count")}`);
  expect(await boxes()).toEqual([]);
  await page.context().close();
});

test("a shared view has its own selection, whatever was selected before", async () => {
  const page = await openPage(browser, list, "wide");
  await page.check('.pick input[value="gc1"]');
  await page.goto(`${inject("site").address}${list}?works=crc+cat`);
  expect(await page.textContent(".works-chosen")).toBe("2 works selected");
  await page.context().close();
});

test("all results are printed, and the page is then as before", async () => {
  const page = await openPage(browser, list, "wide");
  const count = (): Promise<number> => page.locator(rows).count();
  const onScreen = await count();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const all = await count();
  expect(all).toBe(Number(/\d+/.exec((await page.textContent(".works-count")) ?? "")));
  expect(all).toBeGreaterThan(onScreen);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await count()).toBe(onScreen);

  await page.check('[data-facet=type] input[value="treaty"]');
  await page.waitForURL(/type=treaty/);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await count()).toBe(10);
  await page.context().close();
});
