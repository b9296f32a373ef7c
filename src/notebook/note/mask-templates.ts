/**
 * Blank out what a note's Markdown has between `${` and its `}`: Framework expressions, in which nothing is a
 * citation. The text keeps its length and lines.
 *
 * @param blank
 *   What replaces each character of an expression.
 */
export function maskTemplates(text: string, blank = "x"): string {
  let masked = "";
  let from = 0;
  for (let at = text.indexOf("${"); at >= 0; at = text.indexOf("${", from)) {
    const end = endOfExpression(text, at + 2);
    if (end === undefined) break;
    masked += text.slice(from, at) + text.slice(at, end).replace(/[^\r\n]/g, blank);
    from = end;
  }
  return masked + text.slice(from);
}

/** The offset after the brace that closes an expression; `undefined` if none does. */
function endOfExpression(text: string, start: number): number | undefined {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    const code = text[at]!;
    if (code === "{") depth++;
    else if (code === "}" && --depth === 0) return at + 1;
    else if (code === '"' || code === "'") at = endOfString(text, at, code);
    else if (code === "`") at = endOfTemplate(text, at);
    else if (text.startsWith("//", at)) at = endOf(text, "\n", at);
    else if (text.startsWith("/*", at)) at = endOf(text, "*/", at) + 1;
  }
  return undefined;
}

function endOf(text: string, mark: string, at: number): number {
  const end = text.indexOf(mark, at + 2);
  return end < 0 ? text.length : end;
}

function endOfString(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === quote || text[at] === "\n") return at;
  }
  return text.length;
}

function endOfTemplate(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "`") return at;
    else if (text.startsWith("${", at)) at = (endOfExpression(text, at + 2) ?? text.length) - 1;
  }
  return text.length;
}
