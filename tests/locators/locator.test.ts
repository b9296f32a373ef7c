import { expect, test } from "vitest";
import { englishSpellings } from "../../src/locators/english-spellings.ts";
import { parseLocator } from "../../src/locators/parse-locator.ts";

const spellings = Object.entries(englishSpellings).flatMap(([label, list]) =>
  list.map((spelling): [string, string] => [spelling, label]),
);

test.each(spellings)("%s 3 has the label %s", (spelling, label) => {
  const value = label === "sub-verbo" ? "liberty" : "3";
  const expected = { label, value, start: 2, tailStart: spelling.length + value.length + 3 };
  expect(parseLocator(`, ${spelling} ${value}`)).toMatchObject(expected);
  expect(parseLocator(`, ${spelling.toUpperCase()} ${value}`)).toMatchObject(expected);
});

test.each([
  [", pp. 33-35 and so on", "page", "33-35", " and so on"],
  [" p. 33", "page", "33", ""],
  [", p3", "page", "p3", ""],
  [", 33", "page", "33", ""],
  [", p.33", "page", "33", ""],
  [", art 6", "article-locator", "6", ""],
  [", Art. 2(1)(b)", "article-locator", "2(1)(b)", ""],
  [", arts. 2-4, 6 and 8", "article-locator", "2-4, 6 and 8", ""],
  [", arts. 2(1)(a), (b) and (d)(v), see", "article-locator", "2(1)(a), (b) and (d)(v)", ", see"],
  [", art. 5 (see below)", "article-locator", "5", " (see below)"],
  [", p. 3, n. 4", "page", "3", ", n. 4"],
  [", p. xi", "page", "xi", ""],
  [", pp. iv–ix, xi.", "page", "iv–ix, xi", "."],
  [", p. civic", undefined, "", ""],
  [", p. mm and more", "page", "mm", " and more"],
  [", annex I", "annex", "I", ""],
  [", appendix A", "appendix", "A", ""],
  [", common article 3", "common-article", "3", ""],
  [", preamble", "preamble", "", ""],
  [", preamble, at the end", "preamble", "", ", at the end"],
  [", recitals 3 to 5", "recital", "3 to 5", ""],
  [", timestamp 1:02:03", "timestamp", "1:02:03", ""],
  [", para. 3bis", "paragraph", "3bis", ""],
  ["{ii, A, D-Z}, with a suffix", "page", "ii, A, D-Z", ", with a suffix"],
  [", {art. 2(1)} and so on", "article-locator", "2(1)", " and so on"],
  [", {ch. {x}} y", "chapter", "{x}", " y"],
  [", {preamble}", "preamble", "", ""],
  [", {part}", "page", "part", ""],
  [", particularly 3", undefined, "", ""],
  [", see p. 3", undefined, "", ""],
  [", and 3 others", undefined, "", ""],
  [", {without end", undefined, "", ""],
  ["", undefined, "", ""],
])("%s", (suffix, label, value, tail) => {
  const locator = parseLocator(suffix);
  expect(locator?.label).toBe(label);
  if (locator) expect([locator.value, suffix.slice(locator.tailStart)]).toEqual([value, tail]);
});

test("empty braces mean that there is no locator", () => {
  expect(parseLocator("{}, 99 years later")).toMatchObject({ label: "", tailStart: 2 });
});

test("spellings of another language replace the English ones", () => {
  const terms = { page: ["Seite", "Seiten", "S."], "article-locator": ["Artikel", "Art."] };
  expect(parseLocator(", S. 3", terms)).toMatchObject({ label: "page", value: "3" });
  expect(parseLocator(", p. 3", terms)).toBeUndefined();
});
