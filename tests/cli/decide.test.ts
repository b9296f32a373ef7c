import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { decide } from "../../src/cli/decide.ts";
import type { Proposal } from "../../src/notebook/intake/proposal.ts";

const proposals = ["fact a", "fact b", "figure c", "figure d"].map((id): Proposal => {
  const kind = id.startsWith("fact") ? "fact" : "figure";
  const change = { to: "front-matter", path: [id], value: "" } as const;
  return { id, kind, says: `${id}?`, why: "so", change };
});
const [enter, down, up] = ["\r", "\x1B[B", "\x1B[A"];

test.each([
  ["yes is the first answer", [enter], { "fact a": "yes" }],
  ["other keys do nothing", ["x", "7", "é", enter], { "fact a": "yes" }],
  ["no", [down, enter], { "fact a": "no" }],
  ["later", [down, down, enter, enter], { "fact a": "ask", "fact b": "yes" }],
  ["yes to a kind", [up, up, up, enter], { "fact a": "yes", "fact b": "yes" }],
  ["no to a kind", [up, up, enter, enter], { "fact a": "no", "fact b": "no", "figure c": "yes" }],
  ["the rest for later", [enter, up, enter], { "fact a": "yes" }],
])("%s; what was not asked when the input ends is left for later", async (_, keys, expected) => {
  for (const last of ["\x03", "\x04", "\x1B"]) {
    expect(Object.fromEntries(await answered([...keys, last]))).toEqual(expected);
  }
});

test("nothing is asked outside a terminal", async () => {
  const input = new PassThrough();
  const decided = await decide(proposals, undefined, new Map(), {
    input,
    output: new PassThrough(),
  });
  expect(decided.size).toBe(0);
});

/** Press a key each time something is asked or shown. */
async function answered(keys: readonly string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  output.resume();
  const deciding = decide(proposals, undefined, new Map(), { input, output });
  let isDone = false;
  void deciding.then(() => (isDone = true));
  for (const key of keys) {
    await new Promise((shown) => setImmediate(() => setImmediate(shown)));
    if (!isDone) input.write(key);
  }
  return deciding;
}
