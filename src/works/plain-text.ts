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
