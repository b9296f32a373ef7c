import { expect, test } from "vitest";
import { readNotebook } from "../../../src/notebook/read-notebook.ts";
import { find } from "../../../src/pages/client/search/find.ts";
import { piecesIndex } from "../../../src/pages/client/search/pieces-index.ts";
import { wholeIndex } from "../../../src/pages/client/search/whole-index.ts";
import { numberSpelling } from "../../../src/pages/search/number-spelling.ts";
import { searchEntries } from "../../../src/pages/search/search-entries.ts";
import { splitFiles } from "../../../src/pages/search/search-file.ts";
import type { SearchFile } from "../../../src/pages/search/search-entry.ts";
import { questions } from "./questions.ts";

const entries = searchEntries(readNotebook(process.cwd()));
const head = { lang: "en", spelling: numberSpelling("en")! };
const whole = await wholeIndex(head, entries);
const files = new Map(splitFiles(entries, head).map(({ path, contents }) => [path, contents]));
const load = async (address: string): Promise<unknown> =>
  JSON.parse(String(await files.get(address)!()));
const file = (await load("/search.json")) as SearchFile;
const pieces = piecesIndex(file, file.pieces!, load);

test.each(questions)("%s", async (asked, ...right) => {
  const found = await find(asked, whole);
  const [first] = await found.slice(0, 1);
  expect(right).toContain(first?.entry.address);
});

test("an index in pieces finds the same in the same order", async () => {
  for (const [asked] of questions) {
    const [one, other] = [await find(asked, whole), await find(asked, pieces)];
    expect([asked, await other.slice(0, 100)]).toEqual([asked, await one.slice(0, 100)]);
  }
});

test("every result can be reached, a slice at a time", async () => {
  const found = await find("khojaly", whole);
  const slices = [await found.slice(0, 15), await found.slice(15, found.count)].flat();
  expect(new Set(slices.map(({ entry }) => entry.address)).size).toBe(found.count);
});

test("a word that occurs nowhere is named, and the others are searched", async () => {
  const found = await find("torture zzzzqqqq", whole);
  expect(found.missing).toEqual(["zzzzqqqq"]);
  expect(found.count).toBeGreaterThan(0);
});

test("common words do not count, and are named", async () => {
  expect(await find("the of", whole)).toMatchObject({
    count: 0,
    missing: [],
    common: ["the", "of"],
  });
  expect(await find("the statement", whole)).toMatchObject({ common: ["the"] });
  expect((await find("the statement", whole)).count).toBe((await find("statement", whole)).count);
});

test("the number of a paragraph finds no other number", async () => {
  const found = await find("618", whole);
  expect(found).toMatchObject({ count: 0, missing: ["618"] });
});

test("each paragraph is found by its own words", async () => {
  for (const { text, address } of entries.filter(({ type }) => type === "paragraph")) {
    const first = text.split(/\s+/).slice(0, 14).join(" ");
    const results = await (await find(first, whole)).slice(0, 1);
    expect(results.map(({ entry }) => entry.address)).toContain(address);
  }
});

test("the state of each record is beside its work, and beside no number", () => {
  for (const { type, state } of entries) expect(state !== undefined).toBe(type === "work");
});
