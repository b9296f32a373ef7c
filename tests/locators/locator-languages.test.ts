import fc from "fast-check";
import type { Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { openLibrary } from "../../src/library/open-library.ts";
import { loadStyle } from "../../src/citations/style.ts";
import { spellingsOf } from "../../src/locators/spellings-of.ts";
import { parseLocator } from "../../src/locators/parse-locator.ts";
import { render } from "../../src/remark/render/render-document.ts";
import remarkCitations from "../../src/remark/citation/remark-citations.ts";
import { citationsIn } from "../remark/citations-in.ts";

test.each([
  ["ar", "، ص 3", "page", "3", ""],
  ["ar", "، ص. ٣–٥ وما بعدها", "page", "٣–٥", " وما بعدها"],
  ["ar", ", المادة 2", "article-locator", "2", ""],
  ["ar", "، المواد ٢، ٤ و٦", "article-locator", "٢، ٤ و٦", ""],
  ["ar", "، الفقرة 1 (ب)", "paragraph", "1", " (ب)"],
  ["ar", "، \u200Fالمادة \u200E2", "article-locator", undefined, ""],
  ["ar", "، \u200Fالمادة 2", "article-locator", "2", ""],
  ["ar", "، المرفق أ", "annex", "أ", ""],
  ["ar", "، الديباجة", "preamble", "", ""],
  ["ar", ", p. 3", "page", "3", ""],
  ["ru", ", с. 3", "page", "3", ""],
  ["ru", ", ст. 2(1)", "article-locator", "2(1)", ""],
  ["ru", ", статьи 2, 3 и 5", "article-locator", "2, 3 и 5", ""],
  ["ru", ", общая статья 3", "common-article", "3", ""],
  ["ru", ", стр. 7", "line", "7", ""],
  ["az", ", səh. 5", "page", "5", ""],
  ["az", ", maddə 2 və 3", "article-locator", "2 və 3", ""],
  ["az", ", MADDƏ 2", "article-locator", "2", ""],
  ["el", ", σελ. 12", "page", "12", ""],
  ["el", ", άρθρο 6", "article-locator", "6", ""],
  ["hy", ", հոդված 4", "article-locator", "4", ""],
  ["tr", ", c. 2", "volume", "2", ""],
  ["tr", ", madde 10", "article-locator", "10", ""],
  ["de", ", Erwägungsgrund 7", "recital", "7", ""],
  ["de-AT", ", S. 3", "page", "3", ""],
  ["fr", ", considérants 1 et 2", "recital", "1 et 2", ""],
  ["fr", ", article commun 3", "common-article", "3", ""],
  ["es", ", artículo 3", "article-locator", "3", ""],
  ["zh", "，第3页", "page", "3", ""],
  ["zh-TW", "，第 12 頁以下", "page", "12", "以下"],
  ["zh", "，第六条第一款", "article-locator", "六", "第一款"],
  ["zh", "，附件一", "annex", "一", ""],
  ["ja", "、第2条", "article-locator", "2", ""],
  ["ko", ", 제3조", "article-locator", "3", ""],
  ["en", ", ст. 2", undefined, undefined, ""],
  ["xx-nonsense", ", art. 2", "article-locator", "2", ""],
])("%s: %s", (lang, suffix, label, value, tail) => {
  const locator = parseLocator(suffix, spellingsOf(lang));
  if (value === undefined) return expect(locator).toBeUndefined();
  expect([locator?.label, locator?.value]).toEqual([label, value]);
  expect(suffix.slice(locator!.tailStart)).toBe(tail);
});

test("any text after a key is read, and places are those of its characters", () => {
  const lang = fc.constantFrom("ar", "ru", "az", "el", "zh", "ja", "he", "fa", "hy", "tr", "de");
  const piece = fc.oneof(
    fc.constantFrom(
      ..."، ص|المادة |٣|٤|第|页|条|六|، |及|maddə|səh.| 2|ст. |{|}|(1)|–|و|\u200F".split("|"),
    ),
    fc.string({ maxLength: 3, unit: "binary" }),
  );
  const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(lang, text, (language, suffix) => {
      const locator = parseLocator(suffix, spellingsOf(language));
      if (!locator) return;
      const { value, start, end, tailStart } = locator;
      expect(suffix.slice(start, end)).toContain(value);
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(tailStart);
      expect(tailStart).toBeLessThanOrEqual(suffix.length);
    }),
    { numRuns: 2000 },
  );
});

test("a locator’s position in a document", () => {
  const markdown = "> قيل [@a، المادة ٢(١) وغيرها].";
  const tree = unified().use(remarkParse).use(remarkCitations, { lang: "ar" }).parse(markdown);
  const { locator, tail } = citationsIn(tree as Root)[0]!.items[0]!;
  const { start, end } = locator!.position;
  expect(markdown.slice(start.offset, end.offset)).toBe("المادة ٢(١)");
  expect(tail).toMatchObject([{ type: "text", value: " وغيرها" }]);
});

test("locators are read in the document’s language, and its digits are numbers", () => {
  const bib =
    "@legal{t, entrysubtype = {piltreaty}, title = {T}, articles = {19}, pagination = {article}}";
  const file = new VFile({ value: "---\nlang: ar\n---\n\n[@t، المادة ٢٠]\n" });
  const library = openLibrary([new VFile({ path: "a.bib", value: bib })]);
  render(file, { library, style: loadStyle("apa")!, to: "json" });
  expect(file.messages.map(({ reason }) => reason)).toEqual([
    "Unexpected article 20 of `t`, expected 1 to 19",
  ]);
});
