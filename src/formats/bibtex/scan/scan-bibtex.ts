import { closedComments } from "./scan-comments.ts";
import { at, closeParen, isBlank, isLetter, isLineEnd, isSpace } from "./scan-bytes.ts";

/** An entry of a BibTeX file; offsets are in bytes, ends exclusive. */
export interface ScannedEntry {
  /** In lower case: `book`, `string`, `comment`, `preamble`. */
  type: string;
  /** As written; empty for `@string`, `@comment` and `@preamble`. */
  key: string;
  /** From its `@` to its closing delimiter. */
  start: number;
  end: number;
  /** What is between the key and the closing delimiter: the fields. */
  bodyStart: number;
  bodyEnd: number;
}

/** What is wrong and what was expected. */
export interface ScanProblem {
  offset: number;
  reason: string;
}

/** The entries whose end was found, in order; everything between them is text. */
export interface BibtexScan {
  entries: ScannedEntry[];
  problems: ScanProblem[];
  /** Entries that should have a key but have none: problems, but works for an import. */
  keyless: ScannedEntry[];
}

const typesWithoutKey: ReadonlySet<string> = new Set(["comment", "preamble", "string"]);

/**
 * Find the entries of a BibTeX or BibLaTeX file in UTF-8, without reading their fields or decoding them. The time
 * is linear in the number of bytes, for any input. A broken entry affects only itself: the header of another entry
 * at the start of a line ends it. A line that starts with `%` is text, as in biber.
 */
export function scanBibtex(bytes: Buffer): BibtexScan {
  const entries: ScannedEntry[] = [];
  const problems: ScanProblem[] = [];
  const keyless: ScannedEntry[] = [];
  const types = new Map<string, string>();
  let comments: ReadonlyMap<number, number> | undefined;

  for (let from = nextSign(bytes, 0); from < bytes.length; from = nextSign(bytes, from)) {
    const start = from;
    const open = findOpen(bytes, start);
    from = start + 1;
    if (open === -1) continue;

    const type = typeAt(bytes, start, open, types);
    if (type === "comment") comments ??= closedComments(bytes, open);
    const close = comments?.get(open) ?? findClose(bytes, open);
    if (close < 0) {
      problems.push({ offset: start, reason: describeUnclosed(bytes, start, -close) });
      from = -close;
      continue;
    }

    from = close + 1;
    let [key, bodyStart] = ["", open + 1];
    if (!typesWithoutKey.has(type)) {
      bodyStart = keyEnd(bytes, open + 1, close);
      key = bytes.toString("utf8", open + 1, bodyStart).trim();
      if (key === "") {
        const reason = `Unexpected entry \`@${type}\` without a key, expected \`@${type}{key,\``;
        problems.push({ offset: start, reason });
        keyless.push({ type, key, start, end: close + 1, bodyStart: open + 1, bodyEnd: close });
        continue;
      }
    }
    entries.push({ type, key, start, end: close + 1, bodyStart, bodyEnd: close });
  }
  return { entries, problems, keyless };
}

/** The next `@` outside comment lines, or the end. */
function nextSign(bytes: Buffer, from: number): number {
  let index = from;
  while (index < bytes.length) {
    if (index === 0 || isLineEnd(bytes[index - 1])) {
      while (isBlank(bytes[index])) index++;
      if (bytes[index] === at.percent) {
        while (index < bytes.length && !isLineEnd(bytes[index])) index++;
        continue;
      }
    }
    if (bytes[index] === at.sign) return index;
    index++;
  }
  return bytes.length;
}

/** The delimiter that opens the entry whose `@` is at `start`: `@book {`; -1 if there is none. */
function findOpen(bytes: Buffer, start: number): number {
  let index = start + 1;
  while (isBlank(bytes[index])) index++;
  const name = index;
  while (isLetter(bytes[index])) index++;
  if (index === name) return -1;
  while (isSpace(bytes[index])) index++;
  return bytes[index] === at.openBrace || bytes[index] === at.openParen ? index : -1;
}

/** The entry’s type; all entries of a type share one string. */
function typeAt(bytes: Buffer, start: number, open: number, types: Map<string, string>): string {
  const written = bytes.toString("latin1", start + 1, open);
  const known = types.get(written);
  if (known !== undefined) return known;
  const type = written.trim().toLowerCase();
  types.set(written, type);
  return type;
}

/** The delimiter that closes the one at `open`; if there is none, the negated offset at which to continue. */
function findClose(bytes: Buffer, open: number): number {
  const { length } = bytes;
  if (bytes[open] === at.openParen) return closeParen(bytes, open, isHeader);
  // Every byte of a library passes through here: ASCII letters are skipped at once, without any lookup.
  const { openBrace, closeBrace, sign } = at;
  let depth = 0;
  for (let index = open + 1; index < length; index++) {
    const byte = bytes[index] as number;
    if (byte < openBrace && byte !== sign) continue;
    if (byte === openBrace) depth++;
    else if (byte === closeBrace && depth-- === 0) return index;
    else if (byte === sign && isHeader(bytes, index)) return -index;
  }
  return -length;
}

/** Whether an `@` starts an entry at the start of a line. */
function isHeader(bytes: Buffer, sign: number): boolean {
  let index = sign - 1;
  while (isBlank(bytes[index])) index--;
  if (index >= 0 && !isLineEnd(bytes[index])) return false;

  index = sign + 1;
  while (isLetter(bytes[index])) index++;
  const name = bytes.toString("latin1", sign + 1, Math.min(index, sign + 10)).toLowerCase();
  if (name === "") return false;
  while (isSpace(bytes[index])) index++;
  if (bytes[index] !== at.openBrace && bytes[index] !== at.openParen) return false;
  if (typesWithoutKey.has(name)) return true;

  index++;
  while (isSpace(bytes[index])) index++;
  const key = index;
  while (index < bytes.length && !isSpace(bytes[index]) && !endsKey(bytes[index])) index++;
  if (index === key) return false;
  while (isSpace(bytes[index])) index++;
  return bytes[index] === at.comma;
}

/** Characters that cannot be in a key: `,"=(){}`. */
function endsKey(byte: number | undefined): boolean {
  return byte !== undefined && ',"=(){}'.includes(String.fromCharCode(byte));
}

function describeUnclosed(bytes: Buffer, start: number, limit: number): string {
  const head = bytes.toString("utf8", start, Math.min(start + 200, bytes.length));
  const name = /^@[\t ]*[A-Za-z]+\s*[{(][^\n\r,]{0,80}/.exec(head)?.[0];
  const closer = name?.includes("{") ? "}" : ")";
  const what = limit < bytes.length ? "start of another entry" : "end of file";
  return `Unexpected ${what} in \`${name ?? "@"}\`, expected \`${closer}\``;
}

/** The end of the key at the start of an entry’s body; `start` if a field is there instead. */
function keyEnd(bytes: Buffer, start: number, end: number): number {
  let index = start;
  for (; index < end && bytes[index] !== at.comma; index++) {
    const byte = bytes[index];
    if (byte === at.quote || byte === at.equals) return start;
    if (byte === at.openBrace || byte === at.closeBrace) return start;
  }
  while (index > start && isSpace(bytes[index - 1])) index--;
  return index;
}
