import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isbnsOf } from "../src/works/isbn.ts";
import { pagesOf } from "../src/works/date-parts.ts";
import { splitTrimmed } from "../src/split-trimmed.ts";

test.each([
  ["a ; b;c", ["a", "b", "c"]],
  [" a\t;\n ", ["a", ""]],
  ["", [""]],
])("%j has the parts %j", (value, parts) => {
  expect(splitTrimmed(value, ";")).toEqual(parts);
});

test("values are split as before", () => {
  expect(pagesOf("12 – 15")).toEqual({ first: "12", last: "15" });
  const written = isbnsOf("9780521880688 , 978-0-521-88068-8  9780198606734").map(
    (one) => one.written,
  );
  expect(written).toEqual(["9780521880688", "978-0-521-88068-8", "9780198606734"]);
});

// Each space of a run would be the start of another scan.
test("no value is split with a pattern for white space of any length around a separator", () => {
  const src = join(import.meta.dirname, "../src");
  const found = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => /(?<!\.d)\.tsx?$/.test(path) && !path.includes(".observablehq"))
    .filter((path) => /split\(\/\\s[*+][^|/]/.test(readFileSync(join(src, path), "utf8")));
  expect(found).toEqual([]);
});
