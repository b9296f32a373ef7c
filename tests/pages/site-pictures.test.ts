import MarkdownIt from "markdown-it";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asWritten } from "../../src/pages/host/external-links.ts";
import { keepSitePictures } from "../../src/pages/host/site-pictures.ts";
import { folderWith } from "../cli/run.ts";

const pictures: readonly [written: string, address: string, isOfSite: boolean][] = [
  ["/figures/letter/lost.svg", "../figures/letter/lost.svg", true],
  ["../figures/letter/lost.png?x#y", "../figures/letter/lost.png?x#y", true],
  ["gone.png", "gone.png", true],
  ["/figures/%C3%A9%2C.svg", "../figures/%C3%A9%2C.svg", true],
  ["there.png", "there.png", false],
  ["/notes/there.png", "/notes/there.png", false],
  ["made.svg", "made.svg", false],
  ["https://elsewhere.example/a.png", "https://elsewhere.example/a.png", false],
  ["//elsewhere.example/a.png", "//elsewhere.example/a.png", false],
  ["%.png", "%25.png", true],
];

test.each(pictures)("a picture at %s is shown from %s", (written, address, isOfSite) => {
  const folder = folderWith({ "pages/notes/there.png": "", "pages/notes/made.svg.js": "" });
  const md = new MarkdownIt();
  const tokens = md.parse(`Beside words: ![A > B](${written})`, {});
  keepSitePictures(tokens, "/notes/index", join(folder, "pages"));
  const page = md.renderer.render(tokens, md.options, {});
  expect(page.includes('rel="external"')).toBe(isOfSite);
  expect(asWritten(page)).toBe(`<p>Beside words: <img src="${address}" alt="A &gt; B"></p>\n`);
});
