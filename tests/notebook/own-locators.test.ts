import { expect, test } from "vitest";
import type { OwnNumber } from "../../src/notebook/source/numbering/own-number.ts";
import { resolveOwnLocator } from "../../src/notebook/source/numbering/resolve-own-locator.ts";

const numbers: OwnNumber[] = [];
const add = (scheme: OwnNumber["scheme"], printed: string, parent?: OwnNumber): OwnNumber => {
  const id = [...(parent ? [parent.id] : []), scheme, printed].join("-");
  const at = { line: 1, column: 1, offset: numbers.length };
  const number = { scheme, printed, id, point: at, start: numbers.length, end: 99 };
  numbers.push({ ...number, ...(parent && { parent }) });
  return numbers.at(-1)!;
};
const first = add("article", "1");
add("paragraph", "3", first);
add("article", "6");
add("article", "6a");
add("article", "13");
add("article", "premier");

test.each([
  ["1(3)", "article-1-paragraph-3", undefined],
  ["1(5)", "article-1", "5"],
  ["1(b)", "article-1", undefined],
  ["13", "article-13", undefined],
  ["6(a)", "article-6a", undefined],
  ["6(2)", "article-6", undefined],
  ["7", undefined, undefined],
])("article %s leads to %s", (value, id, missing) => {
  const found = resolveOwnLocator(numbers, { label: "article-locator", value }, "en");
  expect(found?.map((one) => [one.number?.id, one.missing])).toEqual([[id, missing]]);
});
