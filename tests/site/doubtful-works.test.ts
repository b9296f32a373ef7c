import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isDoubtful, recordState } from "../../src/formats/bibtex/verification/record-state.ts";
import { wordsOfStates } from "../../src/formats/bibtex/verification/state-words.ts";
import { formats } from "../../src/library/export-formats.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import type { SearchFile } from "../../src/pages/search/search-entry.ts";
import { kindNames } from "../../src/works/kind-names.ts";
import { slug } from "../../src/works/slug.ts";
import type { Work } from "../../src/works/work.ts";
import { pagesOf, site } from "./pages.ts";

const notebook = readNotebook(process.cwd());
const works = notebook.library.keys
  .flatMap((key) => notebook.library.get(key) ?? [])
  .filter(isDoubtful);
const pages = pagesOf(site);

test("there are works of both kinds to try", () => {
  expect(new Set(works.map(({ verification }) => verification))).toEqual(
    new Set(["disputed", "not-located"]),
  );
});

describe.each(works.map((work) => [work.key, work] as const))("%s", (_, work) => {
  const state = wordsOfStates.en[recordState(work)];
  const name = nameOf(work);
  const own = pages.find(({ path }) => path === `works/${slug(work.key)}.html`)!.document;

  test("whatever names it to programs, on any page, states its status", () => {
    let found = 0;
    // In a figure’s sentence, the words of the document do not name a work.
    for (const { path, document } of pages.filter(
      ({ path }) => !/^(?:embed|figures)\//.test(path),
    )) {
      const texts = [
        ...[...document.querySelectorAll("title")].map((title) => title.textContent),
        ...[...document.querySelectorAll("meta[content]")].map((meta) =>
          meta.getAttribute("content"),
        ),
        ...[...document.querySelectorAll("span.Z3988")].map((span) =>
          decodeURIComponent((span.getAttribute("title") ?? "").replaceAll("+", " ")),
        ),
        ...[...document.querySelectorAll('script[type="application/ld+json"]')].map(
          (script) => script.textContent,
        ),
      ];
      for (const text of texts.filter((one) => one?.includes(name))) {
        found++;
        expect(text?.toLowerCase(), path).toMatch(new RegExp(`${state}|disputed|no record`, "i"));
      }
    }
    expect(found).toBeGreaterThan(4);
  });

  test("it is a claim to programs, without an author or a place in a catalogue", () => {
    const script = own.querySelector('script[type="application/ld+json"]');
    const data = JSON.parse(script?.textContent ?? "") as Record<string, unknown>;
    expect(data).toMatchObject({ "@type": "Claim", identifier: work.key });
    expect(data["name"]).toBe(`${name} [${state}]`);
    expect(Object.keys(data)).not.toContain("author");
    expect(own.querySelectorAll('meta[name^="citation_"]')).toHaveLength(0);
    const coins = new URLSearchParams(own.querySelector("span.Z3988")?.getAttribute("title") ?? "");
    expect(coins.get("rft.type")).toBe("document");
    expect([...coins.keys()].filter((key) => key.startsWith("rft.au"))).toEqual([]);
  });

  test("its page opens with who says what, and gives each address once in its lists", () => {
    const lede = own.querySelector(".work-header .lede")?.textContent;
    expect(lede).toMatch(/^Disputed: |^We looked for this work/);
  });

  test("its kind is what it is cited as", () => {
    const { one } = kindNames[work.kind];
    const expected = work.kind === "claim" ? one : `cited as: ${one}`;
    expect(own.querySelector(".work-header .kicker")?.textContent).toBe(expected);
    const [label] = own.querySelectorAll(".record dt");
    expect(label?.textContent).toBe(work.kind === "claim" ? "Kind" : "Cited as");
  });

  test("its files state its status", () => {
    for (const { extension } of formats) {
      const text = readFileSync(join(site, `works/${slug(work.key)}.${extension}`), "utf8");
      expect(text, extension).toMatch(
        new RegExp(`${state}|verification = \\{${work.verification}\\}`, "i"),
      );
    }
  });

  test("the search and the feed state its status", () => {
    const file = JSON.parse(readFileSync(join(site, "search.json"), "utf8")) as SearchFile;
    const entry = file.entries?.find(({ address }) => address === `/works/${slug(work.key)}`);
    expect(entry?.title).toContain(`[${state}]`);
    expect(entry?.state?.[1]).toBe(state);
    const feed = readFileSync(join(site, "library.atom"), "utf8");
    expect(feed).toContain(`[${state}]`);
  });
});

function nameOf(work: Work): string {
  return work.csl.title ?? notebook.citationsOf(work.key)[0]?.citation.asCited ?? work.key;
}
