import { expect, test } from "vitest";
import { pagesOf, site } from "./pages.ts";

const figures = pagesOf(site).filter(({ path }) => path.startsWith("figures/khojaly-2025/"));

test("a figure is cited with the document’s date and the paragraph, in clean punctuation", () => {
  const texts = figures.flatMap(({ document }) =>
    [...document.querySelectorAll("#cite .citation")].map(({ textContent }) => textContent ?? ""),
  );
  expect(texts.length).toBeGreaterThan(9);
  for (const text of texts) {
    expect(text).toMatch(/2025/);
    expect(text).toMatch(/(?:\bpara\.? \d+|at “[^”]+ …”)$/);
    expect(text).not.toMatch(/[.,],|, \(/);
  }
});
