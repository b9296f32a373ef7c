import { s } from "hastscript";
import { expect, test } from "vitest";
import { fromRight } from "../../../src/figures/draw/from-right.ts";
import { textBlock } from "../../../src/figures/draw/text-block.ts";
import { writeHtml } from "../../../src/write-html.ts";

const drawn = (...content: Parameters<typeof fromRight>[0]): string =>
  writeHtml(fromRight(content, 100), { space: "svg" });
const line = (text: string, against = false) =>
  textBlock([{ text }], 90, { className: "label", size: 10, x: 5, against }).at(0);

test("shapes are mirrored, and words are not", () => {
  const html = drawn(s("rect", { x: 10, width: 5 }), ...line("نص"));
  expect(html).toMatch(/^<g transform="translate\(100 0\) scale\(-1 1\)"><rect x="10" width="5">/);
  expect(html).toMatch(/<text [^>]*x="-5"[^>]*transform="scale\(-1 1\)"[^>]*text-anchor="end"/);
});

test.each([
  ["start", "end"],
  ["end", "start"],
  ["middle", "middle"],
])("a text anchored at its %s is anchored at its %s", (anchor, turned) => {
  const text = s("g", { textAnchor: anchor }, [s("text", { transform: "translate(4,5)" }, "7")]);
  expect(drawn(text)).toContain(
    `<g text-anchor="${turned}"><text transform="translate(4,5) scale(-1 1)" text-anchor="${turned}">`,
  );
});

test.each([
  ["«نص»، 25 فبراير", "\u2067«نص»، 25 فبراير\u2069"],
  [", 14–16", "\u2067, \u206814–16\u2069\u2069"],
  ["Rivus: ", "\u2067\u2068Rivus\u2069: \u2069"],
  ["Rivus, «نص»", "\u2067Rivus, «نص»\u2069"],
  ["De rivis, fontibus,", "\u2067\u2068De rivis, fontibus,\u2069\u2069"],
])(
  "a line runs from right to left, and left-to-right text in it keeps its order: %s",
  (text, out) => {
    expect(drawn(s("text", { x: 0 }, text))).toContain(`>${out}</text>`);
  },
);

test.each([
  ["strong", "\u2067Rivus، «نص»\u2069"],
  ["cite", "\u2067\u2068Rivus، «نص»\u2069\u2069"],
] as const)("%s in a line runs in the right direction", (kind, out) => {
  const runs = [{ text: "Rivus، «نص»", kind }];
  const [text] = textBlock(runs, 90, { className: "label", size: 10 }).at(0);
  expect(drawn(text!).replace(/<\/?tspan[^>]*>/g, "")).toContain(`>${out}</text>`);
});

test("a title that is wrapped keeps the commas and stops at the ends of its lines", () => {
  const runs = [
    { text: "نص " },
    { text: "«De rivis, fontibus, et lacubus.»", kind: "cite" as const },
    { text: "، 2001" },
  ];
  const html = textBlock(runs, 60, { className: "label", size: 10 })
    .at(0)
    .map((text) => drawn(text).replace(/<[^>]*>/g, ""));
  expect(html).toEqual([
    "\u2067نص \u2068«De\u2069\u2069",
    "\u2067\u2068rivis,\u2069\u2069",
    "\u2067\u2068fontibus, et\u2069\u2069",
    "\u2067\u2068lacubus.»\u2069،\u2069",
    "\u2067\u20682001\u2069\u2069",
  ]);
});

test("words that run against the picture’s direction begin at its left", () => {
  const html = drawn(...line("Rivus crescit.", true));
  expect(html).toMatch(/x="-95"[^>]*text-anchor="start"/);
  expect(html).toContain(">\u2066\u2068Rivus crescit\u2069.\u2069</text>");
});
