import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { format, type Formatted } from "../../src/citations/format.ts";
import type { Cite } from "../../src/citations/format-job.ts";
import { toContent, type Part } from "../../src/citations/format-content.ts";
import { loadStyle, nearestStyles, type Style } from "../../src/citations/style.ts";
import { book, works } from "./legal/treaties.ts";

const rows = readFileSync(new URL("legal/treaty-citations.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => /^([^,]*),([^,]*),([^,]*),([^,]*),"(.*)"$/.exec(line)?.slice(1) ?? []);

describe("treaties", () => {
  test("fifty strings are given", () => {
    expect(rows).toHaveLength(50);
  });

  test.each(rows)("%s in %s, %s %s", (key, name, form, article, text) => {
    const locator = article ? { locator: { label: "article-locator", value: article } } : {};
    const result = run(name, [[{ key, mode: "normal", ...locator }]]);
    if (name === "apa" && form === "pinpoint") {
      expect(markdown(result.clusters[0]?.parts ?? [])).toBe(text);
      return;
    }
    const item = (result.clusters[0]?.parts ?? []).filter((part) => part.item === 0);
    const entry = result.bibliography[0]?.parts ?? [];
    if (name !== "apa") expect(markdown(item)).toBe(text);
    if (form === "whole") expect(markdown(entry)).toBe(text);
  });

  test.each([
    ["oscola", "ICCPR art 7"],
    ["aglc", "*ICCPR* art 7"],
    [
      "bluebook",
      "International Covenant on Civil and Political Rights art. 7, Dec. 16, 1966, 999 U.N.T.S. 171",
    ],
    ["chicago", "ICCPR, art. 7"],
  ])("a later note of %s has the short title, if the style is known to have one", (name, text) => {
    const result = run(name, [
      [{ key: "iccpr", mode: "normal" }],
      [{ key: "doe", mode: "normal" }],
      [{ key: "iccpr", mode: "normal", locator: { label: "article-locator", value: "7" } }],
    ]);
    expect(markdown((result.clusters[2]?.parts ?? []).filter(({ item }) => item === 0))).toBe(text);
  });

  test("a treaty without dates and volume leaves them out", () => {
    const texts = ["oscola", "aglc", "bluebook", "apa", "chicago"].map((name) =>
      markdown(run(name, [[{ key: "undated", mode: "normal" }]]).bibliography[0]?.parts ?? []),
    );
    expect(texts).toEqual([
      "Treaty of Nowhere",
      "*Treaty of Nowhere*",
      "Treaty of Nowhere",
      "Treaty of Nowhere",
      "Treaty of Nowhere",
    ]);
  });

  test("the markup of a treaty’s title is not part of its words", () => {
    const undated = works.get("undated")!;
    const title = 'Treaty of <i>No</i><span class="nocase">where</span>';
    const result = format({
      style: style("apa"),
      work: () => ({ ...undated, csl: { ...undated.csl, title } }),
      clusters: [{ id: "1", items: [{ key: "undated", mode: "normal" }] }],
    });
    expect(text(result.bibliography[0]?.parts)).toBe("Treaty of Nowhere");
  });

  test("a treaty is sorted among books", () => {
    const result = run("apa", [
      [
        { key: "smith", mode: "normal", prefix: "see " },
        { key: "iccpr", mode: "normal", locator: { label: "article-locator", value: "6" } },
        { key: "doe", mode: "normal" },
      ],
    ]);
    expect(text(result.clusters[0]?.parts)).toBe(
      "(see Smith, 2006; Doe, 2005; International Covenant on Civil and Political Rights, 1966, art. 6)",
    );
    expect(result.bibliography.map(({ key }) => key)).toEqual(["doe", "iccpr", "smith"]);
  });

  test("a treaty named by the sentence leaves its year and pinpoint", () => {
    const locator = { label: "article-locator", value: "6" };
    const result = run("apa", [[{ key: "iccpr", mode: "author-in-text", locator }]]);
    expect(text(result.clusters[0]?.parts)).toBe(
      "International Covenant on Civil and Political Rights (1966, art. 6)",
    );
  });
});

describe("clusters", () => {
  test.each([
    ["apa", "(Doe, 2005, p. 3; see Smith, 2006)"],
    ["vancouver", "(1, see 2)"],
    ["ieee", "[1, p. 3], see [2]"],
  ])("%s writes items, affixes and locators", (name, expected) => {
    const result = run(name, [
      [
        { key: "doe", mode: "normal", locator: { label: "page", value: "3" } },
        { key: "smith", mode: "normal", prefix: "see" },
      ],
    ]);
    expect(text(result.clusters[0]?.parts)).toBe(expected);
  });

  test("affixes keep their elements and are not part of the item", () => {
    const passim = {
      type: "element" as const,
      tagName: "em",
      properties: {},
      children: [{ type: "text" as const, value: "passim" }],
    };
    const result = run("apa", [
      [
        {
          key: "doe",
          mode: "normal",
          prefix: [{ ...passim, children: [{ type: "text", value: "see" }] }],
          suffix: [{ type: "text", value: ", " }, passim],
        },
      ],
    ]);
    const parts = result.clusters[0]?.parts ?? [];
    expect(parts.map(({ html }) => html).join("")).toBe(
      "(<em>see</em> Doe, 2005, <em>passim</em>)",
    );
    expect(parts.filter(({ item }) => item === 0).map((part) => part.text)).toEqual(["Doe, 2005"]);
  });

  test("collapsed numbers link what is printed", () => {
    const keys = ["doe", "smith", "constructor", "__proto__"];
    const result = run("vancouver", [keys.map((key) => ({ key, mode: "normal" }))]);
    const parts = result.clusters[0]?.parts ?? [];
    expect(text(parts)).toBe("(1–4)");
    expect(parts.flatMap(({ item }) => item ?? [])).toEqual([0, 3]);
  });

  test("an author in the text is followed by the rest", () => {
    const result = run("apa", [[{ key: "doe", mode: "author-in-text" }]]);
    expect(text(result.clusters[0]?.parts)).toBe("Doe (2005)");
    expect(result.clusters[0]?.parts.filter(({ item }) => item === 0)).toHaveLength(1);
  });

  test("in a note style an author in the text comes before the note", () => {
    const [cluster] = run("chicago", [[{ key: "doe", mode: "author-in-text" }]]).clusters;
    expect(text(cluster?.author)).toBe("Ann Doe");
    expect(text(cluster?.parts)).toContain("First Book");
  });

  test.each([
    ["annex", "2", "(Doe, 2005, annex 2)"],
    ["recital", "4-6", "(Doe, 2005, recitals 4–6)"],
    ["preamble", "", "(Doe, 2005, preamble)"],
    ["common-article", "3", "(Doe, 2005, common article 3)"],
    ["article-locator", "2(1)(b)", "(Doe, 2005, Article 2(1)(b))"],
  ])("locator %s %s", (label, value, expected) => {
    const result = run("apa", [[{ key: "doe", mode: "normal", locator: { label, value } }]]);
    expect(text(result.clusters[0]?.parts)).toBe(expected);
  });

  test("keys that are names of JavaScript’s own work", () => {
    const result = run("apa", [
      [
        { key: "constructor", mode: "normal" },
        { key: "__proto__", mode: "normal" },
      ],
    ]);
    expect(text(result.clusters[0]?.parts)).toBe("(Poe, 2008; Roe, 2007)");
    expect(result.bibliography.map(({ key }) => key)).toEqual(["__proto__", "constructor"]);
  });

  test("a key that names no work is left out", () => {
    const result = run("apa", [
      [{ key: "nowhere", mode: "normal" }],
      [{ key: "doe", mode: "normal" }],
    ]);
    expect(result.clusters.map(({ parts }) => text(parts))).toEqual(["", "(Doe, 2005)"]);
  });

  test("one call does not affect the next", () => {
    const request: Cite[][] = [[{ key: "doe", mode: "normal" }], [{ key: "doe", mode: "normal" }]];
    expect(run("oscola", request)).toEqual(run("oscola", request));
  });
});

describe("works without a title", () => {
  test.each(["apa", "oscola", "aglc", "bluebook", "chicago", "vancouver"])(
    "%s names them",
    (name) => {
      const result = run(name, [[{ key: "nameless", mode: "normal" }]]);
      const printed = text(result.clusters[0]?.parts) + text(result.bibliography[0]?.parts);
      expect(text(result.bibliography[0]?.parts)).toContain("[nameless, disputed]");
      expect(printed).not.toMatch(/undefined|NO_PRINTED|STYLE ERROR/);
    },
  );

  test("they are named by the words given", () => {
    const nameless = () => "“The Revival” <disputed>";
    const result = format({
      style: style("apa"),
      work: (key) => works.get(key),
      clusters: [],
      nocite: ["nameless"],
      nameless,
    });
    expect(text(result.bibliography[0]?.parts)).toContain("The Revival” <disputed>");
  });
});

describe("styles", () => {
  test.each([
    ["apa", "author-date"],
    ["harvard", "author-date"],
    ["vancouver", "numeric"],
    ["oscola", "note"],
    ["aglc", "note"],
    ["bluebook", "note"],
    ["chicago", "note"],
  ])("%s is %s", (name, kind) => {
    expect(style(name).kind).toBe(kind);
  });

  test("an unknown style gets the nearest names", () => {
    expect(loadStyle("oscolla")).toBeUndefined();
    expect(nearestStyles("oscolla")).toContain("oscola");
  });
});

describe("text from outside", () => {
  test("is text in HTML", () => {
    const title = '<script>alert(1)</script> & "$&" <img src=x onerror=alert(1)>';
    const work = book("evil", "<b>O</b>'Neil</a>", title, 2000);
    const result = format({
      style: style("apa"),
      work: () => work,
      clusters: [
        { id: "1", items: [{ key: "evil", mode: "normal", prefix: "<i>see</i> <script>" }] },
      ],
    });
    const html = [...(result.clusters[0]?.parts ?? []), ...(result.bibliography[0]?.parts ?? [])]
      .map((part) => part.html)
      .join("");
    expect(html).not.toMatch(/<(?:script|img)/);
    expect(html).toContain("&#x3C;script>");
    expect(html).toContain("$");
    expect(text(result.clusters[0]?.parts)).toContain("<i>see</i> <script>");
  });

  test("JSON carries what a part writes when it is asked, and a spread does not", () => {
    const [part] = run("oscola", [[{ key: "iccpr", mode: "normal" }]]).clusters[0]!.parts;
    const { html, text, content } = part!;
    expect(html).toContain("Covenant");
    expect(JSON.parse(JSON.stringify(part))).toMatchObject({ html, text, content });
    expect({ ...part! }).not.toHaveProperty("html");
    expect({ ...part! }.content).toBe(content);
  });

  test("only addresses of the web become links", () => {
    const bad = toContent([
      { name: "link", value: "javascript:alert(1)", children: ["javascript:alert(1)"] },
    ]);
    expect(bad).toEqual([{ type: "text", value: "javascript:alert(1)" }]);
  });

  test("any titles, names and affixes give well-formed parts, each item once", () => {
    const words = fc.string({
      unit: fc.constantFrom(..."aB .,;:'\"<>&/$()[]{}`\u0000\uFDD0\uFDD2é中א’“"),
    });
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: words, family: words, prefix: words, suffix: words }), {
          minLength: 1,
          maxLength: 4,
        }),
        (entries) => {
          const library = new Map(
            entries.map(({ title, family }, index) => [
              `k${index}`,
              book(`k${index}`, family, title, 2000 + index),
            ]),
          );
          const items = entries.map(({ prefix, suffix }, index) => ({
            key: `k${index}`,
            mode: "normal" as const,
            prefix,
            suffix,
          }));
          for (const name of ["apa", "oscola"]) {
            const result = format({
              style: style(name),
              work: (key) => library.get(key),
              clusters: [{ id: "1", items }],
            });
            const numbers = (result.clusters[0]?.parts ?? []).flatMap(({ item }) => item ?? []);
            expect(numbers.sort((a, b) => a - b)).toEqual(items.map((_, index) => index));
            for (const { html } of result.clusters[0]?.parts ?? [])
              expect(html).not.toMatch(/<(?!\/?(?:i|b|bdi|sup|sub|span)\b)/);
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);
});

function run(
  name: string | undefined,
  clusters: Cite[][] | { key: string | undefined; mode: "normal" }[][],
): Formatted {
  return format({
    style: style(name ?? ""),
    work: (key) => works.get(key),
    clusters: (clusters as Cite[][]).map((items, index) => ({ id: String(index), items })),
  });
}

function style(name: string): Style {
  const found = loadStyle(name);
  if (!found) throw new Error(`No style ${name}`);
  return found;
}

function text(parts: readonly Part[] = []): string {
  return parts.map((part) => part.text).join("");
}

/** Italic as in `treaty-citations.csv`. */
function markdown(parts: readonly Part[]): string {
  return parts.map(({ html }) => html.replace(/<\/?i>/g, "*")).join("");
}
