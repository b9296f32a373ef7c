import { expect, test } from "vitest";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { pagesOf, site } from "./pages.ts";

const notebook = readNotebook(process.cwd());
const pages = new Map(pagesOf(site).map((page) => [page.path, page.document]));

function words(key: string, selector: string): string[] {
  const found = pages.get(`works/${key}.html`)?.querySelectorAll(selector) ?? [];
  return [...found].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());
}

test.each([
  ["cat", [",", "or", ","]],
  ["crc", ["Right", "Rights"]],
  ["melkonian-2005", ["Way", "One", "Road", "An"]],
  ["icerd", []],
])("the words in which %s differs from its record are marked", (key, marked) => {
  expect(words(key, "mark.differs")).toEqual(marked);
});

test("a disputed work shows who asserts and who denies it, each dated or marked as undated", () => {
  expect(words("balayan-revival", ".claims h3")).toEqual(["Asserted by", "Denied by"]);
  const [asserted, denied] = words("balayan-revival", ".claims > div");
  expect(asserted).toContain("25 February 2025");
  expect(asserted).toContain("delreport.com, 27 March 2025");
  expect(denied).toMatch(/Zori Balayan, in a letter, undated: .*http:\/\/news\.day\.az/);
  expect(denied).toMatch(/https:\/\/www\.panarmenian\.net/);
  expect(words("list-18-24", ".claims h3")).toEqual(["Asserted by", "Given differently by"]);
});

test.each(["azerbaijan-letter-2005", "armenia-letter-2005"])(
  "%s shows what both letters say, and leads to the other",
  (key) => {
    expect(words(key, ".claims h3").at(-1)).toBe("Denied by");
    const other = key.startsWith("armenia") ? "24 February 2005" : "8 March 2005";
    expect(words(key, ".related a").join()).toContain(`Letter dated ${other}`);
  },
);

/** The articles that protect the rights named in the statement, by treaty. */
const mapped: Readonly<Record<string, readonly string[]>> = {
  gc4: ["3", "27", "31", "32", "33", "34", "49", "53", "147"],
  genocide: ["II"],
  cat: ["1", "2", "4", "16"],
  icerd: ["5"],
  crc: ["6", "37", "38"],
  gc1: ["3"],
  iccpr: ["6", "7", "9", "10", "17"],
  icescr: [],
};

test.each(Object.entries(mapped))("each article mapped to %s has its place", (key, articles) => {
  const document = pages.get(`works/${key}.html`);
  const ids = [...(document?.querySelectorAll(".provisions > div") ?? [])].map(({ id }) => id);
  expect(ids).toEqual(articles.map((article) => `art-${article.toLowerCase()}`));
  for (const id of ids) {
    const entry = document?.getElementById(id);
    expect(entry?.querySelector(".badge-inferred")?.textContent).toBe("matched by us");
    expect(entry?.querySelector('a[href^="../sources/khojaly-2025#p-"]')).not.toBeNull();
  }
});

test("a list of works links a disputed one to both sides, and to neither side’s address", () => {
  const document = pages.get("sources/khojaly-2025.html");
  const state = (key: string) => document?.querySelector(`#ref-${key}`);
  const link = state("balayan-revival")?.querySelectorAll(".badge, .entry-address a") ?? [];
  expect([...link].map(({ textContent }) => textContent)).toEqual([
    "existence disputed",
    "Who asserts it, who denies it",
  ]);
  expect(state("list-18-24")?.textContent).toContain("Who asserts it, who gives it differently");
});

test("addresses without a scheme are links, other evidence is text", () => {
  const hrefs = (key: string): (string | null)[] =>
    [...(pages.get(`works/${key}.html`)?.querySelectorAll(".claims a, .evidence a") ?? [])].map(
      (link) => link.getAttribute("href"),
    );
  expect(hrefs("justice-for-khojaly")).toEqual(["https://old.xalqqazeti.com/en/news/khojaly/6875"]);
  expect(hrefs("balayan-revival")).toContain("https://delreport.com");
  expect(hrefs("ots-resolution")).toEqual([]);
});

test("words that hold the title say so", () => {
  expect(words("justice-for-khojaly", ".against .note")).toContain(
    "The document’s words contain the title.",
  );
});

test("without a contact no page promises how to report a mistake", () => {
  for (const path of ["index.html", "method.html"]) {
    expect(pages.get(path)?.documentElement.outerHTML).not.toContain("report a mistake");
  }
});

test("states’ accessions are shown with their source", () => {
  expect(words("iccpr", '[aria-labelledby="parties"] dd')).toEqual([
    "23 June 1993",
    "13 August 1992",
  ]);
  expect(words("iccpr", '[aria-labelledby="parties"] .note')[0]).toContain("UN Treaty Collection");
  expect(words("gc1", '[aria-labelledby="parties"] dd')[0]).toBe("7 June 1993 not confirmed");
});

test.each([
  ["gc1", ["gc2", "gc3", "gc4"]],
  ["melkonian-2005", ["melkonian-2007", "melkonian-2018-fr"]],
])("%s leads to its related records", (key, others) => {
  const links = pages.get(`works/${key}.html`)?.querySelectorAll(".related a:not(.badge)") ?? [];
  expect([...links].map((link) => link.getAttribute("href")?.replace("./", ""))).toEqual(others);
});

test("from work to work of the statement, each once, forwards and backwards", () => {
  const cited = [
    ...new Set(
      notebook.sources.flatMap(({ citations }) =>
        citations.flatMap(({ items }) => items.map(({ key }) => key)),
      ),
    ),
  ];
  const follow = (from: string, rel: string): string[] => {
    const seen: string[] = [];
    let key: string | null | undefined = from;
    while (key && seen.length <= cited.length) {
      seen.push(key);
      const document: Document | undefined = pages.get(`works/${key}.html`);
      key = document
        ?.querySelector(`.neighbours a[rel="${rel}"]`)
        ?.getAttribute("href")
        ?.replace("./", "");
    }
    return seen;
  };
  expect(follow(cited[0]!, "next")).toEqual(cited);
  expect(follow(cited.at(-1)!, "prev")).toEqual(cited.toReversed());
});

test("every page of works leads to the list", () => {
  for (const [path, document] of pages) {
    if (!/^works\/[^/]+\.html$/.test(path)) continue;
    const links = [...document.querySelectorAll("#observablehq-header a")];
    const works = links.find(({ textContent }) => textContent === "Works");
    const address = new URL(works?.getAttribute("href") ?? "", `http://x/${path}`);
    expect(address.pathname, path).toBe("/works/");
  }
});

test("notes that cite a work are on its page, with the article that they cite", () => {
  const marked = words("khojaly-2025", '[aria-labelledby="cited-in"] mark').at(-1);
  expect(marked).toMatch(/\[Statement by the Ombudsman[^@]*, ¶ 3\]$/);
  expect(words("iccpr", '[aria-labelledby="cited-in"] .place').at(-1)).toMatch(
    /A treaty is cited .*, art\. 6\]\.$/,
  );
  expect(words("gc4", "#art-34 dd").join(" ")).toContain("Cited in the note Figures as data");
  // A Markdown example in a note is not a citation.
  expect(words("gc4", "#art-4")).toEqual([]);
});
