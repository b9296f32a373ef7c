import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { VFile } from "vfile";
import { openLibrary } from "../../src/library/open-library.ts";
import { checkNotebook } from "../../src/notebook/check-notebook.ts";
import { proposeFigures } from "../../src/notebook/intake/propose-figures.ts";
import { propose } from "../../src/notebook/intake/propose.ts";
import { readReceived } from "../../src/notebook/intake/read-document.ts";
import { NotTakenIn } from "../../src/notebook/intake/received-document.ts";
import { keptName, languageOfDocument, sourceOf } from "../../src/notebook/intake/take-in.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { passageIn } from "../../src/pages/components/parts/citation-in.ts";
import { passageOf } from "../../src/pages/components/parts/passage.ts";
import { h } from "hastscript";
import { toString } from "hast-util-to-string";
import { pdfOf } from "./pdf-of.ts";
import { reportInPdf } from "./report-in-pdf.ts";
import { statuteInPdf } from "./statute-in-pdf.ts";

const documents = new URL("documents/", import.meta.url).pathname;
const root = mkdtempSync(join(tmpdir(), "apparatus-intake-"));
afterAll(() => rmSync(root, { recursive: true }));
const library = `@legal{genocide,
  entrysubtype = {piltreaty},
  title = {Convention on the Prevention and Punishment of the Crime of Genocide},
  shorttitle = {Genocide Convention},
  journaltitle = {UNTS},
  volume = {78},
  pages = {277},
}
@legal{crc, entrysubtype = {piltreaty}, title = {Convention on the Rights of the Child}}
`;

test.each(readdirSync(documents))("%s, with all proposals accepted", async (name) => {
  const bytes = readFileSync(documents + name);
  const { source, messages, said } = await takeIn(bytes, name);
  expect(messages).toEqual([]);
  const cited = source.blocks.map((block) => {
    const work = notebook().library.get("a")!;
    const passage = passageOf(source, block.number);
    const [oscola, apa] = ["oscola", "apa"].map((style) =>
      toString(h(null, passageIn(notebook(), work, style, passage))),
    );
    return `${block.text.slice(0, 40).replace(/\s+/g, " ")}\n  ${oscola}\n  ${apa}`;
  });
  const text = `${said.join("\n")}\n\n${cited.join("\n")}\n`;
  await expect(text).toMatchFileSnapshot(`intake/${name}.txt`);
});

test("a file that is not a document is refused", async () => {
  await expect(readReceived(Buffer.from([0, 1, 2]), "a.bin")).rejects.toThrow(NotTakenIn);
  await expect(readReceived(Buffer.from("PK\u0003\u0004zip"), "a.zip")).rejects.toThrow(NotTakenIn);
});

test("a file that crashes its reader is refused with the reason", async () => {
  const reason = (text: string, name: string): Promise<unknown> =>
    readReceived(Buffer.from(text), name).catch((error: unknown) => error);
  const deep = `<html>${"<div>".repeat(20_000)}`;
  expect(await reason(deep, "a.html")).toEqual(
    new NotTakenIn("its elements are nested too deeply"),
  );
  const broken = await reason("PK\u0003\u0004 word/document.xml", "a.docx");
  expect(broken).toBeInstanceOf(NotTakenIn);
  expect(String(broken)).toContain("it is damaged or incomplete (");
});

test("each article of an HTML page is taken in", async () => {
  const articles = [1, 2].map((one) => `<article><h2>Article ${one}</h2><p>Light.</p></article>`);
  const html = `<!doctype html><body><h1>The Light</h1>${articles.join("")}</body>`;
  const { transcript } = await readReceived(Buffer.from(html), "a.html");
  expect(transcript).toBe("# The Light\n\n## Article 1\n\nLight.\n\n## Article 2\n\nLight.\n");
});

test("a page of HTML keeps its powers of ten and its links to other pages", async () => {
  const html = `<!doctype html><body><p>See <a href="../lamps?a=1" title="Lamps">lamps</a>, <a href="#two">below</a> and
    <a href="mailto:a@b.example">us</a><a href="/big"><button>Open</button></a>&#32;<a href="/notes#foot-7">7</a>: 3.2 × 10<sup>6</sup><sup><a href="/x#n">2</a>, 3</sup> m<sup>−2</sup>, the 1<sup>st</sup>.<!-- old --></p></body>`;
  const read = async (address?: string) =>
    await readReceived(Buffer.from(html), "a.html", undefined, address);
  const isles = "https://isles.example";
  const link = (words: string, to: string, isLinked: boolean): string =>
    isLinked ? `[${words}](${isles}${to})` : words;
  const rest = (isLinked: boolean): string =>
    `${link("lamps", "/lamps?a=1", isLinked)}, below and us ${link("⁷", "/notes#foot-7", isLinked)}: 3.2 × 10⁶${link("²", "/x#n", isLinked)}, ³ m⁻², the 1st.\n`;
  const from = await read(`${isles}/light/one`);
  expect(from.transcript).toBe(`See ${rest(true)}`);
  expect(from.lost).toEqual([
    "Links within the page, and those without a web address, are left out; their words stay.",
    "Raised letters stand on the line.",
  ]);
  expect((await read()).transcript).toBe(`See ${rest(false)}`);
});

const blocks =
  "address article aside blockquote caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame h1 h6 header hr iframe legend li link menu nav object ol optgroup option p param pre section select summary table tbody td textarea tfoot th thead tr track ul video audio canvas svg math template".split(
    " ",
  );
const phrasing =
  "a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q rt ruby s samp small span strike strong sub sup time tt u var".split(
    " ",
  );

test.each([...blocks, ...phrasing])("<%s> of a page is read anywhere", async (name) => {
  const element = `<${name}>two</${name}>`;
  const html = `<!doctype html><body><h1>T</h1><p>One ${element} three.</p>${element}<ul><li>${element}<b>${element}</b></ul><table><tr><td>${element}</table><p>Last.</p></body>`;
  const { transcript } = await readReceived(Buffer.from(html), "a.html");
  expect(transcript).toMatch(/Last\.$/m);
  if (phrasing.includes(name)) expect(transcript).toMatch(/^One .?.?two.?.? three\.$/m);
});

test("what a page strikes out, counts by formulas or plays is reported", async () => {
  const html =
    "<!doctype html><body><p>One <s>two</s>, <b>three <b>four <i>five <em>six</em></i></b></b>, <math alttext='x²'><mi>x</mi></math> <math><mi>x</mi></math>.<video>Play</video></p></body>";
  const { transcript, lost } = await readReceived(Buffer.from(html), "a.html");
  expect(transcript).toBe("One two, **three four _five six_**, x² .\n");
  expect(lost).toEqual([
    "Struck-out words stand like the others: look for them in the original.",
    "Its formulas are left out.",
    "Its recordings are left out.",
  ]);
});

test.each([
  ["RTF", "{\\rtf1\\ansi Text}", "it is RTF: save it as DOCX"],
  [
    "ODT",
    archiveOf("application/vnd.oasis.opendocument.text"),
    "it is an OpenDocument file: save it as DOCX",
  ],
  [
    "EPUB",
    archiveOf("application/epub+zip"),
    "it is an EPUB: unpack it, and bring in its pages of HTML",
  ],
  [
    "broken TEI",
    "<TEI><p>&none;</p></TEI>",
    "its XML cannot be read: Named entity isn't defined: &none; (line 1, column 9)",
  ],
])("%s is refused with what to do", async (_, text, reason) => {
  await expect(readReceived(Buffer.from(text, "latin1"), "a.any")).rejects.toThrow(
    new NotTakenIn(reason),
  );
});

function archiveOf(type: string): string {
  return `PK\u0003\u0004${"\0".repeat(26)}mimetype${type}PK`;
}

test("marks within each other take no time by their number", async () => {
  const html = `<!doctype html><body>${"<p><b><i><u><s>x".repeat(300)}`;
  expect((await readReceived(Buffer.from(html), "a.html")).transcript).toMatch(
    /^(?:\*\*_x_\*\*\n\n?)+$/,
  );
  const deep = `<!doctype html><body>${"<b>".repeat(400)}x`;
  expect((await readReceived(Buffer.from(deep), "a.html")).transcript).toBe("**x**\n");
});

test("the title of Markdown is that of its front matter, if it has one", async () => {
  const text = '---\nTitle: "The Light"\n---\n\n# Light\n';
  expect((await readReceived(Buffer.from(text), "a.md")).facts).toEqual({ title: "The Light" });
});

test("nothing is proposed within code", async () => {
  const text = "# Lamps\n\nThe quay has 40 lamps.\n\n    and of 12 bells\n    55 lamps burn\n";
  const { source, messages } = await takeIn(Buffer.from(text), "a.md");
  expect(messages).toEqual([]);
  expect(source.figures.map(({ printed }) => printed)).toEqual(["40"]);
});

test("all numbers of a long text are found", async () => {
  const paragraphs = Array.from({ length: 60 }, (_, at) => {
    const words = Array.from({ length: 62 }, (_, word) =>
      word % 7 === at % 7 ? "harbour" : "light",
    );
    const lines = [`${at + 1}. The`, ...words].join(" ").match(/.{1,70}(?:\s|$)/g) ?? [];
    return `${lines.map((line) => line.trimEnd()).join("\n")}.`;
  });
  const { source } = await takeIn(Buffer.from(paragraphs.join("\n\n")), "long.txt");
  expect(source.numbers.map(({ printed }) => Number(printed))).toEqual(
    Array.from({ length: 60 }, (_, at) => at + 1),
  );
  expect(source.blocks).toHaveLength(60);
});

test.each([
  ["about 1,400 keepers", "about 1,400 keepers"],
  ["a number of 15 million\nlamps", "million lamps"],
  ["3,000 lamps and 20 bells", "3,000 lamps, 20 bells"],
  ["15 to 83 lamps", "15 to 83 lamps"],
  ["from 2020 to 2024 lamps burned", ""],
  ["٢٠٢١ سنة\nand 2020 lamps burned", ""],
  ["so in 30\n\nlamps burned", ""],
  ["more than $700 million came", ""],
  ["EUR 30 thousand left", ""],
  ["between 2020 and 2024 the light burned", ""],
  ["41–46 below the quay, within 12 months", ""],
  [
    "about 12% (6.5 t) of the oil [4.1–7.2 t] and 5.8% [5.1–6.3%] burn",
    "about 12%, 6.5 t, 4.1–7.2 t, 5.8% [5.1–6.3%]",
  ],
  ["2400 ± 240 t a year, 3.7 mm yr −1 and ±30 kg", "2400 ± 240 t, 3.7 mm yr −1, ±30 kg"],
  [
    "more than 6 t per capita, and 12.4 per 100,000 people",
    "more than 6 t per capita, 12.4 per 100,000",
  ],
  [
    "a share that rose from 24% to 34%, in 1.2 million square kilometres",
    "24%, 34%, 1.2 million square kilometres",
  ],
  ["a rise from 7.7 to 7.8 t, as in Table 3 m, at the 95% confidence level (95% CI)", ""],
  ["in paragraph 12 m and 14% [see 3]", "14%"],
  ["156 734 kg and a share of 31 per cent", "156 734 kg, 31 per cent"],
  ["articles 121 and 123 defining it, and paragraph 14 (b) or 72 lamps", ""],
])("for “%s” the figures “%s” are proposed", (words, expected) => {
  const said = proposeFigures(`It says ${words}.\n`, "en", [], new Set()).map(({ says }) => says);
  expect(said).toHaveLength(expected === "" ? 0 : expected.split(", ").length);
  for (const one of expected.split(", ").filter(Boolean)) expect(said.join()).toContain(one);
});

test("the text of a PDF is read page by page", async () => {
  const { document, source } = await takeIn(
    pdfOf([
      [
        { text: "1. The light went out.", y: 720 },
        { text: "2. It was mended.", y: 680 },
      ],
      [{ text: "3. It burns.", y: 720 }],
    ]),
    "a.pdf",
  );
  expect(document.format).toBe("PDF");
  expect(document.transcript).toContain("\f");
  expect(source.numbers.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["para-1", "para-3", "page-2"]),
  );
});

test("a report in PDF, as printed by international bodies", async () => {
  const { document, source, messages, said } = await takeIn(reportInPdf(), "report.pdf");
  expect(messages).toEqual([]);
  expect(document.facts).toEqual({
    largest: "Review of the lights and quays of the Isles and of 12/7",
  });
  expect(source.frontMatter).toMatchObject({
    title: "Review of the lights and quays of the Isles and of 12/7",
    author: "Ada Stone",
    layout: { "first-page": 0, furniture: ["I/2025/1", "#"], quotations: [] },
    numbering: { paragraph: { except: [] } },
  });
  expect(said.join("\n")).not.toMatch(/Table #|quotations/);
  const numbers = (scheme: string) =>
    source.numbers.filter((one) => one.scheme === scheme).map(({ printed }) => printed);
  expect(numbers("paragraph")).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  expect(numbers("page")).toEqual(["1", "2", "3", "4"]);
});

test("a statute in PDF keeps its headings, its footnotes and its article numbers", async () => {
  const { source, messages, told } = await takeIn(statuteInPdf(), "statute.pdf");
  expect(messages).toEqual([]);
  expect(source.frontMatter.layout).toMatchObject({
    headings: ["PART 1 The Light and the Quay", "PART 2 The Nets"],
    subheadings: ["Article 1¹ The Light", "Article 2 The Quay", "Article 3 The Nets"],
    footnotes: ["1 As amended by the owners of the boats in the second spring"],
  });
  expect(source.footnotes.map(({ number, text }) => [number, text])).toEqual([
    [
      1,
      "As amended by the owners of the boats in the second spring. The first text had no keeper.",
    ],
  ]);
  expect(source.blocks.map(({ text }) => text)).toContain(
    "2. It is mended by the keeper, who hears the owners of the boats about it each spring, and of the nets and of the ropes each autumn. Nobody else is heard about it, however long the quay is, and however many boats there are.",
  );
  expect(source.numbers.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["part-1", "art-1", "art-1-para-2", "art-2-para-1", "art-3-para-1"]),
  );
  expect(told).toEqual([
    "The notes at the foot of page 2 stay paragraphs: not each has a number that its page says once, raised.",
    "What looks like a table on page 3 was read line by line: compare it with the original.",
  ]);
});

async function takeIn(bytes: Buffer, name: string) {
  const document = await readReceived(bytes, name);
  const { transcript, form, facts, types } = document;
  const lang = languageOfDocument(document);
  const works = openLibrary([new VFile({ path: "references.bib", value: Buffer.from(library) })]);
  const { proposals, told } = propose({
    id: "a",
    transcript,
    form,
    lang,
    facts,
    types,
    library: works,
  });
  const from = { id: "a", name, bytes, when: "2026-01-01", lang };
  rmSync(join(root, "sources"), { recursive: true, force: true });
  mkdirSync(join(root, "sources"));
  const accepted = proposals.filter(({ change }) => change.to !== "library");
  writeFileSync(join(root, "package.json"), "{}");
  writeFileSync(join(root, "references.bib"), library);
  writeFileSync(join(root, "sources", keptName("a", document)), bytes);
  writeFileSync(join(root, "sources/a.txt"), transcript);
  writeFileSync(join(root, "sources/a.md"), sourceOf(document, from, accepted));
  const { messages } = checkNotebook(notebook(), { addresses: () => [] });
  return {
    document,
    source: notebook().sources[0]!,
    told,
    said: proposals.map(({ says, why }) => `${says} (${why})`),
    messages: messages.filter(({ severity }) => severity !== "info").map(({ reason }) => reason),
  };
}

function notebook() {
  return readNotebook(root);
}
