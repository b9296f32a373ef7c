import { h } from "hastscript";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { loadStyle } from "../../src/citations/style.ts";
import { formats } from "../../src/library/export-formats.ts";
import { importRecords } from "../../src/library/import-records.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { writeInlineMath } from "../../src/remark/citation/inline-math.ts";
import { phrasingOfHtml } from "../../src/remark/citation/phrasing-of-html.ts";
import { render } from "../../src/remark/render/render-document.ts";
import type { RenderFormat } from "../../src/remark/render/render-formats.ts";

/** Formulas that plain text cannot express, with what a processor, Markdown or a format would change in them. */
const formulas = [
  "$\\overbrace{i<n \\cdot a_i}$",
  "$f'(\\binom{n}{k})_*$",
  "$\\begin{smallmatrix} a & b \\\\ c & d \\end{smallmatrix}$",
  '$\\substack{"A" \\\\ \\text{ On It.}}$',
];

const entry = (formula: string): string =>
  `@article{a, author = {Roe, Rex}, title = {The Value of ${formula} and More},
  journaltitle = {Notes on ${formula}}, date = {2001}}`;

function rendered(formula: string, style: string, to: RenderFormat): string {
  const library = openLibrary([new VFile({ path: "a.bib", value: entry(formula) })]);
  const found = loadStyle(style);
  if (!found) throw new Error(`Expected a style ${style}`);
  return render(new VFile({ value: "A [@a]." }), { library, style: found, to });
}

const styles = ["apa", "chicago-fullnote-bibliography", "vancouver", "oscola"];
const cases = formulas.flatMap((formula) => styles.map((style) => [formula, style] as const));

test.each(cases)("%s is kept whole in %s, as a formula", (formula, style) => {
  const bare = formula.slice(1, -1);
  const escaped = bare.replaceAll("&", "&#x26;").replaceAll("<", "&#x3C;");
  const code = `<code class="language-math math-inline">${escaped}</code>`;
  expect(rendered(formula, style, "html")).toContain(code);
  expect(rendered(formula, style, "text")).toContain(formula);
  expect(rendered(formula, style, "markdown")).toContain(formula);
  expect(rendered(formula, style, "mdast")).toContain(JSON.stringify(bare));
});

test.each(formulas)("%s is a math node, which math plugins know", (formula) => {
  const value = formula.slice(1, -1);
  const text = { type: "text" as const, value };
  const className = ["language-math", "math-inline"];
  const code = h("code", { className }, [text]);
  const data = { hName: "code", hProperties: { className }, hChildren: [text] };
  expect(phrasingOfHtml([code])).toEqual([{ type: "inlineMath", value, data }]);
});

test.each([
  ["a", "$a$"],
  ["\\text{$a$}", "$$\\text{$a$}$$"],
  ["$$a", "$ $$a $"],
  ["$a$$", "$$$ $a$$ $$$"],
])("%s is written between dollar signs that it does not contain", (value, written) => {
  expect(writeInlineMath({ value })).toBe(written);
});

test.each(formulas)("%s is read back from every format, without our marks", (formula) => {
  const library = openLibrary([new VFile({ path: "a.bib", value: entry(formula) })]);
  const work = library.get("a")!;
  for (const { id, extension, write } of formats) {
    const value = write([work], library);
    expect(value, id).not.toContain("math");
    const [record] = importRecords(new VFile({ path: `b.${extension}`, value }));
    expect(Object.fromEntries(record?.fields ?? []), id).toEqual(Object.fromEntries(work.fields));
  }
});

test("a formula is reported if text cannot express it, and its words keep their case", () => {
  const file = new VFile({ path: "a.bib", value: entry("\\(\\overbrace{X Y}\\)") });
  const work = openLibrary([file]).get("a")!;
  expect(file.messages.map(({ ruleId }) => ruleId)).toContain("unreadable-value");
  expect(work.csl.title).toBe('The Value of <span class="math">$\\overbrace{X Y}$</span> and More');
});
