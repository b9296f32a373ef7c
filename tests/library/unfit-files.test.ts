import { expect, test } from "vitest";
import { VFile } from "vfile";
import { openLibrary } from "../../src/library/open-library.ts";

function messagesOf(path: string, value: string | Uint8Array): string[] {
  const file = new VFile({ path, value });
  const { keys } = openLibrary([file]);
  expect(keys.length > 0 && file.messages.some(({ fatal }) => fatal)).toBe(false);
  return file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`);
}

const binary =
  "binary-library: This is not a text file, expected BibLaTeX, BibTeX, RIS, CSL-JSON or the like";
const empty = "empty-library: The library has no entries, expected at least one";
const paths = ["refs.bib", "refs.ris", "refs.json", "refs.yaml"];

test.each(paths)("a binary file is reported once: %s", (path) => {
  const picture = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];
  expect(messagesOf(path, Uint8Array.from(picture))).toEqual([
    "unread-format: This looks like a picture: take a file of text",
  ]);
  const zeros = Buffer.from("@misc{a, title = {A}}", "utf16le");
  expect(messagesOf(path, zeros)).toEqual([binary]);
  expect(messagesOf(path, Buffer.from("%PDF-1.7\n%\xe2\xe3\n@a{b}", "latin1"))).toEqual([
    "unread-format: This looks like a PDF: let Zotero find its record, and export that as RIS or BibTeX",
  ]);
});

test.each(paths)("an empty file is reported once: %s", (path) => {
  for (const value of ["", "\n \n", "\uFEFF"]) expect(messagesOf(path, value)).toEqual([empty]);
});

test("an entry may be far down", () => {
  const file = new VFile({ path: "refs.bib", value: `${"\n".repeat(5000)}@misc{a, title = {A}}` });
  expect(openLibrary([file]).keys).toEqual(["a"]);
});

test("text without entries is not a library, but `@string` alone is one", () => {
  expect(messagesOf("refs.bib", "Nothing but text.")).toEqual([empty]);
  expect(messagesOf("refs.bib", "% A comment.\n")).toEqual([empty]);
  expect(messagesOf("refs.json", "[]")).toEqual([empty]);
  expect(messagesOf("refs.bib", "@string{a = {A}}")).toEqual([]);
  expect(messagesOf("refs.bib", "@misc{a, title = {A}}")).toEqual([]);
});

test("UTF-16 with a byte order mark is read", () => {
  const file = new VFile({
    path: "refs.bib",
    value: Buffer.from("\uFEFF@misc{a, title = {Café}}", "utf16le"),
  });
  expect(openLibrary([file]).get("a")?.csl.title).toBe("Café");
  expect(file.messages.map(({ reason }) => reason)).toEqual([
    "Read as UTF-16LE, because the file is not in UTF-8",
  ]);
});
