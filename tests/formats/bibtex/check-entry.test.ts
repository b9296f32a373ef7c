import { expect, test } from "vitest";
import { VFile } from "vfile";
import { openLibrary } from "../../../src/library/open-library.ts";

function messagesOf(value: string): string[] {
  const file = new VFile({ path: "refs.bib", value });
  const library = openLibrary([file]);
  for (const key of library.keys) library.get(key);
  return file.messages.map(({ name, ruleId, reason }) => `${name} ${ruleId} ${reason}`);
}

test("an unknown type of entry", () => {
  expect(messagesOf("@misc{a, title = {A}}\n  @msic{b, title = {B}}")).toEqual([
    "refs.bib:2:3-2:8 unknown-entry-type Unexpected type `@msic` of `b`, expected `@misc` or `@music`",
  ]);
  expect(messagesOf("@nothingofthesort{b, title = {B}}")).toEqual([
    "refs.bib:1:1-1:18 unknown-entry-type Unexpected type `@nothingofthesort` of `b`, expected a type of BibLaTeX",
  ]);
});

test("a field that is nearly another", () => {
  expect(messagesOf("@misc{a, title = {A},\n  publihser = {B}, authors = {C, D}}")).toEqual([
    "refs.bib:2:3-2:12 unknown-field Unexpected field `publihser` of `a`, expected `publisher`",
    "refs.bib:2:20-2:27 unknown-field Unexpected field `authors` of `a`, expected `author`",
  ]);
});

test.each([
  "timestamp",
  "owner",
  "groups",
  "bdsk-url-1",
  "isbn13",
  "urls",
  "mendeley-tags",
  "users",
])("%s may be a custom field", (field) => {
  expect(messagesOf(`@misc{a, title = {A}, ${field} = {B}}`)).toEqual([]);
});

test.each(["www", "Electronic", "CONFERENCE", "customA", "jurisdiction", "legislation", "set"])(
  "@%s is a type",
  (type) => {
    const fields = "title = {A}, booktitle = {B}, date = {1999}, url = {https://a.example}";
    expect(messagesOf(`@${type}{a, ${fields}}`)).toEqual([]);
  },
);

test.each([
  "0-306-40615-2",
  "978-0-306-40615-7",
  "9780306406157",
  "080442957X",
  "ISBN 978-0-306-40615-7",
  "0-306-40615-2, 978-0-306-40615-7",
  "978–0–306–40615–7",
])("%s is an ISBN", (isbn) => {
  expect(messagesOf(`@misc{a, title = {A}, isbn = {${isbn}}}`)).toEqual([]);
});

test("an invalid ISBN", () => {
  expect(
    messagesOf("@misc{a, title = {A},\n  isbn = {0-306-40615-2, 978-0-306-40615-8 12345}}"),
  ).toEqual([
    "refs.bib:2:26-2:49 wrong-isbn Unexpected ISBN `978-0-306-40615-8 12345` of `a`, expected 10 digits, or 13 that start with 978 or 979",
  ]);
  expect(messagesOf("@misc{a, title = {A}, isbn = {0306406153}}")).toEqual([
    "refs.bib:1:31-1:41 wrong-isbn Unexpected ISBN `0306406153` of `a`, expected the check digit 2, or other digits before it",
  ]);
});

test.each([
  "10.1000/182",
  "10.1002/(SICI)1097-0258(19980815)17:15",
  "10.1000.10/a_b",
  "10.1/a\\_b",
])("%s is a DOI", (doi) => {
  expect(messagesOf(`@misc{a, title = {A}, doi = {${doi}}}`)).toEqual([]);
});

test.each([
  ["1000/182", "`10.…/…`"],
  ["10.1000", "`10.…/…`"],
  ["doi:10.1000/182", "`10.1000/182`"],
])("%s is not a DOI", (doi, expected) => {
  expect(messagesOf(`@misc{a, title = {A}, doi = {${doi}}}`)).toEqual([
    `refs.bib:1:30-1:${30 + doi.length} wrong-doi Unexpected DOI \`${doi}\` of \`a\`, expected ${expected}`,
  ]);
});

test.each([
  "https://a.org/x https://b.org/y",
  "https://a.org/x;\n   https://b.org/y",
  "https://a.org/x, https://b.org/y",
])("of the addresses %j the first counts, and the other is reported", (url) => {
  const file = new VFile({ path: "a.bib", value: `@misc{a, title = {T}, url = {${url}}}` });
  expect(openLibrary([file]).get("a")?.csl.URL).toBe("https://a.org/x");
  expect(file.messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
    [
      "left-out",
      "Left out address `https://b.org/y` of `a`, because the first one counts: `https://a.org/x`",
    ],
  ]);
});

test.each(["https://web.archive.org/web/2008/http://b.org/x;y", "https://a.org/x?u=a,b"])(
  "%s is one address",
  (url) => {
    const file = new VFile({ path: "a.bib", value: `@misc{a, title = {T}, url = {${url}}}` });
    expect(openLibrary([file]).get("a")?.csl.URL).toBe(url);
    expect(file.messages).toEqual([]);
  },
);
