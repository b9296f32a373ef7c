import fc from "fast-check";
import { expect, test } from "vitest";
import { finish, type FinishOptions } from "../../src/csl/text/finish.ts";
import { parseRichText } from "../../src/csl/text/parse-rich-text.ts";
import { defaultQuotes } from "../../src/csl/text/quotes.ts";
import type { Format, Out, Run } from "../../src/csl/rich-text.ts";
import { textOf, written } from "./text-of.ts";

const american: FinishOptions = { quotes: defaultQuotes, punctuationInQuote: true };
const british: FinishOptions = {
  quotes: { open: "‘", close: "’", innerOpen: "“", innerClose: "”" },
  punctuationInQuote: false,
};

function quoted(...children: Out[]): Run {
  return { children, format: { quotes: true } };
}

test.each<[string, Out[], string]>([
  [
    "affixes and delimiters",
    [run(["a", "", "b"], { delimiter: ", ", prefix: "(", suffix: ")" })],
    "(a, b)",
  ],
  ["nothing without text", [run([run([""]), ""], { prefix: "(", suffix: ")" })], ""],
  ["no delimiter beside nothing", [run([run([""]), "a", run([])], { delimiter: ", " })], "a"],
  [
    "affixes outside of a format",
    [run(["a"], { prefix: "(", format: { fontStyle: "italic" } })],
    "(italic(a)",
  ],
  [
    "affixes inside of a block",
    [run(["a"], { suffix: ".", format: { display: "block" } })],
    "block(a.)",
  ],
  ["a tag", [run(["2000"], { tag: "year", prefix: " " })], " year(2000)"],
  ["a link with its address", [run(["x"], { tag: "link", value: "y" })], "link(x)"],
  ["one full stop", [run(["Doe, J."], { suffix: ". " }), "1965"], "Doe, J. 1965"],
  [
    "one full stop outside italics",
    [run(["J."], { format: { fontStyle: "italic" } }), ". x"],
    "italic(J.) x",
  ],
  ["a stop before a colon", ["Mich.", ": Random"], "Mich.: Random"],
  ["an exclamation in place of a colon", ["x:", "! y"], "x! y"],
  ["one space", [run(["a"], { suffix: " " }), " b"], "a b"],
  [
    "italics in italics",
    [
      run(["a ", run(["b"], { format: { fontStyle: "italic" } })], {
        format: { fontStyle: "italic" },
      }),
    ],
    "italic(a b)",
  ],
  ["a comma goes inside the quotes", [quoted("a"), ", b"], "“a,” b"],
  ["a stop goes inside all quotes", [quoted("a ", quoted("b")), ". c"], "“a ‘b.’” c"],
  ["a colon stays outside", [quoted("a"), ": b"], "“a”: b"],
  ["a question needs no stop", [quoted("a?"), ". b"], "“a?” b"],
  ["a field’s quotes take a comma too", [parseRichText("a “b”"), ", c"], "a “b,” c"],
  ["not those within a field", [parseRichText("“b”, c")], "“b”, c"],
  [
    "a comma stays out of a field’s italics",
    [quoted(parseRichText("a <i>b</i>")), ", c"],
    "“a italic(b),” c",
  ],
])("American: %s", (_name, children, expected) => {
  expect(written(finish(children, american))).toBe(expected);
});

test.each<[string, Out[], string]>([
  ["a comma stays outside", [quoted("a"), ", b"], "‘a’, b"],
  ["a stop within is enough", [quoted("a."), ". b"], "‘a.’ b"],
  ["quotes in quotes", [quoted("a ", quoted("b ", quoted("c")))], "‘a “b ‘c’”’"],
  ["a field’s inner quotes stay inner", [parseRichText("a “b” c")], "a “b” c"],
  ["marks that the locale has not stay", [quoted(parseRichText("a „b“ c"))], "‘a „b“ c’"],
])("British: %s", (_name, children, expected) => {
  expect(written(finish(children, british))).toBe(expected);
});

test("nested markup of a field alternates", () => {
  const italic: Format = { fontStyle: "italic" };
  const title = run([parseRichText("a <i>b <i>c</i></i> <b>d</b>")], { format: italic });
  expect(written(finish([title], american))).toBe("italic(a upright(b italic(c)) bold(d))");
});

test("deep rich text is finished", () => {
  let out: Out = "a";
  for (let depth = 0; depth < 100_000; depth += 1) out = { children: [out], suffix: "." };
  expect(textOf(finish([out], american))).toBe("a.");
});

test("time is linear", () => {
  const long = run(
    Array.from({ length: 50_000 }, () => quoted("a")),
    { delimiter: ", " },
  );
  const start = performance.now();
  finish([long], american);
  expect(performance.now() - start).toBeLessThan(2_000);
});

const { out: anyOut } = fc.letrec<{ out: Out; run: Run }>((tie) => ({
  out: fc.oneof({ maxDepth: 4 }, fc.constantFrom("a", "Bc", "1", "д"), tie("run")),
  run: fc.record(
    {
      children: fc.array(tie("out"), { maxLength: 4 }),
      prefix: fc.constantFrom(" ", "(", ", "),
      suffix: fc.constantFrom(".", ")", "; ", "?"),
      delimiter: fc.constantFrom(", ", ". ", " "),
      tag: fc.constantFrom("names", "year", "term"),
      format: fc.record(
        {
          fontStyle: fc.constantFrom("italic", "normal"),
          fontWeight: fc.constantFrom("bold", "normal"),
          quotes: fc.boolean(),
          flip: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ["children"] },
  ) as fc.Arbitrary<Run>,
}));

test("no letter is lost, none is added", () => {
  fc.assert(
    fc.property(fc.array(anyOut), fc.constantFrom(american, british), (children, options) => {
      const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
      expect(letters(textOf(finish(children, options)))).toBe(letters(leaves(children)));
    }),
  );
});

test("marks without text are left out", () => {
  fc.assert(
    fc.property(fc.array(anyOut), (children) => {
      expect(written(finish(children, american))).not.toContain("()");
    }),
  );
});

function run(children: Out[], rest: Omit<Run, "children"> = {}): Run {
  return { children, ...rest };
}

function leaves(children: Out[]): string {
  return children.map((out) => (typeof out === "string" ? out : leaves(out.children))).join("");
}
