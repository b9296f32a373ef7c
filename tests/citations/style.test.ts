import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { format } from "../../src/citations/format.ts";
import { localeFor, nearestLocales } from "../../src/catalogue/locale.ts";
import { catalogueStyle, styleNames } from "../../src/catalogue/csl-catalogue.ts";
import { loadStyle } from "../../src/citations/style.ts";
import { works } from "./legal/treaties.ts";

const folder = mkdtempSync(join(tmpdir(), "styles-"));
afterAll(() => rmSync(folder, { recursive: true }));

const own = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>Own</title><id>own</id><updated>2020-01-01T00:00:00+00:00</updated></info>
<citation><layout prefix="{" suffix="}" delimiter="|"><text variable="title"/></layout></citation>
</style>`;

const dependent = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>Journal</title><id>journal</id>
<link href="http://www.zotero.org/styles/apa" rel="independent-parent"/></info></style>`;

test("a style is a file, by its path or its name in a folder", () => {
  writeFileSync(join(folder, "own.csl"), own);
  for (const style of [loadStyle(join(folder, "own.csl")), loadStyle("own", [folder])]) {
    if (!style) throw new Error("No style");
    const { clusters } = format({
      style,
      work: (key) => works.get(key),
      clusters: [
        {
          id: "1",
          items: [
            { key: "doe", mode: "normal" },
            { key: "smith", mode: "normal" },
          ],
        },
      ],
    });
    expect(clusters[0]?.parts.map(({ text }) => text)).toEqual([
      "{",
      "First Book",
      "|",
      "Second Book",
      "}",
    ]);
  }
});

test("a dependent style is the style it depends on", () => {
  writeFileSync(join(folder, "journal.csl"), dependent);
  expect(loadStyle(join(folder, "journal.csl"))?.csl).toBe(loadStyle("apa")?.csl);
});

test.each(["not-there", "../apa", "constructor", "__proto__", "/nowhere/x.csl"])(
  "%s is not a style",
  (name) => {
    expect(loadStyle(name)).toBeUndefined();
  },
);

test("a file that is not CSL is not a style", () => {
  writeFileSync(join(folder, "broken.csl"), "not XML at all");
  writeFileSync(join(folder, "other.csl"), "<html><body/></html>");
  expect(loadStyle(join(folder, "broken.csl"))).toBeUndefined();
  expect(loadStyle(join(folder, "other.csl"))).toBeUndefined();
});

test("the catalogue contains every style it names", () => {
  const names = styleNames();
  expect(names.length).toBeGreaterThan(2000);
  for (const name of names.filter((_, index) => index % 200 === 0)) {
    expect(catalogueStyle(name)?.citation.layout.children).not.toEqual([]);
  }
});

test.each([
  ["en", "en-US"],
  ["de-LI", "de-DE"],
  ["fr_CA", "fr-CA"],
  ["ar", "ar"],
  ["sr", "sr-Cyrl-RS"],
  ["sr-Latn", "sr-Latn-RS"],
  ["xx", undefined],
])("the locale of %s is %s", (tag, name) => {
  expect(localeFor(tag)).toBe(name);
});

test("an unknown locale gets the nearest", () => {
  expect(nearestLocales("en-UX")).toContain("en-US");
});
