import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { VFile } from "vfile";
import { afterAll, expect, test } from "vitest";
import { renderFile } from "../../../src/cli/render.ts";
import { openLibrary } from "../../../src/library/open-library.ts";
import { readFrontMatter } from "../../../src/remark/render/front-matter.ts";
import { referencesFile } from "../../../src/remark/render/open-libraries.ts";
import { referencesText } from "../../../src/remark/render/references-text.ts";

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

async function render(
  metadata: string,
  text: string,
  options: Partial<Parameters<typeof renderFile>[1]> = {},
): Promise<string> {
  const document = join(folder, "paper.md");
  const output = join(folder, "paper.html");
  writeFileSync(document, `---\n${metadata}\n---\n\n${text}\n`);
  await renderFile(document, { bibliography: [], to: "html", output, ...options });
  return readFileSync(output, "utf8");
}

test("libraries and style of the document", async () => {
  const html = await render("bibliography: [refs.bib]\ncsl: vancouver", "One [@a].");
  expect(html).toMatch(/<a href="#ref-a"[^>]*>1<\/a>/);
});

test("a requested style and library take precedence over the document’s", async () => {
  const html = await render("bibliography: none.bib\ncsl: vancouver", "One [@a].", {
    style: "apa",
    bibliography: [join(folder, "refs.bib")],
  });
  expect(html).toContain("Doe, 1999");
});

test("all works without citing them", async () => {
  const html = await render('bibliography: refs.bib\nnocite: "[@*]"', "Nothing.");
  expect(html).toContain('id="ref-a"');
  expect(html).toContain('id="ref-b"');
});

test("a heading, no list, no links", async () => {
  expect(await render("bibliography: refs.bib\nreference-section-title: Works", "[@a]")).toContain(
    '<h2 id="refs-title">Works</h2>',
  );
  expect(await render("bibliography: refs.bib\nsuppress-bibliography: true", "[@a]")).not.toContain(
    "<ol>",
  );
  expect(await render("bibliography: refs.bib\nlink-citations: false", "[@a]")).not.toContain(
    'href="#ref-a"',
  );
});

test("addresses in the list are links, or not", async () => {
  expect(await render("bibliography: refs.bib", "[@a]")).toContain(
    '<a href="https://example.org/a">',
  );
  const plain = await render("bibliography: refs.bib\nlink-bibliography: false", "[@a]");
  expect(plain).toContain("https://example.org/a");
  expect(plain).not.toContain('href="https://example.org/a"');
});

test("a note’s reference comes after punctuation, or before it", async () => {
  const metadata = "bibliography: refs.bib\ncsl: oscola";
  expect(await render(metadata, "One [@a].")).toMatch(/One\.<sup>/);
  expect(await render(`${metadata}\nnotes-after-punctuation: false`, "One [@a].")).toMatch(
    /One<sup>.*<\/sup>\./,
  );
});

test("terms in the document’s language", async () => {
  const two = "bibliography: refs.bib\nlang: de";
  expect(await render(two, "[@a, p. 3]")).toContain("S. 3");
});

test("abbreviations of titles", async () => {
  const metadata = "bibliography: refs.bib\ncsl: short-titles.csl";
  expect(await render(metadata, "[@a]")).toContain("Harvard Law Review");
  expect(await render(`${metadata}\ncitation-abbreviations: short.json`, "[@a]")).toContain(
    "Harv L Rev",
  );
});

test.each([
  ["csl: [a]", "2:6", '`["a"]` for `csl`, expected text'],
  ["lang: 5", "2:7", "`5` for `lang`, expected text"],
  ["nocite: 7", "2:9", "`7` for `nocite`, expected text, a list of texts, or a map of them"],
  ["bibliography: [[x], 5]", "2:15", '`[["x"],5]` for `bibliography`, expected text, a list'],
  ["link-citations: maybe", "2:17", '`"maybe"` for `link-citations`, expected `true` or `false`'],
  ["references: 5", "2:13", "`5` for `references`, expected a list of works in CSL-JSON"],
])("a value of another form is told: %s", (metadata, place, reason) => {
  const file = new VFile(`---\n${metadata}\n---\n\nText.\n`);
  readFrontMatter(file);
  const [message, ...others] = file.messages;
  expect(others).toEqual([]);
  expect(message?.ruleId).toBe("front-matter");
  expect(`${message?.line}:${message?.column}`).toBe(place);
  expect(message?.reason).toContain(`Unexpected ${reason}`);
});

test("fields without a value, and those of other programs, are no fault", () => {
  const file = new VFile("---\nlang:\nbibliography: \ncsl: null\ntoc: {a: 1}\nabstract: 5\n---\n");
  readFrontMatter(file);
  expect(file.messages).toEqual([]);
});

test.each([
  ["yes", true],
  ["on", true],
  ["no", false],
  ["Off", false],
])("truth in the words of R Markdown: %s", (word, means) => {
  const names = ["link-citations", "link-bibliography", "suppress-bibliography"];
  const text = [...names, "notes-after-punctuation"].map((name) => `${name}: ${word}\n`).join("");
  const file = new VFile(`---\n${text}---\n`);
  expect(readFrontMatter(file).metadata).toMatchObject({
    linkCitations: means,
    linkBibliography: means,
    suppressBibliography: means,
    notesAfterPunctuation: means,
  });
  expect(file.messages).toEqual([]);
});

test.each([
  ["a list", "references:\n  - id: a\n    title: A\n  - id: b\n    author: 5\n", "5:5"],
  // Its column is that of the work as it is read.
  ["on one line", 'references: [{id: a}, {id: "b", author: 5}]\n', "2:25"],
  [
    "after long words",
    `references:\n- {id: a, title: ${"x".repeat(50)}}\n- {id: b, author: 5}\n`,
    "4:3",
  ],
  ["named by another field", "x: &x\n  - {id: b, author: 5}\nreferences: *x\n", "4:13"],
])("what is said of a work in the front matter names its place: %s", (_, metadata, place) => {
  const file = new VFile({ path: "paper.md", value: `---\n${metadata}---\n` });
  const own = referencesFile(readFrontMatter(file).metadata.references ?? "", file.path);
  openLibrary([own]).get("b");
  const [message, ...others] = own.messages;
  expect(others).toEqual([]);
  expect(message?.reason).toMatch(/^Unexpected number in `author` of `b`/);
  expect(`${message?.file}:${message?.line}:${message?.column}`).toBe(`paper.md:${place}`);
});

test("works in the front matter are the same wherever they stand in it", () => {
  const work = fc.record({ id: fc.string(), title: fc.string(), volume: fc.integer() });
  const place = fc.record({ line: fc.integer({ min: 1, max: 60 }), column: fc.nat(90) });
  fc.assert(
    fc.property(fc.array(fc.tuple(work, place)), (placed) => {
      const works = placed.map(([one]) => one);
      const text = referencesText(works, (index) => placed[index]![1]);
      expect(JSON.parse(text)).toEqual(works);
    }),
  );
});
