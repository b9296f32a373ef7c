import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { figurePage } from "../../src/pages/components/figure/figure-page.tsx";
import { pageContext } from "../../src/pages/components/parts/page.ts";
import { sourcePage } from "../../src/pages/components/source/source-page.tsx";
import { pageHead } from "../../src/pages/host/page-head.ts";

const notebook = readNotebook(fileURLToPath(new URL("../../", import.meta.url)));

/** The head of the page of a source or of one of its exhibits, with or without an address of the site. */
function headOf(figure: string | undefined, url: string | undefined): Document {
  const { url: _, ...rest } = notebook.settings;
  const settings = url === undefined ? rest : { ...rest, url };
  const source = "khojaly-2025";
  const path = figure === undefined ? `/sources/${source}` : `/figures/${source}/${figure}`;
  const params = { source, ...(figure !== undefined && { figure }) };
  const context = pageContext({ ...notebook, settings }, path, params);
  const content = figure === undefined ? sourcePage(context) : figurePage(context);
  return new JSDOM(pageHead(settings, content, null)).window.document;
}

const image = (document: Document) =>
  document.querySelector("meta[property='og:image']")?.getAttribute("content");

test.each([
  [undefined, "sources/khojaly-2025.png"],
  ["killed", "figures/khojaly-2025/killed.png"],
  ["killed-compared", "figures/khojaly-2025/killed-compared.png"],
])("the picture for %s has an absolute address if the site has one", (figure, path) => {
  expect(image(headOf(figure, "https://example.org/notebook/"))).toBe(
    `https://example.org/notebook/${path}`,
  );
  expect(image(headOf(figure, undefined))).toBeUndefined();
});

test("if the site has an address, oEmbed is announced and the data set has addresses", () => {
  const announced = (document: Document) =>
    document.querySelector("link[type='application/json+oembed']");
  const data = (document: Document) =>
    document.querySelector("script[type='application/ld+json']")?.textContent ?? "";
  const there = headOf("killed", "https://example.org/");
  expect(announced(there)?.getAttribute("href")).toBe("../../oembed/khojaly-2025/killed.json");
  expect(data(there)).toContain("https://example.org/figures/khojaly-2025/killed.csv");
  const nowhere = headOf("killed", undefined);
  expect(announced(nowhere)).toBeNull();
  expect(data(nowhere)).not.toContain("distribution");
});

test("a page without a picture shows the notebook’s, and each picture is described", () => {
  const settings = { ...notebook.settings, url: "https://example.org/" };
  const plain = new JSDOM(pageHead(settings, undefined, "A note")).window.document;
  expect(image(plain)).toBe("https://example.org/card.png");
  for (const document of [plain, headOf("killed", settings.url), headOf(undefined, settings.url)]) {
    const alt = document.querySelector("meta[property='og:image:alt']")?.getAttribute("content");
    expect(alt).toMatch(/\S/);
  }
});
