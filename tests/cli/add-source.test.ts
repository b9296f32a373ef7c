import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { apparatus, folderWith, repository, sound } from "./run.ts";

const given = {
  ...sound,
  "report.txt": "The Committee recalls 999 UNTS 171.\n\nIt names [the river](@none) as text.\n",
};
const take = ["add-source", "report.txt", "--accept", "all"];

test("accepted entries are appended to the library, and none of its bytes change", () => {
  const folder = folderWith(given);
  expect(apparatus(folder, take).status).toBe(0);
  const library = readFileSync(join(folder, "references.bib"), "utf8");
  expect(library.startsWith(given["references.bib"])).toBe(true);
  expect(library).toContain("@legal{999-unts-171,");
  const source = readFileSync(join(folder, "sources/report.md"), "utf8");
  expect(source).toContain("It names \\[the river](@none) as text.");
  expect(readFileSync(join(folder, "sources/report.txt"), "utf8")).toBe(given["report.txt"]);
});

test("a library that is not in UTF-8 is unchanged", () => {
  const folder = folderWith(given);
  const bytes = Buffer.from(
    "@book{b, author = {M\xfcller, A}, title = {T}, year = {2000}}\n",
    "latin1",
  );
  writeFileSync(join(folder, "references.bib"), bytes);
  const { status, stderr } = apparatus(folder, take);
  expect(status).toBe(1);
  expect(stderr).toContain("references.bib was not written: it is not in UTF-8");
  expect(readFileSync(join(folder, "references.bib")).equals(bytes)).toBe(true);
});

test("front matter after a byte order mark is kept when a source is annotated", () => {
  const text = sound["sources/letter.md"].replace(":figure[50]{#sheep} sheep", "50 sheep");
  const written = `\uFEFF${text.replace(/figures:\n(?: {2}.*\n)+/, "").replace("[the history](@river)", "the history")}`;
  const folder = folderWith({ ...sound, "sources/letter.md": written });
  expect(apparatus(folder, ["annotate", "letter", "--accept", "all"]).status).toBe(0);
  const after = readFileSync(join(folder, "sources/letter.md"), "utf8").replace("\uFEFF", "");
  expect(after).toMatch(/^---\ntitle: A Letter\nlang: en\n/);
  expect(after).toMatch(
    /\n---\n\nWe lost (?:50|:figure\[50\]\{#[a-z-]+\}) sheep, says the history\.$/,
  );
  expect(apparatus(folder, ["check"]).status).toBe(0);
});

test.each([
  [
    "its own page’s encoding",
    "page.html",
    '<html><head><meta charset="windows-1251"></head><p>\xCC\xE8\xF0 \xE2\xEE\xE4\xE5</p>',
    [],
    "HTML in windows-1251",
    "Мир воде",
  ],
  [
    "the encoding that is named",
    "page.txt",
    "\xCC\xE8\xF0 \xE2\xEE\xE4\xE5\n",
    ["--encoding", "windows-1251"],
    "plain text in windows-1251",
    "Мир воде",
  ],
  [
    "Windows-1252 where nothing says it",
    "page.txt",
    "Caf\xE9\n",
    [],
    "plain text in Windows-1252",
    "Café",
  ],
])(
  "a document is read in %s, and the encoding is reported",
  (_, name, text, options, told, words) => {
    const folder = folderWith(sound);
    writeFileSync(join(folder, name), Buffer.from(text, "latin1"));
    const { stdout } = apparatus(folder, ["add-source", name, "--accept", "none", ...options]);
    expect(stdout.toLowerCase()).toContain(`${told.toLowerCase()}, `);
    expect(readFileSync(join(folder, "sources/page.txt"), "utf8")).toContain(words);
  },
);

test("UTF-16 is text, and an encoding that is not the document’s is refused", () => {
  const folder = folderWith(sound);
  writeFileSync(join(folder, "wide.txt"), Buffer.from("\uFEFFA letter.\n", "utf16le"));
  expect(apparatus(folder, ["add-source", "wide.txt", "--accept", "none"]).stdout).toContain(
    "in UTF-16LE",
  );
  writeFileSync(join(folder, "page.txt"), Buffer.from("Caf\xE9\n", "latin1"));
  for (const encoding of ["utf-8", "no-such"]) {
    const { status, stderr } = apparatus(folder, [
      "add-source",
      "page.txt",
      "--encoding",
      encoding,
    ]);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining(`not in the encoding ${encoding}`),
    ]);
  }
});

test("a document that takes too much memory is refused, however its parts are packed", () => {
  const folder = folderWith(sound);
  // 12 MB of runs that are packed into 12 kB, and unpack to 1.5 GB; the filter’s name is written with an escape.
  const packed = deflateSync(Buffer.from("\x81 ".repeat(12_000_000), "latin1"));
  writeFileSync(join(folder, "small.pdf"), pdfOf("[/Flate#44ecode /RunLengthDecode]", packed));
  const { status, stderr } = apparatus(folder, ["add-source", "small.pdf", "--accept", "none"]);
  expect(stderr).toBe(
    "apparatus: cannot bring in small.pdf: reading it takes more than 1000 MB of memory\n",
  );
  expect(status).toBe(2);
  expect(readdirSync(join(folder, "sources")).filter((name) => name.startsWith("small"))).toEqual(
    [],
  );
});

test.each(["aes-256.pdf", "rc4-40.pdf"])(
  "%s is refused in one line, and nothing is written",
  (name) => {
    const folder = folderWith(sound);
    const before = readdirSync(folder, { recursive: true }).toSorted();
    cpSync(join(repository, "tests/notebook/locked", name), join(folder, name));
    expect(apparatus(folder, ["add-source", name, "--accept", "all"])).toEqual({
      status: 2,
      stdout: "",
      stderr: `apparatus: cannot bring in ${name}: it needs a password: open it with that, and save it without one\n`,
    });
    rmSync(join(folder, name));
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(before);
  },
);

test("a kept file that was damaged since is told when its source is annotated", () => {
  const folder = folderWith({ ...sound, "small.html": "<html><p>It recalls 999 UNTS 171.</p>" });
  expect(apparatus(folder, ["add-source", "small.html", "--accept", "none"]).status).toBe(0);
  writeFileSync(join(folder, "sources/small.original.html"), "%PDF-1.7\n");
  const { status, stderr } = apparatus(folder, ["annotate", "small", "--accept", "none"]);
  expect(stderr).toMatch(
    /^sources\/small\.original\.html cannot be read again, so all is proposed from its transcript: it is damaged.*\n$/,
  );
  expect(status).toBe(0);
});

/** A PDF with one page, whose content is packed. */
function pdfOf(filters: string, content: Buffer): Buffer {
  const parts = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>",
    `<< /Filter ${filters} /Length ${content.length} >>\nstream\n${content.toString("latin1")}\nendstream`,
  ].map((part, index) => `${index + 1} 0 obj\n${part}\nendobj\n`);
  return Buffer.from(`%PDF-1.7\n${parts.join("")}trailer << /Root 1 0 R /Size 5 >>\n`, "latin1");
}
