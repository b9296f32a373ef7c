// Where the words of a document meet those of a style.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { loadStyle } from "../../src/citations/style.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { render } from "../../src/remark/render/render-document.ts";
import type { RenderFormat } from "../../src/remark/render/render-formats.ts";

const library = openLibrary([
  new VFile({
    path: "library.bib",
    value: readFileSync(new URL("library.bib", import.meta.url), "utf8"),
  }),
]);

function run(style: string, markdown: string, to: RenderFormat = "text"): string {
  return render(new VFile(markdown), { library, style: loadStyle(style)!, to });
}

/** The paragraphs of a document and its footnotes, without the list of works. */
function lines(style: string, markdown: string): string[] {
  const [body = "", notes = ""] = run(style, markdown).split("\n\nFootnotes\n\n");
  return [...body.split("\n\n").slice(0, -1), ...notes.trim().split(/\n+/)];
}

const chicago = "chicago-fullnote-bibliography";

test.each([
  ["deutsches-archaologisches-institut", "By @many.", "By Ito et al.[1]"],
  ["apa", "By @many.", "By Ito et al. (2015)."],
  ["modern-language-association", "By @many.", "By Ito et al."],
  ["modern-language-association", "By @many; or @many?", "By Ito et al.; or Ito et al.?"],
  [chicago, 'A "quotation" [@glass].', 'A "quotation."[1]'],
  ["oscola", 'A "quotation" [@glass].', 'A "quotation".[1]'],
  [chicago, 'A "quotation." [@glass].', 'A "quotation."[1]'],
  [chicago, "Etc. [@glass].", "Etc.[1]"],
  [chicago, "So [@glass]; *thus [@rivers]*.", "So;[1] thus[2]."],
  [chicago, "He (see [@glass]) says.", "He (see[1]) says."],
  ["nature", "So [@glass; @rivers].", "So¹,²."],
  ["nature", "So @many, and @glass.", "So Ito et al.¹, and Aalto²."],
  ["nature", "So [see @many].", "So ˢᵉᵉ ¹."],
  ["vancouver", "So [@glass, p. 3; also @rivers].", "So (1, also 2)."],
])("in %s: %s", (style, markdown, expected) => {
  expect(lines(style, markdown)[0]).toBe(expected);
});

test.each([
  [chicago, "See [@glass, 5] and the rest.", "See Aalto, 5 and the rest."],
  [chicago, "So he says ([@glass, 5]).", "So he says (Aalto, 5)."],
  [
    chicago,
    "[@rivers, 5]. But see [@many].",
    "Brandt and O’Neil, “Rivers of the North,” 5. But see Ito et al., “What Is a Shore?”",
  ],
  [
    chicago,
    "See [@rivers]; [@many], too.",
    "See Brandt and O’Neil, “Rivers of the North”; Ito et al., “What Is a Shore?,” too.",
  ],
  [chicago, "[see @glass, 5]", "See Aalto, 5."],
  [chicago, "[*cf.* @glass, 5]", "Cf. Aalto, 5."],
  [chicago, "As @glass [5] says.", "As Aalto, A History of Glass, 5 says."],
  ["oscola", "See [@glass] and [@glass, 6].", "See Aalto (n 1) and ibid 6."],
  ["aglc", "See [@glass, 5] and the rest.", "See ibid and the rest."],
])("a note of %s: %s", (style, note, expected) => {
  const markdown = `A [@glass, 5]. B [@rivers]. C [@many]. D [@glass, 5]. E.[^n]\n\n[^n]: ${note}\n`;
  const before = style === "aglc" ? "A [@glass, 5]. E.[^n]" : undefined;
  const document = before ? `${before}\n\n[^n]: ${note}\n` : markdown;
  expect(
    lines(style, document)
      .at(-1)
      ?.replace(/^\d+\. /, ""),
  ).toBe(expected);
});

test("an ellipsis stays whole after a question mark", () => {
  const notes = lines("polish-legal", "A [@many]. B [@glass]. C [@many].");
  expect(notes.at(-1)).toMatch(/K\. Ito et al\., What Is a Shore\?\.\.\.$/);
});

test("table cells are separated by a tab", () => {
  const table = "| Who | What |\n| --- | --- |\n| @glass | so [@many] |";
  expect(run("apa", table).split("\n").slice(0, 2)).toEqual([
    "Who\tWhat",
    "Aalto (2001)\tso (Ito et al., 2015)",
  ]);
});

test.each([
  ["apa", "Tides of the Week (2014) and Tides of the Week (2014, p. 3)"],
  ["chicago-author-date", "“Tides of the Week” (2014) and “Tides of the Week” (2014, 3)"],
  ["environmental-values", "Tides of the week (2014) and Tides of the week (2014: 3)"],
  ["oscola", "‘Tides of the Week’[1] and ‘Tides of the Week’[2]"],
])("a work without names in a sentence of %s", (style, expected) => {
  expect(lines(style, "@page and @page [p. 3]")[0]).toBe(expected);
});
