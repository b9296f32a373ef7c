import { expect, test } from "vitest";
import type { Out } from "../../../src/csl/rich-text.ts";
import { parseForm, printForm } from "../../../src/citations/legal/form-syntax.ts";

/** Print a form with the given fields; italics as `*…*`, quotations as `‘…’`. */
function print(
  source: string,
  fields: Record<string, string>,
  bare: readonly string[] = [],
): string {
  const known = new Map(Object.entries(fields));
  const out = printForm(parseForm(source), {
    contentOf: (field) => known.get(field),
    isBare: (field) => bare.includes(field),
  });
  return out.map(text).join("");
}

function text(out: Out): string {
  if (typeof out === "string") return out;
  const inside = out.children.map(text).join("");
  if (out.format?.quotes) return `‘${inside}’`;
  return out.format?.fontStyle === "italic" ? `*${inside}*` : inside;
}

test.each([
  ["$a, $b", { a: "A", b: "B" }, "A, B"],
  ["$a, $b", { b: "B" }, "B"],
  ["$a, $b", { a: "A" }, "A"],
  ["$a, $b; $c", { a: "A", c: "C" }, "A; C"],
  ["$a{ ($b, $c)}", { a: "A" }, "A"],
  ["$a{ ($b, $c)}", { a: "A", c: "C" }, "A (C)"],
  ["{ $a| $b (in $c)}", { b: "B", c: "C" }, " B (in C)"],
  ["{ $a $b| $c}", { a: "A", c: "C" }, " C"],
  ["{ $a $b| $c $a}", { a: "A" }, " A"],
  ["*$a*{, *supra* note $n}", { a: "A", n: "1" }, "*A*, *supra* note 1"],
  ["*$a*{, *supra* note $n}", { a: "A" }, "*A*"],
  ['"$a"', {}, ""],
])("%s of %j is %s", (source, fields, expected) => {
  expect(print(source, fields)).toBe(expected);
});

test("words that are not a title take neither quotation marks nor italics", () => {
  expect(print('"$a" *$b*', { a: "[A]", b: "B" }, ["a"])).toBe("[A] *B*");
});

test.each(["{ $a", "*$a", '"$a'])("%s does not close what it opens", (source) => {
  expect(() => parseForm(source)).toThrow("Unexpected end");
});
