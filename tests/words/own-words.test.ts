import { expect, test } from "vitest";
import { checkNotebook } from "../../src/notebook/check-notebook.ts";
import { siteFacts } from "../../src/pages/files/checked-site.ts";
import { en } from "../../src/pages/words/en.ts";
import { openFolder } from "../pages/open-folder.ts";

function told(words: object): string[] {
  const manifest = JSON.stringify({ apparatus: { words } }, null, 2);
  const { messages } = checkNotebook(openFolder({ "package.json": manifest }), siteFacts);
  return messages.flatMap(({ ruleId, line, reason }) =>
    ruleId === "settings" ? [`${line} ${reason}`] : [],
  );
}

test("all English words may be a notebook’s own words", () => {
  expect(told(en)).toEqual([]);
});

test.each([
  [
    "a key that is near another",
    { frame: { wroks: "Texts" } },
    "5 Unexpected key `frame.wroks` in `words`, expected `works`",
  ],
  [
    "a group that there is not",
    { farme: { works: "Texts" } },
    "4 Unexpected key `farme` in `words`, expected `frame`",
  ],
  [
    "a value that the place has not",
    { frame: { footer: "{titel}. Ours." } },
    "5 Unexpected value of `frame.footer`: expected text in which values are `{title}`",
  ],
  [
    "a value where there is none",
    { frame: { works: "{count} texts" } },
    "5 Unexpected value of `frame.works`: expected text that names no value",
  ],
  [
    "forms without the one for all else",
    { count: { works: { one: "{count} text" } } },
    "5 Missing key `other` in `count.works`",
  ],
  [
    "a form that no language has",
    { count: { works: { other: "{count} texts", twelve: "a dozen" } } },
    "7 Unexpected key `count.works.twelve` in `words`",
  ],
  [
    "a text for a group",
    { frame: "Texts" },
    "4 Unexpected value of `frame`: expected keys and values",
  ],
])("%s is reported", (_, words, message) => {
  expect(told(words)).toEqual([message]);
});

test("forms for numbers, and texts that omit a value, are valid", () => {
  const works = { "=0": "nothing", one: "one text", other: "{count} texts" };
  expect(told({ count: { works }, frame: { footer: "Ours." } })).toEqual([]);
});

/** What is reported about the language, and where. */
function toldOfLanguage(settings: object): string[] {
  const manifest = JSON.stringify({ apparatus: settings }, null, 2);
  const { messages } = checkNotebook(openFolder({ "package.json": manifest }), siteFacts);
  return messages.flatMap(({ ruleId, line, column, reason }) =>
    ruleId === "site-language" ? [`${line}:${column} ${reason}`] : [],
  );
}

test.each(["pt", "ka", "ja", "zh-Hant", "az-Arab"])("%s without words is reported once", (lang) => {
  expect(toldOfLanguage({ title: "A notebook", lang })).toEqual([
    `4:5 Unexpected language \`${lang}\` without words, expected \`words\` beside it in the settings, or \`en\` or \`fr\` or \`de\` or \`es\` or \`ru\` or \`ar\` or \`az\`; until then the notebook speaks English`,
  ]);
});

test("words missing in another language are reported together", () => {
  const { frame, ...others } = en;
  const { works, footer, ...rest } = frame;
  expect(toldOfLanguage({ lang: "pt", words: { frame: rest, ...others } })).toEqual([
    expect.stringMatching(
      /^3:5 Missing 2 of \d{3,} texts in `pt`, expected `frame\.(?:works|footer)` and the others/,
    ),
  ]);
  expect([works, footer]).not.toContain(undefined);
});

test("a supported language, or one with all words, causes no message", () => {
  for (const lang of ["en", "en-GB", "de-AT", "az", "ar-EG"]) {
    expect(toldOfLanguage({ lang })).toEqual([]);
    expect(toldOfLanguage({ lang, words: { frame: { works: "W" } } })).toEqual([]);
  }
  expect(toldOfLanguage({ lang: "pt", words: en })).toEqual([]);
});
