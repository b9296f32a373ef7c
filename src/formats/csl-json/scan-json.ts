/** The position of a list item, in UTF-16 units of a text or in bytes; end exclusive. */
export interface JsonSpan {
  start: number;
  end: number;
}

/**
 * Find the values of a JSON list, or of the list `items` or `references` in an object, without parsing them. Each
 * is then parsed separately, so that a broken one affects only itself.
 *
 * @param source
 *   A text, or UTF-8 bytes, which are not decoded.
 * @returns
 *   The spans; an unclosed value ends at the end of the source. A single object counts as a list of one.
 */
export function scanJson(source: string | Buffer): JsonSpan[] {
  const spans: JsonSpan[] = [];
  const codeAt = readerOf(source);
  const { length } = source;
  const [from, isList] = listStart(source);
  let depth = 0;
  let start = -1;
  let isUnclosed = false;

  for (let at = from; at < length; at++) {
    const code = codeAt(at);
    if (code === quote) {
      const end: number = isUnclosed ? -1 : stringEnd(codeAt, at, length);
      // If one string is unclosed, so are all later ones: searching again for each would take quadratic time.
      if (end === -1) isUnclosed = true;
      else {
        if (depth === 0 && isList) spans.push({ start: at, end });
        at = end - 1;
      }
    } else if (code === openBrace || code === openBracket) {
      if (depth === 0 && (isList || code === openBrace)) start = at;
      depth++;
    } else if (code === closeBrace || code === closeBracket) {
      if (depth === 0) break;
      depth--;
      if (depth === 0 && start !== -1) {
        spans.push({ start, end: at + 1 });
        start = -1;
      }
    } else if (depth === 0 && isList && !endsToken(code)) {
      const first = at;
      while (at + 1 < length && !endsToken(codeAt(at + 1))) at++;
      spans.push({ start: first, end: at + 1 });
    }
  }
  if (start !== -1) spans.push({ start, end: length });
  return spans;
}

const [quote, backslash] = [0x22, 0x5c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

function readerOf(source: string | Buffer): (at: number) => number {
  return typeof source === "string" ? (at) => source.charCodeAt(at) : (at) => source[at] as number;
}

/** Where the values start, and whether they are in a list. */
function listStart(source: string | Buffer): [start: number, isList: boolean] {
  const head =
    typeof source === "string" ? source.slice(0, 10_000) : source.toString("latin1", 0, 10_000);
  const list = /^(?:[\s\uFEFF]|\xEF\xBB\xBF)*(?:\{\s*"(?:items|references)"\s*:\s*)?\[/.exec(head);
  return [list?.[0].length ?? 0, list !== null];
}

/** The exclusive end of the string that starts at a quotation mark; -1 if it is unclosed. */
function stringEnd(codeAt: (at: number) => number, start: number, length: number): number {
  for (let at = start + 1; at < length; at++) {
    const code = codeAt(at);
    if (code === backslash) at++;
    else if (code === quote) return at + 1;
  }
  return -1;
}

/** Whether a character is white space, or separates or encloses values. */
function endsToken(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0xfeff ||
    ',:"{}[]'.includes(String.fromCharCode(code))
  );
}
