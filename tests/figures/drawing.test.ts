import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import type { Element } from "hast";
import { s } from "hastscript";
import { JSDOM } from "jsdom";
import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { drawChart } from "../../src/figures/draw/draw-chart.ts";
import { drawFigure } from "../../src/figures/draw/draw-figure.ts";
import { pageDrawingStyle, standaloneDrawingStyle } from "../../src/figures/draw/drawing-style.ts";
import type { Drawing } from "../../src/figures/draw/picture.ts";
import { standaloneSvg, svgText } from "../../src/figures/draw/standalone-svg.ts";
import { toPng } from "../../src/figures/draw/to-png.ts";
import {
  chart,
  count,
  dots,
  figure,
  killed,
  measured,
  missing,
  shares,
  source,
  units,
  valued,
} from "./example.ts";
import { creditLine } from "../../src/figures/figure-words.ts";
import { wordsFor } from "../../src/pages/words/words-for.ts";

const en = wordsFor({ lang: "en" });

const long = "Persons of whom the document says many things at length, all of them in one label";
const unbroken = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle";
const quote = `بلغ عدد القتلى ٦١٣ شخصًا من سكان المدينة ${"في تلك الليلة ".repeat(5)}`.trim();
const rtl = figure("rtl", "٦١٣", { value: 613, quote });

const drawings: Record<string, Drawing> = {
  chart: drawChart(chart, source, en.charts, {
    credit: creditLine("A notebook", "https://example.org/figures/khojaly-2025/killed-by-group"),
  }),
  "chart of long labels": drawChart(
    {
      ...chart,
      title: `${long} ${unbroken}`,
      parts: chart.parts.map((row) => ({ ...row, label: long })),
    },
    { ...source, title: unbroken },
    en.charts,
  ),
  "chart of long numbers": drawChart(
    {
      ...chart,
      whole: valued("All", {
        ...missing,
        shown: { text: `${long.repeat(5)} ${missing.printed}`, start: 0, end: 4 },
      }),
    },
    source,
    en.charts,
  ),
  "chart of nothing": drawChart(
    { ...chart, whole: valued("All", { ...killed, value: 0 }), parts: [] },
    source,
    en.charts,
  ),
  dots: drawChart(dots, source, en.charts),
  "dots of long words": drawChart(
    {
      ...dots,
      comparisons: dots.comparisons.map((row) => ({
        ...row,
        by: `A body, June 1992 ${unbroken}`,
        counts: long,
      })),
    },
    source,
    en.charts,
  ),
  count: drawChart(count, source, en.charts),
  units: drawChart(units, source, en.charts),
  measured: drawChart(measured, source, en.charts),
  "before and after": drawChart(
    { ...measured, form: "before-after", rows: [measured.rows[0]!, measured.rows[2]!] },
    source,
    en.charts,
  ),
  "below zero": drawChart(
    {
      ...{ ...measured, form: "intervals" },
      rows: measured.rows.map(({ figure, label }) => ({
        label: `${label} ${long}`,
        figure: {
          ...figure,
          value: figure.value === null ? null : -figure.value,
          low: null,
          high: -100,
        },
      })),
    },
    source,
    en.charts,
  ),
  shares: drawChart(shares, source, en.charts),
  "figure beside others": drawFigure({ ...killed, othersDiffer: true }, source, en.charts),
  figure: drawFigure(killed, source, en.charts),
  "figure in words": drawFigure(missing, source, en.charts, {
    credit: creditLine("A notebook", "https://example.org/figures/khojaly-2025/missing"),
  }),
  "figure from the right": drawFigure(rtl, { ...source, lang: "ar", dir: "rtl" }, en.charts),
};
test("the line of a change leaves the words that it crosses readable", () => {
  const { wide, narrow } = drawings["before and after"]!;
  const over = (svg: Element): number =>
    new JSDOM(svgText(svg)).window.document.querySelectorAll(".drawing-over text").length;
  expect([over(wide), over(narrow)]).toEqual([0, 4]);
  expect(standaloneDrawingStyle).toMatch(/\.drawing-over text \{ paint-order: stroke;/);
});

const layouts = Object.entries(drawings).flatMap(([name, drawing]): [string, Element][] =>
  Object.entries(drawing).map(([layout, svg]) => [`${name}, ${layout}`, svg]),
);

describe.each(layouts)("%s", (_, svg) => {
  const document = new JSDOM(svgText(svg), { contentType: "image/svg+xml" }).window.document;

  test("is named and described, by ids that occur once", () => {
    const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const root = document.documentElement;
    const named = (name: string) => document.getElementById(root.getAttribute(name) ?? "");
    expect(root.getAttribute("role")).toBe("img");
    expect(named("aria-labelledby")?.localName).toBe("title");
    expect(named("aria-describedby")?.localName).toBe("desc");
  });

  test("says who, when, and where", () => {
    const shown = Array.from(document.querySelectorAll("text"), (text) => text.textContent).join(
      " ",
    );
    const compares = shown.includes("These counts cover different things on different dates");
    expect(shown).toContain(compares ? "A body, June 1992" : "According to Sabina Aliyeva");
    expect(shown).toContain("25 February 2025");
    expect(shown).toContain("paragraph 3");
  });

  test("has no script, no style, and asks for nothing outside", () => {
    expect(document.querySelectorAll("script, style, a, image, foreignObject")).toHaveLength(0);
    for (const { attributes } of document.querySelectorAll("*")) {
      for (const { name, value } of attributes) {
        expect(name).not.toMatch(/^(on|style$|.*href$)/);
        if (value.includes("url(")) expect(value).toMatch(/^url\(#[\w-]+\)$/);
      }
    }
  });

  test("contains everything it draws", () => {
    const styled = { ...svg, children: [s("style", standaloneDrawingStyle), ...svg.children] };
    const font = { loadSystemFonts: true, defaultFontFamily: "DejaVu Sans" };
    const box = new Resvg(svgText(styled), { font }).getBBox()!;
    expect(box.x).toBeGreaterThanOrEqual(-1);
    expect(box.y).toBeGreaterThanOrEqual(-1);
    expect(box.x + box.width).toBeLessThanOrEqual(Number(svg.properties["width"]) + 1);
    expect(box.y + box.height).toBeLessThanOrEqual(Number(svg.properties["height"]) + 1);
  });
});

test("the layouts share no id", () => {
  const all = Object.values(drawings["chart"]!).map(svgText).join("");
  const ids = Array.from(all.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ["days", ["1990-01-01", "2000-01-01", "2020-01-01"]],
  ["years and months", ["1990", "2000-06", "2020"]],
])("values over time are as far apart as their dates: %s", (_, dates) => {
  const rows = dates.map((date) => ({ ...measured.rows[0]!, date }));
  const chart = drawChart({ ...measured, form: "over-time", rows }, source, en.charts);
  for (const svg of Object.values(chart)) {
    const { document } = new JSDOM(svgText(svg), { contentType: "image/svg+xml" }).window;
    const places = Array.from(document.querySelectorAll("circle"), (circle) =>
      Number(circle.getAttribute("cx")),
    )
      .slice(0, 3)
      .sort((a, b) => a - b);
    const [first = 0, second = 0, third = 0] = places;
    expect((third - second) / (second - first)).toBeGreaterThan(1.8);
    expect((third - second) / (second - first)).toBeLessThan(2.1);
  }
});

test("a chart shows the unitemised remainder with its caution, and adds nothing up", () => {
  const text = svgText(drawings["chart"]!.narrow).replace(/<\/text><text[^>]*>/g, " ");
  expect(text).toContain("Not itemised");
  expect(text).toContain("374");
  expect(text.replace(/<[^>]+>/g, "")).toContain(
    "Caution: the statement does not say that the groups exclude one another.",
  );
  expect(text).not.toContain("239");
});

test("other people’s words are marked as theirs", () => {
  const svg = svgText(drawings["figure"]!.wide);
  const { document } = new JSDOM(svg, { contentType: "image/svg+xml" }).window;
  expect(document.querySelector(".drawing-marked")?.textContent).toBe("613");
  for (const theirs of document.querySelectorAll(
    ".drawing-cite, .drawing-quote, .drawing-marked",
  )) {
    theirs.remove();
  }
  const own = Array.from(document.querySelectorAll("text"), (text) => text.textContent).join(" ");
  expect(own).not.toMatch(/genocide|murdered/i);
});

test("its separate file is XML whatever the words are", () => {
  const words = fc.string({ unit: "binary", maxLength: 40 });
  fc.assert(
    fc.property(words, words, (title, quote) => {
      const svg = standaloneSvg(
        drawFigure(
          { ...killed, label: title, quote, shown: { text: quote, start: 0, end: 0 } },
          { ...source, title },
          en.charts,
        ),
      );
      const { document } = new JSDOM(svg, { contentType: "image/svg+xml" }).window;
      expect(document.querySelectorAll("script, parsererror")).toHaveLength(0);
      expect(document.querySelectorAll("svg > title")).toHaveLength(1);
    }),
    { numRuns: 30 },
  );
}, 30_000);

test("style sheets: a page's rules take variables, a file's are plain", () => {
  expect(pageDrawingStyle).toContain("var(--drawing-ink");
  expect(standaloneDrawingStyle).not.toMatch(/var\(|@import|url\(/);
  expect(standaloneDrawingStyle).toContain("prefers-color-scheme: dark");
});

test("a PNG is 1920 pixels wide at 300 dots an inch", async () => {
  const png = Buffer.from(await toPng(standaloneSvg(drawings["chart"]!)));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(1920);
  const at = png.indexOf("pHYs");
  expect(png.readUInt32BE(at + 4)).toBe(11811);
  expect(png.readUInt32BE(at + 13)).toBe(crc32(png.subarray(at, at + 13)));
});
