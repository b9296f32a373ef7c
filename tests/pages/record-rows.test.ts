import { toString } from "hast-util-to-string";
import type { Element } from "hast";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { openLibrary } from "../../src/library/open-library.ts";
import { wordsFor } from "../../src/pages/words/words-for.ts";
import { recordRows } from "../../src/pages/components/work/record-rows.tsx";

const en = wordsFor({ lang: "en" });

test.each([
  ["date = {1999-05-01}", ["Date"]],
  ["date = {1999-05-01}, execution = {inforce=2001-01-01}", ["Date", "In force"]],
  [
    "date = {1999-05-01}, execution = {adopted=1999-05-01 and inforce=2001-01-01}",
    ["Adopted", "In force"],
  ],
])("the record of a treaty gives each date once: %s", (dates, labels) => {
  const value = `@legal{a, entrysubtype = {piltreaty}, title = {A Treaty}, ${dates}}`;
  const work = openLibrary([new VFile({ path: "a.bib", value })]).get("a")!;
  const rows = recordRows(work, en).map((row) => toString((row as Element).children[0] as Element));
  expect(rows.filter((label) => /date|force|adopted/i.test(label))).toEqual(labels);
});

test.each([
  ["english", "English"],
  ["en", "English"],
  ["chinese and english and french", "Chinese, English, and French"],
  ["ukrainian and brazilian", "Ukrainian and Brazilian Portuguese"],
  ["old High Martian", "Old High Martian"],
])("languages read as names in a list: %s", (language, expected) => {
  const value = `@legal{a, title = {A}, language = {${language}}}`;
  const work = openLibrary([new VFile({ path: "a.bib", value })]).get("a")!;
  expect(recordRows(work, en).map((row) => toString(row))).toContain(
    `Languages of the text${expected}`,
  );
});
