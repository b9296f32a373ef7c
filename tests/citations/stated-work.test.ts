import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { catalogueIndex } from "../../src/catalogue/catalogue-files.ts";
import { format } from "../../src/citations/format.ts";
import { doubtOf } from "../../src/citations/stated-work.ts";
import { loadStyle } from "../../src/citations/style.ts";
import { recordState } from "../../src/formats/bibtex/verification/record-state.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { spokenLanguages } from "../../src/pages/words/spoken-languages.ts";
import { wordsFor } from "../../src/pages/words/words-for.ts";

const library = openLibrary([
  new VFile({
    path: "refs.bib",
    value: `
@artwork{painting, author = {Stone, Ada}, title = {The Ferry: A Portrait}, year = {1902}, verification = {disputed}, asserted = {{A}}, denied = {{B}}}
@report{report, title = {Report on the {Northern} Floods}, institution = {Water Office}, year = {1931}, verification = {not-located}}
@article{paper, author = {Wood, Ivo}, title = {A Cure}, journaltitle = {Cures}, year = {2004}, verification = {disputed}, asserted = {{A}}, differing = {{B}}}
@misc{unnamed, verification = {disputed}, asserted = {{A}}, denied = {{B}}}
@legal{treaty, entrysubtype = {piltreaty}, title = {Treaty of the River}, execution = {adopted=1931-02-03}, verification = {not-located}}
@book{sure, author = {Oak, Una}, title = {A Sure Book}, year = {1999}, verification = {verified}}`,
  }),
]);
const doubtful = library.keys.filter((key) => key !== "sure");

function listed(styleName: string, locale?: string): Map<string, string> {
  const { bibliography } = format({
    style: loadStyle(styleName)!,
    ...(locale !== undefined && { locale }),
    work: (key) => library.get(key),
    clusters: [],
    nocite: library.keys,
  });
  return new Map(
    bibliography.map(({ key, parts }) => [key, parts.map(({ text }) => text).join("")]),
  );
}

const some = catalogueIndex().styles.filter((_, index) => index % 60 === 0);

test.each(["apa", "oscola", "aglc", "bluebook", "chicago", ...some])(
  "a list in %s says which records are disputed or missing",
  (name) => {
    const entries = listed(name, "en-US");
    for (const key of doubtful) {
      const entry = entries.get(key) ?? "";
      expect(entry.toLowerCase(), key).toContain(doubtOf(library.get(key)!, "en"));
    }
    expect(entries.get("sure")).not.toMatch(/disputed|found/);
  },
);

describe.each(spokenLanguages.map(({ lang }) => lang))("in %s", (lang) => {
  test("lists have the words of the pages", () => {
    const { state } = wordsFor({ lang }).parts;
    const entries = listed("chicago", lang);
    for (const key of doubtful) {
      const work = library.get(key)!;
      expect(doubtOf(work, lang)).toBe(state[recordState(work)]);
      expect(entries.get(key)).toContain(doubtOf(work, lang));
    }
  });
});

test("a first note says it as well", () => {
  const { clusters } = format({
    style: loadStyle("oscola")!,
    work: (key) => library.get(key),
    clusters: doubtful.map((key) => ({ id: key, items: [{ key, mode: "normal" }] })),
  });
  for (const [index, { parts }] of clusters.entries()) {
    const words = parts.map(({ text }) => text).join("");
    expect(words.toLowerCase()).toContain(doubtOf(library.get(doubtful[index]!)!, "en"));
  }
});
