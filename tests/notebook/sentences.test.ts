import { expect, test } from "vitest";
import { VFile } from "vfile";
import { openLibrary } from "../../src/library/open-library.ts";
import { placesOfNote } from "../../src/notebook/note/note-places.ts";
import { sentenceAround, sentences } from "../../src/notebook/source/sentences.ts";

test.each([
  ["See art. 6 and arts. 7 and 8. Then vol. II, pp. 3-4, para. 5.", 2],
  ["It is no. 5 of many, cf. Annex A, e.g. Table 1. More follows.", 2],
  ["He said no. Then he left.", 2],
  ["It is a work of art. In it are figures.", 2],
])("%s", (text, count) => {
  expect(sentences(text, "en", new Set())).toHaveLength(count);
});

test.each([
  ["It is 5 km long.¹ It burns.² ³ So.", ["It is 5 km long.", "It burns.", "So."]],
  ["It is 5 km long. ¹², ¹³ It burns. ⁴", ["It is 5 km long.", "It burns."]],
  ["He said “It burns.”⁷ So.", ["He said “It burns.”", "So."]],
  ["¹ It burns over 5 km²", ["¹ It burns over 5 km²"]],
  ["It is 10⁶ km² long. 10⁶ Lamps burn.", ["It is 10⁶ km² long.", "10⁶ Lamps burn."]],
])("the raised number of a note is part of no sentence: %s", (text, expected) => {
  const found = sentences(text, "en", new Set()).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(expected);
});

test("what stands on the number of a note has the sentence before it", () => {
  const text = "It burns.¹ So it does.";
  const all = sentences(text, "en", new Set());
  const { start, end } = sentenceAround(all, 9, 10);
  expect(text.slice(start, end)).toBe("It burns.");
});

test("a note’s sentence shows its citations as titles, and includes nothing else", () => {
  const value =
    "First. One says so [see @a, art. 6; @b], and @b [p. 3] says *more* of `x` in ${f({ a: 1 })}. Last.\n";
  const bib = "@book{a, title = {One}, date = {2001}} @book{b, title = {Two}, date = {2002}}";
  const library = openLibrary([new VFile({ path: "a.bib", value: bib })]);
  const note = new VFile({ path: "src/pages/notes/a.md", value });
  const [[, place] = []] = placesOfNote(note, library, "en");
  expect(place?.sentence.map(({ text }) => text).join("")).toBe(
    "One says so [see One, art. 6; Two], and Two, p. 3 says more of x in ${f({ a: 1 })}.",
  );
  const meant = place?.sentence.filter(({ isMeant }) => isMeant) ?? [];
  expect(meant.map(({ text }) => text).join("")).toBe("[see One, art. 6; Two]");
  expect(meant.filter(({ isTitle }) => isTitle).map(({ text }) => text)).toEqual(["One", "Two"]);
});
