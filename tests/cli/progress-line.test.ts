import { expect, test } from "vitest";
import { progressLine } from "../../src/cli/messages/progress-line.ts";

function drawn(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const line = progressLine({ isTTY, write: (text) => written.push(text) }, () => time);
  for (; time <= 3000; time += 50) line.at("Reading", time, 3000);
  line.clear();
  line.clear();
  return written;
}

test("a terminal is told how much is done, after a while and now and then", () => {
  const written = drawn(true);
  expect(written[0]).toBe("\r\u001B[KReading: 33 %");
  expect(written).toHaveLength(12);
  expect(written.at(-2)).toBe("\r\u001B[KReading: 100 %");
  expect(written.at(-1)).toBe("\r\u001B[K");
});

test("what is no terminal is told nothing", () => {
  expect(drawn(false)).toEqual([]);
});
