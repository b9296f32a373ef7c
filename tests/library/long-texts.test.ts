import fc from "fast-check";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { format } from "../../src/citations/format.ts";
import { loadStyle } from "../../src/citations/style.ts";
import { EntryReadings } from "../../src/formats/bibtex/entry-readings.ts";
import { readText } from "../../src/formats/bibtex/read-field.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { checkNotebook } from "../../src/notebook/check-notebook.ts";
import { siteFacts } from "../../src/pages/files/checked-site.ts";
import { copyItem, itemIdentity, readTexts, setLater } from "../../src/formats/later-text.ts";
import type { CslItem } from "../../src/works/work.ts";
import { openFolder } from "../pages/open-folder.ts";

const words = "Words that go on and on. ".repeat(20);
/** Its abstract holds a dollar sign that begins no formula. */
const entry = (field: string): string =>
  `@article{a, title = {A}, author = {B, C}, date = {2001}, journaltitle = {D}, ${field} = {${words} 5 $ each}}\n`;

function open(value: string, readings?: EntryReadings) {
  const file = new VFile({ path: "a.bib", value });
  const work = openLibrary([file], readings).get("a")!;
  return { work, told: () => file.messages.map(({ ruleId }) => ruleId) };
}

test.each(["abstract", "annotation", "note", "library"])(
  "a long %s is read when it is asked for, once, and what is wrong is told then",
  (field) => {
    const { work, told } = open(entry(field));
    expect(told()).toEqual([]);
    readTexts(work.csl);
    readTexts(work.csl);
    expect(told()).toEqual(["unreadable-value"]);
    expect(JSON.stringify(work.csl)).toContain("Words that go on and on.");
  },
);

test("an editor, which keeps what was told, is told at once", () => {
  expect(open(entry("abstract"), new EntryReadings()).told()).toEqual(["unreadable-value"]);
});

test("a check tells of abstracts that nothing prints", () => {
  const { messages } = checkNotebook(
    openFolder({ "references.bib": entry("abstract") }),
    siteFacts,
  );
  const [found] = messages.filter(({ ruleId }) => ruleId === "unreadable-value");
  expect(found?.reason).toContain("`abstract`");
});

test.each([
  ["apa", []],
  ["chicago", []],
  ["apa-with-abstract", ["unreadable-value"]],
])("a list of works in %s reads no abstract that it does not print", (name, expected) => {
  const { work, told } = open(entry("abstract"));
  const style = loadStyle(name);
  if (!style) throw new Error(`${name} is not there`);
  format({ style, work: () => work, clusters: [], nocite: ["a"] });
  expect(told()).toEqual(expected);
});

test("a text is the same whenever it is read", () => {
  const piece = fc.constantFrom("a ", "{B}", "\\emph{c} ", "$x^2$ ", "--", "\\'e", "\\foo ", "%");
  fc.assert(
    fc.property(fc.array(piece, { minLength: 90, maxLength: 200 }), (pieces) => {
      const written = pieces.join("");
      const { work } = open(`@book{a, title = {A}, abstract = {${written}}}`);
      expect(work.csl["abstract"]).toBe(
        readText("text", work.fields.get("abstract")!) || undefined,
      );
    }),
  );
});

test("copies leave out what is not wanted, unread, and items are told apart by what is written", () => {
  let read = 0;
  const item: CslItem = { id: "a", type: "book", title: "A" };
  setLater(item, "abstract", "written", () => `read ${++read}`);
  expect(copyItem(item, () => false)).toEqual({ id: "a", type: "book", title: "A" });
  expect(JSON.stringify(itemIdentity(item))).toContain('"abstract":"written"');
  expect(read).toBe(0);
  expect(copyItem(item, () => true)).toMatchObject({ abstract: "read 1" });
  expect({ ...item }).toMatchObject({ abstract: "read 1" });
  expect(JSON.stringify(itemIdentity(item))).toContain('"abstract":"written"');
  Object.assign(item, { abstract: "set" });
  expect(JSON.stringify(itemIdentity(item))).toContain('"abstract":"set"');
});
