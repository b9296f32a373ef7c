import { VFile } from "vfile";
import { expect, test } from "vitest";
import { openLibrary } from "../../src/library/open-library.ts";
import { loadStyle } from "../../src/citations/style.ts";
import { resolveNote, type ResolvedNote } from "../../src/notebook/note/resolve-note.ts";

const bib = "@book{a, author = {Doe, Ann}, title = {One}, date = {2001}}";

test("the fences around the list’s place are removed, and the list goes where the first place ends", () => {
  const text =
    "[@a]\n\n> ::: {#refs}\n> Works:\n> :::\n\n::: {#refs}\n\n```\n::: {#refs}\n:::\n```\n";
  const { fences, bibliography } = resolve(text);
  expect(fences.map(({ start, end, isList }) => [text.slice(start, end), isList])).toEqual([
    ["::: {#refs}", false],
    [":::", true],
    ["::: {#refs}", false],
  ]);
  expect(bibliography?.properties.id).toBe("refs");
});

function resolve(text: string): ResolvedNote {
  const library = openLibrary([new VFile({ path: "a.bib", value: bib })]);
  return resolveNote(new VFile({ value: text }), { library, style: loadStyle("apa")! });
}
