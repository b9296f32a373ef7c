import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { h } from "hastscript";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { hiddenCharacters, reportHidden, withHiddenShown } from "../src/hidden-characters.ts";
import { mayHide } from "../src/may-hide.ts";
import { writeHtml } from "../src/write-html.ts";

test.each([
  ["an override", "\u202E613\u202C", ["U+202E", "U+202C"]],
  ["an embedding", "a\u202Bb", ["U+202B"]],
  ["an isolate without an end", "a\u2067b", ["U+2067"]],
  ["an isolate that ends in the next paragraph", "a\u2067b\nc\u2069", ["U+2067", "U+2069"]],
  ["an end of no isolate", "a\u2069b", ["U+2069"]],
  ["a zero width space", "no\u200Btice", ["U+200B"]],
  ["a word joiner", "no\u2060tice", ["U+2060"]],
  ["a soft hyphen", "no\u00ADtice", ["U+00AD"]],
  ["a joiner between Latin letters", "no\u200Dti\u200Cce", ["U+200D", "U+200C"]],
  ["two marks of direction", "a\u200F\u200Fb", ["U+200F"]],
  ["tags without a flag", "a\u{E0041}b", ["U+E0041"]],
  ["selectors that hide bytes", "a\uFE0F\uFE01\uFE02", ["U+FE01", "U+FE02"]],
  ["a mark of UTF-8 inside", "a\uFEFFb", ["U+FEFF"]],
  ["a control character", "a\u001B[2Jb\u0007", ["U+001B", "U+0007"]],
  ["a Hangul filler", "a\u3164b", ["U+3164"]],
  ["an invisible operator", "a\u2062b", ["U+2062"]],
])("%s is hidden", (_, text, codes) => {
  expect(hiddenCharacters(text).map(({ code }) => code)).toEqual(codes);
});

test.each([
  ["Persian", "می\u200Cخواهم"],
  ["Arabic with a mark of direction", "المادة 3\u200F."],
  ["Hindi", "क्\u200Dष and क्\u200Cष"],
  ["Sinhala", "ක්\u200Dෂ"],
  ["Malayalam", "അവന്\u200D"],
  ["a family", "👨\u200D👩\u200D👧"],
  ["a heart", "❤\uFE0F\u200D🔥"],
  ["a dark hand", "👍🏿 👩🏽\u200D🔬"],
  ["a flag of tags", "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"],
  ["a rainbow flag", "🏳\uFE0F\u200D🌈"],
  ["a closed isolate", "See \u2068שלום\u2069 here"],
  ["isolates in isolates", "\u2066a \u2067ב\u2069 c\u2069"],
  ["a variant of an ideograph", "葛\u{E0100}"],
  ["Mongolian", "ᠠ\u180E"],
  ["a mark of UTF-8 before all", "\uFEFFtext"],
  ["a page break and tabs", "a\tb\f\r\nc"],
])("%s needs its hidden characters", (_, text) => {
  expect(hiddenCharacters(text)).toEqual([]);
});

test("each kind is reported once, at its first place", () => {
  const file = new VFile({ path: "a.md", value: "one\nt\u00ADw\u00ADo \u202Ethree\n" });
  reportHidden(file);
  expect(file.messages.map(String)).toEqual([
    "a.md:2:2: Unexpected hidden character U+00AD (soft hyphen), 2 of them, expected visible characters",
    "a.md:2:7: Unexpected hidden character U+202E (right-to-left override), expected visible characters",
  ]);
});

test("in HTML an override is isolated, and the words are unchanged", () => {
  const page = writeHtml(h("p", ["killed \u202E613\u202C people", h("b", "no\u200Bt")]));
  const { document } = new JSDOM(page).window;
  expect(document.body.textContent).toBe("killed \u202E613\u202C people" + "no\u200Bt");
  const alone = [...document.querySelectorAll("bdi.hidden-character")];
  expect(alone.map((one) => [one.textContent, one.getAttribute("data-code")])).toEqual([
    ["\u202E", "U+202E"],
    ["\u202C", "U+202C"],
    ["\u200B", "U+200B"],
  ]);
});

test("where no element is allowed, its code point is shown", () => {
  const tree = h(null, [
    h("title", "\u202E613"),
    h("meta", { name: "description", content: "\u202E613" }),
    h("img", { src: "a", alt: "\u202E613" }),
    h("script", "'\u202E613'"),
  ]);
  expect(writeHtml(tree)).toBe(
    `<title>[U+202E]613</title><meta name="description" content="[U+202E]613"><img src="a" alt="[U+202E]613"><script>'\u202E613'</script>`,
  );
  const svg = writeHtml(h("svg", h("text", "\u202E613")), { space: "svg" });
  expect(svg).toContain("[U+202E]613");
});

test("words that style sheets take from attributes are shown too", () => {
  const styles = readdirSync("src/pages/styles").map((name) =>
    readFileSync(`src/pages/styles/${name}`, "utf8"),
  );
  const drawn = new Set(styles.flatMap((style) => style.match(/(?<=attr\()data-[a-z-]+/g) ?? []));
  drawn.delete("data-code");
  expect(drawn.size).toBeGreaterThan(2);
  for (const name of drawn) {
    expect(writeHtml(h("p", { [name]: "\u202E613" }))).toBe(`<p ${name}="[U+202E]613"></p>`);
  }
  expect(writeHtml(h("p", { dataKey: "\u202E613" }))).toBe('<p data-key="\u202E613"></p>');
});

test("nothing hidden is left where it is shown, and nothing else changes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), (one, other) => {
      const text = one + other;
      const shown = withHiddenShown(text);
      expect(hiddenCharacters(shown)).toEqual([]);
      if (hiddenCharacters(text).length === 0) expect(shown).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test("a quick look passes over no hidden character of Unicode", () => {
  const missed: string[] = [];
  const block = 0x100;
  for (let first = 0; first < 0x110000; first += block) {
    const lines = Array.from({ length: block }, (_, index) => {
      return `a ${String.fromCodePoint(first + index)} b\n`;
    });
    // A control character at the start is always found, and makes the search examine all that follows.
    const close = hiddenCharacters(`\u0001${lines.join("")}`).length - 1;
    const quick = lines.filter((line) => hiddenCharacters(line).length > 0).length;
    if (close !== quick) missed.push(first.toString(16));
  }
  expect(missed).toEqual([]);
});

test("the bytes of a text tell whether it may hold a hidden character", () => {
  const missed: string[] = [];
  for (let number = 0; number <= 0x10ffff; number++) {
    if (number >= 0xd800 && number <= 0xdfff) continue;
    const text = `é${String.fromCodePoint(number)}–`;
    const isHidden = hiddenCharacters(text).length > 0;
    if (isHidden && !mayHide(Buffer.from(text))) missed.push(number.toString(16));
  }
  expect(missed).toEqual([]);
  expect(mayHide(Buffer.from("Dvořák’s – „Œuvre“, 1904…\r\n\tΑθήνα Тбилиси القاهرة 東京"))).toBe(
    false,
  );
});

test("of a large file each kind is told as of a small one", () => {
  const line = "plain words and no more of them\n";
  const lines = Array.from({ length: 600_000 }, () => line);
  lines[100] = "a\u202Eb\n";
  lines[520_000] = "c\u00ADd\u202Ee\n";
  const file = new VFile({ path: "a.bib", value: Buffer.from(lines.join("")) });
  reportHidden(file);
  const told = file.messages.map(({ line, column, reason }) => [
    line,
    column,
    reason.split(",")[0],
  ]);
  expect(told).toEqual([
    [101, 2, "Unexpected hidden character U+202E (right-to-left override)"],
    [520_001, 2, "Unexpected hidden character U+00AD (soft hyphen)"],
  ]);
});
