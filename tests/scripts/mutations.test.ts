import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { mutations } from "../mutations/mutations.mjs";

it.each(mutations)("finds the one place to change: $name", async ({ file, find, put, tests }) => {
  const text = await readFile(file, "utf8");
  expect(text.split(find)).toHaveLength(2);
  expect(put).not.toBe(find);
  expect(tests.filter((test) => !existsSync(test))).toEqual([]);
});
