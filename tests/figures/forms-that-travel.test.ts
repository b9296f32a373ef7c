import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { galleryLibrary } from "../../src/cli/new/gallery/gallery-library.ts";
import { gallerySource } from "../../src/cli/new/gallery/gallery-source.ts";
import { chartForms } from "../../src/figures/charts/chart-forms.ts";
import type { Notebook } from "../../src/notebook/notebook.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { ofFigures } from "../../src/pages/files/figure-files.ts";

const root = mkdtempSync(join(tmpdir(), "apparatus-forms-"));
const settings = JSON.stringify({
  apparatus: { title: "A notebook", url: "https://example.org/" },
});
let notebook: Notebook;

beforeAll(() => {
  const files = { ...gallerySource, "references.bib": galleryLibrary, "package.json": settings };
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), contents);
  }
  notebook = readNotebook(root);
});
afterAll(() => rmSync(root, { recursive: true }));

test.each(chartForms)("pictures of the form %s say whose numbers they are", async (form) => {
  const source = notebook.sources[0]!;
  const chart = source.charts.find((one) => one.form === form);
  const files = [...ofFigures(source, notebook.settings)];
  const contents = async (ending: string) =>
    files.find(({ path }) => path === `/figures/example/${chart?.id}.${ending}`)?.contents();
  const svg = new JSDOM(String(await contents("svg")), { contentType: "image/svg+xml" });
  const words = [...svg.window.document.querySelectorAll("text")]
    .map(({ textContent }) => textContent)
    .join(" ");
  expect(words).toContain(`example.org/figures/example/${chart?.id}`);
  expect(words).toMatch(/Reading room of Little Example: report for 2024/);
  if (chart?.caution !== undefined) expect(words).toContain("groups exclude one another");

  const png = Buffer.from((await contents("png")) as Uint8Array).toString("utf8");
  expect(png).toContain(`https://example.org/figures/example/${chart?.id}`);
  expect(png).toMatch(/iTXtDescription[^]*Reading room of Little Example/);
  if (chart?.caution !== undefined) expect(png).toContain("groups exclude one another");
});
