import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { DocumentsIndex } from "../../src/pages/components/documents/documents-index.ts";
import { openBrowser } from "./open-browser.ts";
import { openPage } from "./reading-page.ts";

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

test("all documents are printed, not only the rows on the screen", async () => {
  const file = join(inject("site").folder, "sources/index.json");
  const { documents } = JSON.parse(readFileSync(file, "utf8")) as DocumentsIndex;
  const many = Array.from({ length: 45 }, (_, at) => ({ ...documents[0]!, id: `river-${at}` }));
  const page = await openPage(browser, "works/", "wide");
  await page.route("**/sources/index.json", (route) =>
    route.fulfill({ json: { documents: many } }),
  );
  await page.goto(`${inject("site").address}sources/`);
  const rows = (): Promise<number> => page.locator(".documents-table tbody tr").count();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await rows()).toBe(45);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await rows()).toBe(20);
  await page.context().close();
});
