/** A CSL value without the markup of CSL’s rich text (`<i>`, `<span class="nocase">`); formulas stay whole. */
export function plainText(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return undefined;
  if (!value.includes("<")) return value.trim() || undefined;
  const text = value.replace(marks, (_, formula: string | undefined) => formula ?? "");
  return text.trim() || undefined;
}

const marks =
  /<span class="math">([^]*?)<\/span>|<\/?(?:i|b|em|strong|sc|sub|sup)>|<span (?:class|style)="[^"<>]*">|<\/span>/g;

/**
 * Mark a TeX formula, including its dollars, in a text with CSL’s markup, so that whatever can typeset it finds it.
 */
export function markMath(formula: string): string {
  return `<span class="math">${formula}</span>`;
}

/** Remove the marks of formulas, which no other program knows, from a text; its other markup stays. */
export function withoutMathMarks(text: string): string {
  return text.replace(/<span class="math">([^]*?)<\/span>/g, "$1");
}
