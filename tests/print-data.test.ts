import { expect, test } from "vitest";
import { printData } from "../src/cli/messages/print-data.ts";

const text = "a\tb\r\nred \u001B[31m, \u009B31m, over\rwritten, \u202E316\u200B\n";

test.each([
  [true, "a\tb\r\nred \\u001b[31m, \\u009b31m, over\\u000dwritten, [U+202E]316[U+200B]\n"],
  [false, text],
])("data on a terminal (%s) holds no control sequences and nothing hidden", (isTTY, expected) => {
  const printed: string[] = [];
  printData(text, { isTTY, write: (part: unknown) => printed.push(String(part)) > 0 });
  expect(printed.join("")).toBe(expected);
});
