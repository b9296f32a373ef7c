import { readdirSync } from "node:fs";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { loadStyle } from "../../src/citations/style.ts";
import { localeFor } from "../../src/catalogue/locale.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { render } from "../../src/remark/render/render-document.ts";
import { languagesOfTypeWords, typeIn } from "../../src/citations/type-words.ts";

const locales = readdirSync(new URL("../../locales/", import.meta.url)).flatMap(
  (name) => /^locales-(.+)\.xml$/.exec(name)?.[1] ?? [],
);

test.each([
  ["de-AT", "PhD thesis", "Dissertation"],
  ["pt-BR", "PhD thesis", "tese de doutorado"],
  ["pt-PT", "PhD thesis", "tese de doutoramento"],
  ["sr-Latn-RS", "Master’s thesis", "master rad"],
  ["fi-FI", "technical report", "tekninen raportti"],
  ["nl-NL", "Bachelor’s thesis", "Bachelor’s thesis"],
  ["en-GB", "PhD thesis", "PhD thesis"],
  ["fil", "PhD thesis", "PhD thesis"],
  ["de-DE", "Habilitation", "Habilitation"],
])("in %s, %s is %s", (language, text, expected) => {
  expect(typeIn(language, text)).toBe(expected);
});

test("each language of the table has a locale, and no locale gets the words of another", () => {
  for (const tag of languagesOfTypeWords) expect(localeFor(tag), tag).toBeDefined();
  const without = locales.filter((tag) => typeIn(tag, "PhD thesis") === "PhD thesis");
  expect(without.join(" ")).toBe(
    "af-ZA ar bal-PK brh-PK cy-GB en-GB en-US fa-IR he-IL hi-IN hy-AM id-ID ja-JP km-KH ko-KR la lij-IT mn-MN ms-MY pa-PK th-TH vi-VN zh-CN zh-TW",
  );
});

describe("in a document", () => {
  const value = `@phdthesis{key, author = {Roe, Ada}, title = {A}, institution = {B}, date = {1999}}
@thesis{named, type = {mathesis}, author = {Roe, Ada}, title = {C}, institution = {B}, date = {2000}}
@thesis{words, type = {PhD thesis}, author = {Roe, Ada}, title = {D}, institution = {B}, date = {2001}}`;
  const library = openLibrary([new VFile({ path: "a.bib", value })]);
  test("its language translates a type given as a key, and keeps the record’s own words", () => {
    const text = render(new VFile("---\nlang: fr\n---\n\n@key; @named; @words"), {
      library,
      style: loadStyle("apa")!,
      to: "text",
    });
    expect(text).toContain("[Thèse de doctorat]");
    expect(text).toContain("[Mémoire de master]");
    expect(text).toContain("[PhD thesis]");
  });
});
