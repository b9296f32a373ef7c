/** What stands between the parts of a formula, or is one of them, in text. */
const signs: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/<=>|<-->/g, "⇌"],
  [/<->/g, "↔"],
  [/->/g, "→"],
  [/<-/g, "←"],
  [/(?:^|(?<=\s))[.*](?=\s)/g, "·"],
  [/(?<=[\p{L}\d)\]])\*(?=[\d\p{L}(])/gu, "·"],
];

/**
 * Read a chemical formula, the argument of `\ce` of mhchem or `\ch` of chemformula, as text with CSL’s marks
 * for what stands lower or higher: `H2O`, `Mg^{2+}`, `^{8}Li`, `Na+`.
 *
 * @returns
 *   `undefined` for one with commands or formulas of mathematics in it, which says more than that.
 */
export function readChemistry(formula: string): string | undefined {
  if (/[\\$<>]/.test(formula.replace(/<?[=-]{1,2}>|<-/g, ""))) return undefined;
  let text = formula.trim();
  for (const [pattern, sign] of signs) text = text.replace(pattern, sign);
  return text
    .replace(/\^\{([^{}]*)\}|\^(\d*[+-]|\d+|.)/gu, (_, group: string, bare: string) => {
      return `<sup>${charge(group ?? bare)}</sup>`;
    })
    .replace(/_\{([^{}]*)\}|_(\d+|.)/gu, (_, group: string, bare: string) => {
      return `<sub>${group ?? bare}</sub>`;
    })
    .replace(/(?<=[\p{L})\]])\d+(?:\.\d+)?(?![^<]*>)/gu, (number) => `<sub>${number}</sub>`)
    .replace(/(?<=[\p{L})\]]|<\/sub>)([+-])(?=[\s)\]]|$)/gu, (_, sign: string) => {
      return `<sup>${charge(sign)}</sup>`;
    })
    .replace(/[{}]/g, "");
}

/** A hyphen among what stands higher is a minus. */
function charge(text: string): string {
  return text.replaceAll("-", "−");
}
