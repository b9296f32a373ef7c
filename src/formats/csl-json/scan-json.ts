/** Where an item of a list stands, in UTF-16 units of a text or in bytes; end exclusive. */
export interface JsonSpan {
  start: number;
  end: number;
}

/**
 * Find the values of a JSON list, or of the list `items` or `references` of an object, without
 * reading them: each is then parsed alone, so that a broken one costs itself.
 *
 * @param source
 *   A text, or bytes of UTF-8, of which no text is made.
 * @returns
 *   The spans; a value that does not end ends with the source. One object alone is a list of one.
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
      // Where one does not end, none after it does: looking again would take time by their number.
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

/** Where the values begin, and whether they are those of a list. */
function listStart(source: string | Buffer): [start: number, isList: boolean] {
  const head =
    typeof source === "string" ? source.slice(0, 10_000) : source.toString("latin1", 0, 10_000);
  const list = /^(?:[\s\uFEFF]|\xEF\xBB\xBF)*(?:\{\s*"(?:items|references)"\s*:\s*)?\[/.exec(head);
  return [list?.[0].length ?? 0, list !== null];
}

/** Where a string ends that begins at a quotation mark, exclusive; -1 where it does not. */
function stringEnd(codeAt: (at: number) => number, start: number, length: number): number {
  for (let at = start + 1; at < length; at++) {
    const code = codeAt(at);
    if (code === backslash) at++;
    else if (code === quote) return at + 1;
  }
  return -1;
}

/** White space, and what stands between and around values. */
function endsToken(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0xfeff ||
    ',:"{}[]'.includes(String.fromCharCode(code))
  );
}
