import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "apparatus-metadata-"));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(
  join(folder, "refs.bib"),
  `@article{a, author = {Doe, Jane}, title = {On Rivers}, journaltitle = {Harvard Law Review},
  date = {1999}, url = {https://example.org/a}}
@book{b, author = {Roe, Rex}, title = {A Book}, publisher = {P}, date = {2001}}`,
);
writeFileSync(
  join(folder, "short.json"),
  '{"default": {"container-title": {"Harvard Law Review": "Harv L Rev"}}}',
);
writeFileSync(
  join(folder, "short-titles.csl"),
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info><id/><title/></info>
<citation><layout suffix="."><text variable="container-title" form="short"/></layout></citation></style>`,
);

function render(metadata: string, text: string, ...options: string[]): string {
  const document = join(folder, "paper.md");
  writeFileSync(document, `---\n${metadata}\n---\n\n${text}\n`);
  return execFileSync(
    process.execPath,
    [join(process.cwd(), "lib/cli.js"), "render", document, ...options],
    { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
}

test("libraries and style of the document", () => {
  const html = render("bibliography: [refs.bib]\ncsl: vancouver", "One [@a].");
  expect(html).toMatch(/<a href="#ref-a"[^>]*>1<\/a>/);
});

test("a style and a library that are asked for come before the document’s", () => {
  const html = render(
    "bibliography: none.bib\ncsl: vancouver",
    "One [@a].",
    "--style",
    "apa",
    "--bibliography",
    "refs.bib",
  );
  expect(html).toContain("Doe, 1999");
});

test("all works without citing them", () => {
  const html = render('bibliography: refs.bib\nnocite: "[@*]"', "Nothing.");
  expect(html).toContain('id="ref-a"');
  expect(html).toContain('id="ref-b"');
});

test("a heading, no list, no links", () => {
  expect(render("bibliography: refs.bib\nreference-section-title: Works", "[@a]")).toContain(
    '<h2 id="refs-title">Works</h2>',
  );
  expect(render("bibliography: refs.bib\nsuppress-bibliography: true", "[@a]")).not.toContain(
    "<ol>",
  );
  expect(render("bibliography: refs.bib\nlink-citations: false", "[@a]")).not.toContain(
    'href="#ref-a"',
  );
});

test("addresses in the list are links, or not", () => {
  expect(render("bibliography: refs.bib", "[@a]")).toContain('<a href="https://example.org/a">');
  const plain = render("bibliography: refs.bib\nlink-bibliography: false", "[@a]");
  expect(plain).toContain("https://example.org/a");
  expect(plain).not.toContain('href="https://example.org/a"');
});

test("a note’s reference stands after punctuation, or before it", () => {
  const metadata = "bibliography: refs.bib\ncsl: oscola";
  expect(render(metadata, "One [@a].")).toMatch(/One\.<sup>/);
  expect(render(`${metadata}\nnotes-after-punctuation: false`, "One [@a].")).toMatch(
    /One<sup>.*<\/sup>\./,
  );
});

test("terms in the document’s language", () => {
  const two = "bibliography: refs.bib\nlang: de";
  expect(render(two, "[@a, p. 3]")).toContain("S. 3");
});

test("abbreviations of titles", () => {
  const metadata = "bibliography: refs.bib\ncsl: short-titles.csl";
  expect(render(metadata, "[@a]")).toContain("Harvard Law Review");
  expect(render(`${metadata}\ncitation-abbreviations: short.json`, "[@a]")).toContain("Harv L Rev");
});
