import { VFile } from "vfile";
import { expect, test } from "vitest";
import { format } from "../../src/citations/format.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { loadStyle } from "../../src/citations/style.ts";

const many = 100_000;
const megabytes = 50;

/** What is wrong, the rule that reports it, and the key of the entry. */
const hostile: [name: string, rule: string, text: string, key?: string][] = [
  [
    "nested braces",
    "unreadable-value",
    `@book{odd, title = {${"{".repeat(many)}x${"}".repeat(many)}}, year = 1999}`,
    "odd",
  ],
  ["open braces", "malformed-entry", `@book{odd, title = ${"{".repeat(many)}\n`],
  [
    "a field of 50 MB",
    "unreadable-value",
    `@book{odd, title = {${"0123456789abcde ".repeat((megabytes << 20) / 16)}}, year = 1999}`,
    "odd",
  ],
  ["a string that names itself", "unknown-string", '@string{s = s # "x"}\n@misc{odd, title = s}'],
  ["an entry that is its own parent", "circular-reference", "@misc{odd, crossref = {odd}}", "odd"],
  [
    "parents in a ring",
    "circular-reference",
    "@misc{odd, crossref = {b}}\n@misc{b, xdata = {odd}}",
    "odd",
  ],
  [
    "parents in a long chain",
    "too-large",
    `@misc{odd, xdata = {x0}}\n${Array.from({ length: 40 }, (_, at) => `@xdata{x${at}, xdata = {x${at + 1}}}`).join("\n")}\n@xdata{x40}`,
    "odd",
  ],
  ["`__proto__` twice", "duplicate-key", "@misc{__proto__}\n@misc{__proto__}", "__proto__"],
  ["`constructor` twice", "duplicate-key", "@misc{constructor}\n@misc{constructor}", "constructor"],
  [
    "a script for a key, twice",
    "duplicate-key",
    "@misc{<script>alert(1)</script>}\n@misc{<script>alert(1)</script>}",
    "<script>alert(1)</script>",
  ],
  ["NUL for a name of a field", "malformed-entry", "@misc{odd, \0 {x}}", "odd"],
  ["a mark of byte order inside", "malformed-entry", "\uFEFF@misc{\uFEFF, title = {A}"],
  ["CRLF in a broken entry", "malformed-entry", "@misc{odd,\r\n  title = {A\r\n\r\n"],
];

test.each(hostile)("%s: a message, and the sound entry works", (_name, rule, text, key) => {
  const file = new VFile({ path: "a.bib", value: `${text}\n@misc{sound, title = {Sound}}\n` });
  const library = openLibrary([file]);
  if (key !== undefined) expect(library.get(key)?.key).toBe(key);
  expect(library.get("sound")?.csl.title).toBe("Sound");
  expect(file.messages.map(({ ruleId }) => ruleId)).toContain(rule);
  for (const { line, column } of file.messages) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
  }
});

test("Latin-1 is read, and reported", () => {
  const value = Buffer.from(
    "@misc{odd, title = {Caf\u00e9}}\n@misc{sound, title = {Sound}}",
    "latin1",
  );
  const file = new VFile({ path: "a.bib", value });
  const library = openLibrary([file]);
  expect(library.get("odd")?.csl.title).toBe("Café");
  expect(library.get("sound")?.csl.title).toBe("Sound");
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(["not-utf-8"]);
});

test("works with hostile keys are cited like any other", () => {
  const keys = ["__proto__", "constructor", "toString", "<script>alert(1)</script>"];
  const entries = keys.map((key) => `@misc{${key}, title = {T}, date = {1999}}`).join("\n");
  const library = openLibrary([new VFile({ path: "a.bib", value: entries })]);
  const style = loadStyle("apa");
  if (!style) throw new Error("Expected the style");
  const clusters = keys.map((key) => ({ id: key, items: [{ key, mode: "normal" as const }] }));
  const formatted = format({ style, clusters, work: (key) => library.get(key) });
  expect(formatted.bibliography.map(({ key }) => key).sort()).toEqual([...keys].sort());
  for (const { parts } of formatted.clusters) expect(parts.length).toBeGreaterThan(0);
});

test("there may be more parts of a value, or names, than a call can have arguments", () => {
  const parts = `@string{s = "x"}\n@misc{odd, title = s${" # s".repeat(200_000)}}\n`;
  const names = `@misc{sound, author = {${"A and ".repeat(150_000)}B}, date = {1999}}`;
  const file = new VFile({ path: "a.bib", value: parts + names });
  const library = openLibrary([file]);
  expect(library.get("odd")?.csl.title).toHaveLength(200_001);
  const style = loadStyle("apa")!;
  const clusters = [{ id: "1", items: [{ key: "sound", mode: "normal" as const }] }];
  const [cluster] = format({ style, clusters, work: (key) => library.get(key) }).clusters;
  expect(cluster?.parts.map(({ text }) => text).join("")).toBe("(A et al., 1999)");
});
