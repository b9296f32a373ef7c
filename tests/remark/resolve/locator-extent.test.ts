import { VFile } from "vfile";
import { expect, test } from "vitest";
import { openLibrary } from "../../../src/library/open-library.ts";
import { checkLocator } from "../../../src/remark/resolve/check-locator.ts";

const work = openLibrary([
  new VFile({
    path: "refs.bib",
    value: `@legal{a, entrysubtype = {piltreaty}, title = {A Treaty}, articles = {100}, date = {1999}}`,
  }),
]).get("a")!;

test.each([
  ["100", []],
  ["101", [101]],
  ["C", []],
  ["CI", [101]],
  ["XCIX", []],
  ["CXL", [140]],
  ["XC", []],
  ["CC", [200]],
  ["١٠٠", []],
  ["१०१", [101]],
  ["2(101)–4", []],
  ["4–6, CL", [150]],
])("article %s of a hundred is %o beyond the end", (value, beyond) => {
  expect(beyondEnd(value)).toEqual(beyond);
});

function beyondEnd(value: string): number[] {
  const file = new VFile();
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const locator = { label: "article-locator", value, position };
  checkLocator(file, { locator } as never, work);
  return file.messages.map(({ reason }) => Number(/article (\d+)/.exec(reason)?.[1]));
}
