import { VFile } from "vfile";
import { expect, test } from "vitest";
import { exportRis } from "../../../src/formats/ris/export-ris.ts";
import { openLibrary } from "../../../src/library/open-library.ts";

function open(value: string, path = "a.bib") {
  return openLibrary([new VFile({ path, value })]).get("a")!;
}

function linesOf(tag: string, written: string): string[] {
  return written
    .split("\r\n")
    .flatMap((line) => (line.startsWith(`${tag}  - `) ? [line.slice(6)] : []));
}

test.each([
  ["article", "JOUR", "type: preprint"],
  ["article-journal", "JOUR", undefined],
  ["broadcast", "MPCT", "type: tvBroadcast"],
  ["document", "GEN", "type: document"],
  ["hearing", "HEAR", undefined],
  ["interview", "PCOMM", "type: interview"],
  ["manuscript", "MANSCPT", undefined],
  ["pamphlet", "BOOK", undefined],
  ["post", "ICOMM", "type: forumPost"],
  ["standard", "STAND", "type: standard"],
])("Zotero learns what a work of type %s is from %s and a line", (type, ris, line) => {
  const written = exportRis([open(JSON.stringify([{ id: "a", type, title: "T" }]), "a.json")]);
  expect(linesOf("TY", written)).toEqual([ris]);
  expect(linesOf("M2", written)).toEqual(line === undefined ? [] : [line]);
});

test.each([
  ["@jurisdiction{a, title = {T}, pages = {11-20}}", ["11-20"], []],
  ["@legislation{a, title = {T}, pages = {11-20}}", ["11"], ["20"]],
  ["@article{a, title = {T}, pages = {11-20}}", ["11"], ["20"]],
])("Zotero finds the first page of %s", (entry, first, last) => {
  const written = exportRis([open(entry)]);
  expect([linesOf("SP", written), linesOf("EP", written)]).toEqual([first, last]);
  expect(open(written, "b.ris").csl.page).toBe("11-20");
});

test("the number and volume of a web page are not the day on which it was seen", () => {
  const work = open("@online{a, title = {T}, number = {7}, volume = {3}}");
  const written = exportRis([work]);
  expect([...linesOf("M1", written), ...linesOf("VL", written)]).toEqual([]);
  expect(open(written, "b.ris").csl).toMatchObject({ number: "7", volume: "3" });
});

test.each(["@video", "@inreference", "@unpublished"])(
  "the series of %s is told in the note",
  (type) => {
    const written = exportRis([open(`${type}{a, title = {T}, series = {S}, eventtitle = {E}}`)]);
    expect(linesOf("N1", written)[0]).toContain("Series: S");
  },
);
