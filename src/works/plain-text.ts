/**
 * A value of CSL without the marks that CSL’s rich text may hold (`<i>`, `<span class="nocase">`); a
 * formula stays whole.
 */
export function plainText(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return undefined;
  const text = value.replace(marks, (_, formula: string | undefined) => formula ?? "");
  return text.trim() || undefined;
}

const marks =
  /<span class="math">([^]*?)<\/span>|<\/?(?:i|b|em|strong|sc|sub|sup)>|<span (?:class|style)="[^"<>]*">|<\/span>/g;

/** Mark a formula in TeX, with its dollars, in a text with the marks of CSL: what can typeset it finds it so. */
export function markMath(formula: string): string {
  return `<span class="math">${formula}</span>`;
}

/** A text without the marks of its formulas, which no other program knows; its other marks stay. */
export function withoutMathMarks(text: string): string {
  return text.replace(/<span class="math">([^]*?)<\/span>/g, "$1");
}
