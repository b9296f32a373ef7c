import { VFile } from "vfile";
import { expect, test } from "vitest";
import { openLibrary } from "../../../src/library/open-library.ts";

function read(fields: string) {
  const file = new VFile({ path: "a.bib", value: `@misc{a, title = {A}, ${fields}}` });
  const work = openLibrary([file]).get("a");
  expect(file.messages).toEqual([]);
  return work?.csl;
}

test.each([
  ["howpublished = {\\url{http://ex.org/~me}}", "http://ex.org/~me"],
  ["howpublished = {\\url{http://ex.org/\\~{}me}}", "http://ex.org/~me"],
  ["howpublished = {\\url{http://ex.org/\\textasciitilde me}}", "http://ex.org/~me"],
  ["howpublished = {\\href{http://ex.org/a_b--c}{Home}}", "http://ex.org/a_b--c"],
  ["url = {\\url{http://ex.org/~me}}", "http://ex.org/~me"],
  ["url = {\\href{http://ex.org/~me}{Home {of} me}}", "http://ex.org/~me"],
  ["url = {\\url{http://ex.org/a\\_b\\%20c}}", "http://ex.org/a_b%20c"],
  ["url = {http://ex.org/~me}", "http://ex.org/~me"],
])("%s is read verbatim", (field, address) => {
  expect(read(field)?.["URL"]).toBe(address);
});

test.each([
  ["See \\url{http://ex.org/~a--b$c} there", "See http://ex.org/~a--b$c there"],
  ["See \\href{http://ex.org/~a_b}{it}.", "See it."],
  ["\\url{http://ex.org/{a}}", "http://ex.org/{a}"],
])("a note %j", (note, text) => {
  expect(read(`note = {${note}}`)?.["note"]).toBe(text);
});

test("a title that holds an address", () => {
  const file = new VFile({
    path: "a.bib",
    value: "@misc{a, title = {At \\url{x.org/~me}: {A} b}}",
  });
  const title = openLibrary([file]).get("a")?.csl.title;
  expect(title).toBe('At x.org/~me: <span class="nocase">A</span> b');
});
