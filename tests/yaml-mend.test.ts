import fc from "fast-check";
import { expect, test } from "vitest";
import { readYaml } from "../src/read-yaml.ts";

const nbsp = "\u00a0";

/** Mistakes that people make in front matter, and the message for each; the line is that of the mistake. */
test.each([
  ["title: Statement: One: two", 1, 'put the value in quotes, `"Statement: One: two"`'],
  ["received:\n\thow: By mail", 2, "indent it with spaces"],
  ["title: 'It's a title'", 1, 'put the value in double quotes, `"It\'s a title"`'],
  ['title: "A title\nlang: en', 1, 'Missing closing `"` of the value of `title`'],
  ["a: 1\nauthors:\n  - 'Stone, Ada\nlang: en", 3, "Missing closing `'` of a value"],
  ['title: "Never" again', 1, "put the whole value in quotes, `'\"Never\" again'`"],
  ["title: [Draft] Law", 1, 'put the whole value in quotes, `"[Draft] Law"`'],
  ["title: {High Court} v X", 1, 'put the whole value in quotes, `"{High Court} v X"`'],
  ["lang: en\ntitle:A", 2, "Missing space after the colon: write `title: A`"],
  [`lang: en\ntitle:${nbsp}A`, 2, "expected an ordinary space"],
  [
    "title: @handle",
    1,
    'Unexpected `@` at the start of the value of `title`: put the value in quotes, `"@handle"`',
  ],
  ["title: %5", 1, 'put the value in quotes, `"%5"`'],
  ["title: & more", 1, 'put the value in quotes, `"& more"`'],
  ["title: - A", 1, 'put the value in quotes, `"- A"`'],
  ["title: | A", 1, 'put the value in quotes, `"| A"`'],
  ["title: A\nlang: en\ntitle: B", 3, "Key `title` occurs twice"],
  ["received:\n  how: x\n when: y", 3, "the same indent"],
  ['title: "C:\\path"', 1, "Unexpected backslash in the value of `title`"],
  ["title: A\nwhich goes on\nlang: en", 2, "indent a line that continues a value"],
  ["title = A\nlang: en", 1, "expected `key: value`"],
])("a mistake in YAML is reported once, with its fix: %j", (text, line, mend) => {
  const { problems } = readYaml(`${text}\n`);
  const told = problems.map(({ reason, start }) => [
    text.slice(0, start).split("\n").length,
    reason,
  ]);
  expect(told).toEqual([[line, expect.stringContaining(mend)]]);
});

test("what a message proposes to write is read as the intended value", () => {
  const values = fc
    .array(fc.constantFrom("a", "b c", ": ", " #", "'", '"', "@", "[", "]", "-", "é"), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.join("").trim());
  fc.assert(
    fc.property(values, (value) => {
      for (const { reason } of readYaml(`title: ${value}\n`).problems) {
        const written = /put the value in quotes, `(.*)`$/.exec(reason)?.[1];
        if (written === undefined) continue;
        expect(readYaml(`title: ${written}\n`).plain().value).toEqual({ title: value });
      }
    }),
    { numRuns: 500 },
  );
});
