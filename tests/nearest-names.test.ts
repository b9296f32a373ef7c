import { expect, test } from "vitest";
import { changes, nearestNames } from "../src/nearest-names.ts";

test.each([
  ["genocide", "genocide", 0],
  ["genocide", "genocied", 1],
  ["genocide", "enocide", 1],
  ["genocide", "genoc1de", 1],
  ["genocide", "genociedd", 2],
  ["ab", "cd", 2],
])("the number of changes from %s to %s", (a, b, steps) => {
  expect(changes(a, b)).toBe(steps);
});

test("the nearest comes first, at most three, capitals aside", () => {
  const names = ["gc1", "gc2", "gc3", "gc4", "GC5", "genocide"];
  expect(nearestNames("genocied", names)).toEqual(["genocide"]);
  expect(nearestNames("gc5", names)[0]).toBe("GC5");
  expect(nearestNames("gc9", names)).toHaveLength(3);
});

test("a longer name with a word that begins the same is near", () => {
  expect(nearestNames("oscola", ["oscola-no-ibid", "apa"])).toEqual(["oscola-no-ibid"]);
  expect(nearestNames("notes", ["chicago-notes", "footnotes"])).toEqual(["chicago-notes"]);
});

test("a name unlike all others has none near", () => {
  expect(nearestNames("zzzz", ["apa", "oscola"])).toEqual([]);
  expect(nearestNames("constructor", ["apa", "oscola"])).toEqual([]);
});
