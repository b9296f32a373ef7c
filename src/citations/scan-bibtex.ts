/** An entry of a BibTeX file; offsets are UTF-16 units in its text, ends exclusive. */
export interface ScannedEntry {
  /** In lower case: `book`, `string`, `comment`, `preamble`. */
  type: string;
  /** As written; empty for `@string`, `@comment` and `@preamble`. */
  key: string;
  /** From its `@` to its closing delimiter. */
  start: number;
  end: number;
  /** What lies between the key and the closing delimiter: the fields. */
  bodyStart: number;
  bodyEnd: number;
}

/** What is wrong and what should be there. */
export interface ScanProblem {
  offset: number;
  reason: string;
}

/** The entries that could be delimited, in order; what lies between them is text. */
export interface BibtexScan {
  entries: ScannedEntry[];
  problems: ScanProblem[];
}

const commentLineOrAt = /(?<![^\n\r])[\t ]*%[^\n\r]*|@/g;
const header = /@[\t ]*([A-Za-z]+)\s*([{(])/y;
const headerAtLineStart =
  /(?<![^\n\r])[\t ]*@(?:(?:string|preamble|comment)\s*[{(]|[A-Za-z]+\s*[{(]\s*[^\s,"=(){}]+\s*,)/gi;
const typesWithoutKey = new Set(["comment", "preamble", "string"]);

/**
 * Find the entries of a BibTeX or BibLaTeX file, without reading their fields.
 * The time is linear in the text, whatever the text. A broken entry costs itself alone: a header of
 * another entry at the start of a line ends it. A line that starts with `%` is text, as for biber.
 */
export function scanBibtex(text: string): BibtexScan {
  const entries: ScannedEntry[] = [];
  const problems: ScanProblem[] = [];
  const nextHeader = headerFinder(text);
  const comments = closedComments(text);
  let from = 0;

  for (;;) {
    commentLineOrAt.lastIndex = from;
    const mark = commentLineOrAt.exec(text);
    if (!mark) return { entries, problems };

    from = commentLineOrAt.lastIndex;
    header.lastIndex = mark.index;
    const found = mark[0] === "@" ? header.exec(text) : null;
    if (!found) continue;

    const start = mark.index;
    const open = header.lastIndex - 1;
    const type = (found[1] ?? "").toLowerCase();
    const limit = nextHeader(open + 1);
    const close = comments.get(open) ?? findClose(text, open, limit);

    if (close === -1) {
      problems.push({ offset: start, reason: describeUnclosed(text, start, limit) });
      from = limit;
      continue;
    }

    from = close + 1;
    const place = { type, start, end: close + 1, bodyEnd: close };
    if (typesWithoutKey.has(type)) {
      entries.push({ ...place, key: "", bodyStart: open + 1 });
      continue;
    }

    const key = readKey(text.slice(open + 1, close));
    if (key === undefined) {
      const reason = `Unexpected entry \`@${type}\` without a key, expected \`@${type}{key,\``;
      problems.push({ offset: start, reason });
    } else {
      entries.push({ ...place, key, bodyStart: text.indexOf(key, open + 1) + key.length });
    }
  }
}

/** Where the next header at the start of a line is, for places that only grow; else the text's end. */
function headerFinder(text: string): (from: number) => number {
  let next = -1;
  return function (from) {
    if (next < from) {
      headerAtLineStart.lastIndex = from;
      next = headerAtLineStart.exec(text)?.index ?? text.length;
    }
    return next;
  };
}

/** The closing brace of each `@comment{…}`, which may hold entries; by one pass over all braces. */
function closedComments(text: string): Map<number, number> {
  const closes = new Map<number, number>();
  const openers = new Set<number>();
  for (const match of text.matchAll(/@[\t ]*comment\s*\{/gi)) {
    openers.add(match.index + match[0].length - 1);
  }
  if (openers.size === 0) return closes;

  const open: number[] = [];
  for (const match of text.matchAll(/[{}]/g)) {
    if (match[0] === "{") {
      open.push(match.index);
    } else {
      const opener = open.pop();
      if (opener !== undefined && openers.has(opener)) closes.set(opener, match.index);
    }
  }
  return closes;
}

/** The delimiter that closes the one at `open`, before `limit`; -1 where there is none. */
function findClose(text: string, open: number, limit: number): number {
  const braced = text[open] === "{";
  let depth = 0;
  let quoted = false;

  for (let index = open + 1; index < limit; index++) {
    const character = text[index];
    if (character === "{") {
      depth++;
    } else if (character === "}") {
      if (depth === 0) return braced ? index : -1;
      depth--;
    } else if (!braced && depth === 0) {
      if (character === '"') quoted = !quoted;
      if (character === ")" && !quoted) return index;
    }
  }
  return -1;
}

function describeUnclosed(text: string, start: number, limit: number): string {
  const name = /^@[\t ]*[A-Za-z]+\s*[{(][^\n\r,]{0,80}/.exec(text.slice(start, start + 200))?.[0];
  const closer = name?.includes("{") ? "}" : ")";
  const what = limit < text.length ? "start of another entry" : "end of file";
  return `Unexpected ${what} in \`${name ?? "@"}\`, expected \`${closer}\``;
}

/** The key that an entry's inside starts with; `undefined` where a field stands in its place. */
function readKey(inside: string): string | undefined {
  const comma = inside.indexOf(",");
  const key = (comma === -1 ? inside : inside.slice(0, comma)).trim();
  return key === "" || /["={}]/.test(key) ? undefined : key;
}
