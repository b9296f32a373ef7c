import fc from "fast-check";
import { expect, test } from "vitest";
import { readVerbatim } from "../../../src/formats/tex/read-verbatim.ts";

test.each([
  ["https://doi.org/10.11646%2Fzootaxa.4674.4.8", "https://doi.org/10.11646%2Fzootaxa.4674.4.8"],
  ["https://example.org/a%20b_c~d#e&f=$1", "https://example.org/a%20b_c~d#e&f=$1"],
  ["https://ru.wikipedia.org/wiki/Баку", "https://ru.wikipedia.org/wiki/Баку"],
  ["https://example.org/100%", "https://example.org/100%"],
  ["https://example.org/a\\%20b\\_c\\~{}d\\#e\\&f=\\$1", "https://example.org/a%20b_c~d#e&f=$1"],
  ["http://www.example.org/{~}anna/a{\\_}b.html", "http://www.example.org/~anna/a_b.html"],
  ["https://www.cs.example.edu/{\\textasciitilde}kotz/", "https://www.cs.example.edu/~kotz/"],
  ["https://www.cs.example.edu/$\\sim$kotz/", "https://www.cs.example.edu/~kotz/"],
  ["https://openreview.net/forum?id=abc\\_DEF", "https://openreview.net/forum?id=abc_DEF"],
  ["10.1007/978-3-540-88655-6\\_10", "10.1007/978-3-540-88655-6_10"],
  [
    "10.1002/(SICI)49:8{\\textless}693::AID{\\textgreater}3.0.CO;2-O",
    "10.1002/(SICI)49:8<693::AID>3.0.CO;2-O",
  ],
  ["\\url{http://ex.org/~a--b}", "http://ex.org/~a--b"],
  ["\\href{http://ex.org/~me}{Home {of} me}", "http://ex.org/~me"],
  ["http://ex.org/{a}", "http://ex.org/{a}"],
  ["https://example.org/very/\n    long", "https://example.org/very/long"],
])("%s is %s", (written, value) => {
  expect(readVerbatim(written)).toBe(value);
});

test("the bytes of an address are unchanged", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      expect(readVerbatim(url.replaceAll("$", "%24"))).toBe(url.replaceAll("$", "%24"));
    }),
  );
});

test("no text throws", () => {
  const piece = fc.constantFrom(..."{ } \\ $ \\url{ \\href{ \\sim ~ % a".split(" "));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(typeof readVerbatim(pieces.join(""))).toBe("string");
    }),
  );
});
