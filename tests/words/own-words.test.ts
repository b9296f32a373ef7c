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

test("all words of English are words of a notebook’s own", () => {
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
])("%s is told", (_, words, message) => {
  expect(told(words)).toEqual([message]);
});

test("forms for numbers, and values that stand nowhere, are well", () => {
  const works = { "=0": "nothing", one: "one text", other: "{count} texts" };
  expect(told({ count: { works }, frame: { footer: "Ours." } })).toEqual([]);
});
