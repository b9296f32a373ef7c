import fc from "fast-check";
import { expect, test } from "vitest";
import { mathCommands } from "../../../src/formats/tex/math-symbols.ts";
import { readTex } from "../../../src/formats/tex/read-tex.ts";
import { textCommands } from "../../../src/formats/tex/text-commands.ts";

function read(value: string, isTitle = false): { text: string; problems: string[] } {
  const problems: string[] = [];
  const text = readTex(value, { isTitle, onProblem: ({ found }) => problems.push(found) });
  return { text, problems };
}

test.each([
  // Accents, letters and signs
  ["\\'E \\`a \\^o \\\"u \\~n \\=a \\r{a} \\c c \\v{\\i} \\H{o}", "É à ô ü ñ ā å ç ǐ ő"],
  [
    "{\\o}rsted {\\\"{\\i}} \\'{\\^e} \\d{H}akīm Nguy{\\~{\\^e}}n \\k{a}",
    "ørsted ï ế Ḥakīm Nguyễn ą",
  ],
  ["\\textquotedblleft q\\textquotedblright{} \\guillemotleft g\\guillemotright{}", "“q” «g»"],
  ["5\\,\\textdegree{}C \\& 10\\% of \\$3 \\_ \\#", "5 °C & 10% of $3 _ #"],
  ["``a `b' c'' d's---e--f ?`g", "“a ‘b’ c” d's—e–f ¿g"],
  ["a~b\\ c\\-d\\/e \\LaTeX{} \\TeX nician", "a\u00A0b cde LaTeX TeXnician"],
  ['\\char"41\\symbol{66}', "AB"],
  // What TeX does without printing anything
  ["{\\relax Ch}arles", "Charles"],
  ["\\noopsort{1973b}1973", "1973"],
  ["\\foreignlanguage{german}{Wort} \\textcolor{red}{rot}", "Wort rot"],
  ["\\uppercase{abc} \\MakeLowercase{ABC}", "ABC abc"],
  ["\\url{http://x.org/~a_b%c$d} \\href{http://x.org}{here}", "http://x.org/~a_b%c$d here"],
  ["A \\enquote{b \\enquote{c}} \\mkbibquote{d}", "A “b ‘c’” “d”"],
  // Markup
  ["\\emph{a} {\\it b} \\textbf{c} {\\bf d} \\texttt{e}", "<i>a</i> <i>b</i> <b>c</b> <b>d</b> e"],
  ["H\\textsubscript{2}O m\\textsuperscript{3}", "H<sub>2</sub>O m<sup>3</sup>"],
  ["\\textsc{bce}", '<span style="font-variant:small-caps;">bce</span>'],
  // Formulas
  ["$\\sqrt{s}=13$ TeV", "√s=13 TeV"],
  ["$\\mathbb{R}^3$ $H_2O$ CO$_2$", "ℝ<sup>3</sup> H<sub>2</sub>O CO<sub>2</sub>"],
  ["$\\sqrt{s_{NN}} = 5.02$", "√s<sub>NN</sub> = 5.02"],
  ["$x_i^2$ $x^{n+1}$ $x'$ $\\frac{1}{2}$", "x<sub>i</sub><sup>2</sup> x<sup>n+1</sup> x′ 1/2"],
  ["$\\mathcal{O}(\\alpha_s^2)$ $t\\bar{t}$", "𝒪(α<sub>s</sub><sup>2</sup>) tt̄"],
  [
    "$K^-$ $\\pi^{0}$ $\\to$ $\\mu^+\\mu^-$",
    "K<sup>−</sup> π<sup>0</sup> → μ<sup>+</sup>μ<sup>−</sup>",
  ],
  ["\\(a<b\\) \\ensuremath{\\Lambda}CDM \\alpha", "a<b ΛCDM α"],
  ["$\\less$p$\\greater$$\\less$/p$\\greater$", "<p></p>"],
  ["$\\rm H_2$ $\\mathrm{CO}_2$ $\\text{a b}$", "H<sub>2</sub> CO<sub>2</sub> a b"],
  // Verbatim text
  ["<i>a</i> &amp; b & 50% of #1 a_b^c", "<i>a</i> &amp; b & 50% of #1 a_b^c"],
])("%s is read as %s", (value, text) => {
  expect(read(value)).toEqual({ text, problems: [] });
});

test.each([
  [
    "a \\unknown{b{c}}d \\other e",
    "a \\unknown{b{c}}d \\other e",
    ["command `\\unknown`", "command `\\other`"],
  ],
  [
    "$\\begin{matrix}a\\end{matrix}$ b",
    '<span class="math">$\\begin{matrix}a\\end{matrix}$</span> b',
    ["formula `$\\begin{matrix}a\\end{matrix}$`"],
  ],
  ["\\macro \\macro", "\\macro \\macro", ["command `\\macro`"]],
  ["10$ a", "10$ a", ["TeX"]],
  ["a}b{c", "abc", ["TeX"]],
])("nothing of %s is lost, and it is reported", (value, text, problems) => {
  expect(read(value)).toEqual({ text, problems });
});

const kept = (text: string): string => `<span class="nocase">${text}</span>`;

test.each([
  ["The {DNA} of \\emph{E. coli} {K}-12", `The ${kept("DNA")} of <i>E. coli</i> ${kept("K")}-12`],
  [
    "{K}hojaly and Mc{D}onald's {{A} b}",
    `${kept("Khojaly")} and ${kept("McDonald")}'s ${kept("A b")}`,
  ],
  ["{J}ohn{S}on {\\'E}cole 1{,}000", `${kept("JohnSon")} École 1,000`],
  ["On $\\alpha$-Decay", `On ${kept("α")}-Decay`],
])("the title %s keeps letters as %s", (value, text) => {
  expect(read(value, true)).toEqual({ text, problems: [] });
});

test("the tables name each command once, and no part of a pair is missing", () => {
  for (const table of [textCommands, mathCommands]) {
    for (const [name, text] of table) {
      expect(name).toMatch(/^(?:[A-Za-z]+|[^A-Za-z\s])$/);
      expect(text.length, name).toBeLessThan(12);
      expect(text, name).not.toMatch(
        /^[a-z]{3,}$(?<!arc|a?r?c?sin|cos|tan|log|lim|exp|max|min|sup|inf|det|dim|arg|deg|gcd|hom|ker|mod|sec|csc|cot|cosh|coth|sinh|tanh|arcsin|arccos|arctan)/,
      );
    }
  }
});

const piece = fc.constantFrom(
  ..."{ } $ $$ \\ \\\\ \\{ \\} \\$ ^ _ ~ ` ' - \\'e \\i \\emph \\textbf{ \\url{ \\href \\frac \\sqrt \\mathbb \\over".split(
    " ",
  ),
  ..."\\char \\left( \\( \\) \\[ \\] \\enquote{ \\unknown \\it \\noopsort \\foreignlanguage a B 7 é 中 😀 <i> </i> , % #".split(
    " ",
  ),
  " ",
  "\n",
  "\uFDD0",
);
const anyTex = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

test("no text throws, and leftover TeX is reported", () => {
  fc.assert(
    fc.property(fc.oneof(anyTex, fc.string({ unit: "binary" })), fc.boolean(), (value, isTitle) => {
      const { text, problems } = read(value, isTitle);
      expect(text).not.toMatch(/[\uFDD0\uFDD1]/);
      const isTold =
        problems.length > 0 ||
        /\\(?:textbackslash|\\|\{|\}|lbrace|rbrace|url|href|char)/.test(value);
      if (!isTold) expect(text).not.toMatch(/\\[A-Za-z]|[{}]/);
      const spans = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
      if (!/<\//.test(value)) expect(spans(/<span /g)).toBe(spans(/<\/span>/g));
    }),
    { numRuns: 2000 },
  );
});

test("words without TeX are unchanged", () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}.,:;()!?&%#<>/+*="@^_|]{1,8}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      expect(read(words.join(" "))).toEqual({ text: words.join(" "), problems: [] });
    }),
  );
});

test.each([
  ["braces", "{".repeat(300_000) + "}".repeat(300_000)],
  ["dollars", "$".repeat(300_001)],
  ["dollars in braces", "{$".repeat(150_000)],
  ["groups of a word", "{a}b".repeat(100_000)],
  ["accents", "\\'".repeat(200_000)],
  ["addresses", "\\url{".repeat(60_000)],
  ["openings of formulas", "\\(".repeat(200_000)],
  ["scripts", `$${"a_b".repeat(100_000)}$`],
])("a value of very many %s is read", (_, value) => {
  expect(typeof read(value, true).text).toBe("string");
});
