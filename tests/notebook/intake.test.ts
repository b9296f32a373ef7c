import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { VFile } from "vfile";
import { openLibrary } from "../../src/library/open-library.ts";
import { checkNotebook } from "../../src/notebook/check-notebook.ts";
import { propose } from "../../src/notebook/intake/propose.ts";
import { readReceived } from "../../src/notebook/intake/read-document.ts";
import { NotTakenIn } from "../../src/notebook/intake/received-document.ts";
import { keptName, languageOfDocument, sourceOf } from "../../src/notebook/intake/take-in.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { passageIn } from "../../src/pages/components/parts/citation-in.ts";
import { passageOf } from "../../src/pages/components/parts/passage.ts";
import { h } from "hastscript";
import { toString } from "hast-util-to-string";

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

test("a file that is no document is refused", async () => {
  await expect(readReceived(Buffer.from([0, 1, 2]), "a.bin")).rejects.toThrow(NotTakenIn);
  await expect(readReceived(Buffer.from("PK\u0003\u0004zip"), "a.zip")).rejects.toThrow(NotTakenIn);
});

test("a long text has each of its numbers", async () => {
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

test("the text of a PDF is read by its pages", async () => {
  const { document, source } = await takeIn(
    pdfOf([["1. The light went out.", "2. It was mended."], ["3. It burns."]]),
    "a.pdf",
  );
  expect(document.format).toBe("PDF");
  expect(document.transcript).toContain("\f");
  expect(source.numbers.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["para-1", "para-3", "page-2"]),
  );
});

async function takeIn(bytes: Buffer, name: string) {
  const document = await readReceived(bytes, name);
  const { transcript, form, facts } = document;
  const lang = languageOfDocument(document);
  const works = openLibrary([new VFile({ path: "references.bib", value: Buffer.from(library) })]);
  const proposals = propose({ id: "a", transcript, form, lang, facts, library: works });
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
    said: proposals.map(({ says, why }) => `${says} (${why})`),
    messages: messages.filter(({ severity }) => severity !== "info").map(({ reason }) => reason),
  };
}

function notebook() {
  return readNotebook(root);
}

/** A PDF of lines of text, a list a page; readers find its objects without a table of them. */
function pdfOf(pages: readonly (readonly string[])[]): Buffer {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...pages.flatMap((lines, at) => {
      const drawn = lines.map((line, row) => `1 0 0 1 72 ${720 - row * 40} Tm (${line}) Tj`);
      const stream = `BT /F1 12 Tf ${drawn.join(" ")} ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF\n`);
}
