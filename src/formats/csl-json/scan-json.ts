/** The position of a list item; offsets are in UTF-16 units, ends exclusive. */
export interface JsonSpan {
  start: number;
  end: number;
}

/**
 * Find the values of a JSON list, or of the list `items` or `references` in an object, without parsing them. Each
 * is then parsed separately, so that a broken one affects only itself.
 *
 * @returns
 *   The spans; an unclosed value ends at the end of the text. A single object counts as a list of one.
 */
export function scanJson(text: string): JsonSpan[] {
  const spans: JsonSpan[] = [];
  const list = /^[\s\uFEFF]*(?:\{\s*"(?:items|references)"\s*:\s*)?\[/.exec(text);
  let depth = 0;
  let start = -1;

  const from = list?.[0].length ?? 0;
  for (const match of text.slice(from).matchAll(tokens)) {
    const at = match.index + from;
    if (match[0] === "{" || match[0] === "[") {
      if (depth === 0 && (list || match[0] === "{")) start = at;
      depth++;
    } else if (match[0] === "}" || match[0] === "]") {
      if (depth === 0) break;
      depth--;
      if (depth === 0 && start !== -1) {
        spans.push({ start, end: at + 1 });
        start = -1;
      }
    } else if (depth === 0 && list) spans.push({ start: at, end: at + match[0].length });
  }
  if (start !== -1) spans.push({ start, end: text.length });
  return spans;
}

/** Strings, brackets, and anything else between commas. */
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]]|[^\s,:"{}[\]]+/gs;
