import { describe, expect, test } from "vitest";
import { deadLinks } from "../../src/pages/files/dead-links.ts";
import { folderWith } from "../cli/run.ts";

const page = (...links: string[]): string =>
  `<main id="top-of-all">${links.map((href) => `<a href="${href}">here</a>`).join("")}</main>`;

const leads: readonly [link: string, problem: "file" | "place" | undefined][] = [
  ["./a", undefined],
  ["a.html", undefined],
  ["a#place", undefined],
  ["a#%C3%A9", undefined],
  ["a#place:~:text=some%20words", undefined],
  ["sub/", undefined],
  ["sub", undefined],
  ["sub/b?theme=dark#b", undefined],
  ["data.csv#any", undefined],
  ["#top-of-all", undefined],
  ["#", undefined],
  ["https://elsewhere.example/gone", undefined],
  ["//elsewhere.example/gone", undefined],
  ["mailto:ada@elsewhere.example", undefined],
  ["https://here.example/other/gone", undefined],
  ["https://here.example/site/a#place", undefined],
  ["https://here.example/site/gone", "file"],
  ["gone", "file"],
  ["gone.csv", "file"],
  ["sub/gone", "file"],
  ["../a", "file"],
  ["/a", "file"],
  ["a#gone", "place"],
  ["#gone", "place"],
  ["sub/#gone", "place"],
  ["http://[", "file"],
];

describe("links of a built site", () => {
  test.each(leads)("%s: %s", (link, problem) => {
    const folder = folderWith({
      "index.html": page(link),
      "a.html": '<p id="place"></p><p id="é"></p>',
      "sub/index.html": page("../", "b"),
      "sub/b.html": '<p id="b"></p>',
      "data.csv": "",
    });
    const found = deadLinks(folder, { url: "https://here.example/site/", links: "clean" });
    const expected = { page: "index.html", target: link, isPlace: problem === "place" };
    expect(found).toEqual(problem === undefined ? [] : [expected]);
  });

  test("for a host that does not find pages, links must name their files", () => {
    const folder = folderWith({ "index.html": page("a", "a.html"), "a.html": "" });
    expect(deadLinks(folder, { links: "files" })).toEqual([
      { page: "index.html", target: "a", isPlace: false },
    ]);
  });

  test("style sheets, feeds, scripts and pictures of several sizes are followed too", () => {
    const folder = folderWith({
      "a.css": 'p { background: url("./gone.png") }',
      "b.atom": '<link href="gone.atom"/>',
      "c.html":
        '<img srcset="gone-1.png 1x, gone-2.png 2x"><script>import "./_import/gone.js"</script>',
      "d.html": '<base href="/sub/"><script src="gone.js"></script>',
      "sitemap.xml": "<loc>https://here.example/gone</loc>",
    });
    const found = deadLinks(folder, { url: "https://here.example/", links: "clean" });
    expect(found.map(({ page, target }) => `${page}: ${target}`)).toEqual([
      "a.css: ./gone.png",
      "b.atom: gone.atom",
      "c.html: gone-1.png",
      "c.html: gone-2.png",
      "c.html: ./_import/gone.js",
      "d.html: gone.js",
      "sitemap.xml: https://here.example/gone",
    ]);
  });
});
