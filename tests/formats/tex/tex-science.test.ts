import { expect, test } from "vitest";
import { readTex } from "../../../src/formats/tex/read-tex.ts";

const plain = (value: string, isTitle = false): string => {
  return readTex(value, { isTitle }).replace(/<span class="nocase">(.*?)<\/span>/g, "$1");
};

test.each([
  ["\\ch{Li+} and \\ch{Mg^{2+}}", "Li<sup>+</sup> and Mg<sup>2+</sup>"],
  ["\\ce{H2O}, \\ce{(NH4)2SO4}", "H<sub>2</sub>O, (NH<sub>4</sub>)<sub>2</sub>SO<sub>4</sub>"],
  ["\\ch{^{8}Li-^{6}Li}", "<sup>8</sup>Li-<sup>6</sup>Li"],
  ["\\ch{Li_{4+x}Ti5O12}", "Li<sub>4+x</sub>Ti<sub>5</sub>O<sub>12</sub>"],
  ["\\ch{Mg(CH3COO)2 . 4 H2O}", "Mg(CH<sub>3</sub>COO)<sub>2</sub> · 4 H<sub>2</sub>O"],
  ["\\ce{SO4^2-}", "SO<sub>4</sub><sup>2−</sup>"],
  ["\\ce{2 H2 + O2 -> 2 H2O}", "2 H<sub>2</sub> + O<sub>2</sub> → 2 H<sub>2</sub>O"],
  ["\\SI{20}{\\kelvin}", "20\u00A0K"],
  [
    "\\qty[mode=text]{-1.5e-3}{\\metre\\per\\second\\squared}",
    "−1.5 × 10<sup>−3</sup>\u00A0m/s<sup>2</sup>",
  ],
  ["\\SIrange{0.3}{1.2}{\\mega\\electronvolt}", "0.3–1.2\u00A0MeV"],
  ["\\qtyrange[range-phrase=--]{0.3}{1.2}{\\mega\\electronvolt/u} in", "0.3–1.2\u00A0MeV/u in"],
  [
    "between \\qtyrange[range-phrase={ and },range-units=single]{4.2}{300}{\\kelvin}",
    "between 4.2 and 300\u00A0K",
  ],
  ["\\SIrange[range-phrase=and]{0.4}{4.2}{\\kelvin}", "0.4 and 4.2\u00A0K"],
  ["\\ch{{\\emph{R}}NiO3}", "<i>R</i>NiO<sub>3</sub>"],
  [
    "\\ch{Al-{\\emph{M}}^{+}}, \\ch{$M$2+}",
    "Al-<i>M</i><sup>+</sup>, <i>M</i><sub>2</sub><sup>+</sup>",
  ],
  ["\\ch{[La,$M$(II)]MnO3}", "[La,<i>M</i>(II)]MnO<sub>3</sub>"],
  ["9\\psq{} and 12\\psqq", "9\u00A0sq. and 12\u00A0sqq."],
  ["GUT\\kern-.03em enberg, (La\\kern .1em)TeX, \\raise.2ex\\hbox{a}", "GUTenberg, (La)TeX, a"],
  ["Fernstr\\''{o}m, J{\\''u}rg and na\\''{\\i}ve", "Fernström, Jürg and naïve"],
  ["``On \\TeX'' and \\LaTeX--\\TeX---x", "“On TeX” and LaTeX–TeX—x"],
  ["\\smash{\\'E}thique \\bibcyr{Влияние}", "Éthique Влияние"],
  ["\\unit{\\kilo\\gram\\metre}", "kg m"],
  ["\\num{1e3} at \\ang{20}", "1 × 10<sup>3</sup> at 20°"],
  ["\\ifmmode^\\circ\\else\\textdegree\\fi C", "°C"],
  ["Durb\\a'an, P\\a'{e}rez, \\a`a, \\a=o", "Durbán, Pérez, à, ō"],
  ["Vi\\check{c} and \\acute{e}", "Vič and é"],
  [
    "Triggers with {\\textbackslash}textsc{DecADe}",
    'Triggers with <span style="font-variant:small-caps;">DecADe</span>',
  ],
  ["\\textbackslash{}emph\\{E. coli\\}", "<i>E. coli</i>"],
  ["The \\nth{21} and \\nth{112}", "The 21st and 112th"],
  ["In \\TUB\\Dash\\pkg{natbib} and \\cs{cite}", "In TUGboat—natbib and \\cite"],
])("%j is text", (written, text) => {
  expect(plain(written)).toBe(text);
  expect(plain(written, true)).toBe(text);
});

test.each([
  "\\foo{Li}",
  "\\foo[a=b]{0.3}{1.2}",
  "\\foo[a={b},c={d}]{0.3}{1.2}",
  "Don't \\raise or \\lower it",
  "\\ch{Li $x^2$}",
  "\\SI{20}{\\parrot}",
  "{\\textbackslash}foo{x}",
])("%j stays whole", (written) => {
  expect(plain(written)).toBe(
    written
      .replace("{\\textbackslash}", "\\")
      .replace("foo{x}", written.startsWith("{") ? "foox" : "foo{x}"),
  );
});

test("what is kept whole keeps its case in a title", () => {
  expect(readTex("on \\foo{Li} and \\ch{LiF}", { isTitle: true })).toBe(
    'on <span class="nocase">\\foo{Li}</span> and <span class="nocase">LiF</span>',
  );
});
