/** Mark a formula in TeX, with its dollars, in a text with the marks of CSL: what can typeset it finds it so. */
export function markMath(formula: string): string {
  return `<span class="math">${formula}</span>`;
}

/** A text without the marks of its formulas, which no other program knows; its other marks stay. */
export function withoutMathMarks(text: string): string {
  return text.replace(/<span class="math">([^]*?)<\/span>/g, "$1");
}
