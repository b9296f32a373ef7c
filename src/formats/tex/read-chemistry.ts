/** Signs between or in the parts of a formula, as text. */
const signs: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/<=>|<-->/g, "⇌"],
  [/<->/g, "↔"],
  [/->/g, "→"],
  [/<-/g, "←"],
  [/(?:^|(?<=\s))[.*](?=\s)/g, "·"],
  [/(?<=[\p{L}\d)\]])\*(?=[\d\p{L}(])/gu, "·"],
];

/**
 * Read a chemical formula, the argument of mhchem’s `\ce` or chemformula’s `\ch`, as text with CSL markup for
 * subscripts and superscripts: `H2O`, `Mg^{2+}`, `^{8}Li`, `Na+`, `\emph{R}NiO3`.
 *
 * @returns
 *   `undefined` if it contains commands or mathematical formulas that need more than that.
 */
export function readChemistry(formula: string): string | undefined {
  // A letter that represents any element stays italic; here it is enclosed in marks.
  let text = formula
    .trim()
    .replace(
      /\\(?:emph|textit)\s*\{(\p{L}+)\}|\$(\p{L})\$/gu,
      (_, word?: string, sign?: string) => {
        return `${slopeStart}${word ?? sign}${slopeEnd}`;
      },
    );
  if (/[\\$<>]/.test(text.replace(/<?[=-]{1,2}>|<-/g, ""))) return undefined;
  for (const [pattern, sign] of signs) text = text.replace(pattern, sign);
  return text
    .replace(/\^\{([^{}]*)\}|\^(\d*[+-]|\d+|.)/gu, (_, group: string, bare: string) => {
      return `<sup>${charge(group ?? bare)}</sup>`;
    })
    .replace(/_\{([^{}]*)\}|_(\d+|.)/gu, (_, group: string, bare: string) => {
      return `<sub>${group ?? bare}</sub>`;
    })
    .replace(/(?<=[\p{L})\]\uE001])\d+(?:\.\d+)?(?![^<]*>)/gu, (number) => `<sub>${number}</sub>`)
    .replace(/(?<=[\p{L})\]\uE001]|<\/sub>)([+-])(?=[\s)\]]|$)/gu, (_, sign: string) => {
      return `<sup>${charge(sign)}</sup>`;
    })
    .replace(/[{}]/g, "")
    .replaceAll(slopeStart, "<i>")
    .replaceAll(slopeEnd, "</i>");
}

const slopeStart = "\uE000";
const slopeEnd = "\uE001";

/** A hyphen in a superscript is a minus sign. */
function charge(text: string): string {
  return text.replaceAll("-", "−");
}
