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

const html: readonly [written: string, shown: string][] = [
  [
    '<img src="/figures/letter/lost.svg" alt="a > b">',
    '<img src="../figures/letter/lost.svg" alt="a > b">',
  ],
  ["<img class=a src=/figures/letter/lost.svg>", "<img class=a src=../figures/letter/lost.svg>"],
  ["<img src='there.png'>", "<img src='there.png'>"],
  ["<img src='made.svg'>", "<img src='made.svg'>"],
  ['<img src="https://a.example/x.png">', '<img src="https://a.example/x.png">'],
  [
    '<picture><source srcset="/a.svg 1x, there.png 2x, b,c.svg 3x"><img src="/a.svg?x&amp;y"></picture>',
    '<picture><source srcset="../a.svg 1x, there.png 2x, b,c.svg 3x"><img src="../a.svg?x&amp;y"></picture>',
  ],
  ['<img\nalt=x\nsrc="/a.svg">', '<img\nalt=x\nsrc="../a.svg">'],
  ['<video src="/a.mp4" controls></video>', '<video src="../a.mp4" controls></video>'],
  ["<!-- <img src='/a.svg'> --><b>x</b>", "<!-- <img src='/a.svg'> --><b>x</b>"],
  ['<a href="/works/">x</a>', '<a href="/works/">x</a>'],
  ['<img src="${x}">', '<img src="${x}">'],
];

test.each(html)("in HTML %s is shown so", (written, shown) => {
  const folder = folderWith({ "pages/notes/there.png": "", "pages/notes/made.svg.js": "" });
  const md = new MarkdownIt({ html: true });
  for (const [text, around] of [
    [`<div>${written}</div>`, (inner: string) => `<div>${inner}</div>`],
    [`Words: ${written}`, (inner: string) => `<p>Words: ${inner}</p>\n`],
  ] as const) {
    const tokens = md.parse(text, {});
    keepSitePictures(tokens, "/notes/index", join(folder, "pages"));
    expect(asWritten(md.renderer.render(tokens, md.options, {}))).toBe(around(shown));
  }
});

test("what HTML offers to be saved is left where it is in the site", () => {
  const md = new MarkdownIt({ html: true });
  const tokens = md.parse('<a href="/library.bib" download>x</a>', {});
  keepSitePictures(tokens, "/notes/index", folderWith({}));
  const page = md.renderer.render(tokens, md.options, {});
  expect(page).toBe('<p><a rel="external" href="../library.bib" download>x</a></p>\n');
});
