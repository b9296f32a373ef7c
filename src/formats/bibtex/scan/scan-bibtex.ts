import { wordsOfBytes, type WordsOfBytes } from "../../../words-of-bytes.ts";
import { EntryColumns, type ScannedEntry } from "./entry-columns.ts";
import { closedComments } from "./scan-comments.ts";
import { at, closeParen, isBlank, isLetter, isLineEnd, isSpace } from "./scan-bytes.ts";

/** What is wrong and what was expected. */
export interface ScanProblem {
  offset: number;
  reason: string;
}

/** The entries whose end was found; everything between them is text. */
export interface BibtexScan {
  /** Those with a key, in order. */
  entries: EntryColumns;
  /** `@string`, `@comment` and `@preamble`, in order. */
  definitions: ScannedEntry[];
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
  const entries = new EntryColumns();
  const definitions: ScannedEntry[] = [];
  const problems: ScanProblem[] = [];
  const keyless: ScannedEntry[] = [];
  const types = new Map<number, string>();
  const words = wordsOfBytes(bytes);
  let comments: ReadonlyMap<number, number> | undefined;

  for (let from = nextSign(bytes, 0); from < bytes.length; from = nextSign(bytes, from)) {
    const start = from;
    const open = findOpen(bytes, start);
    from = start + 1;
    if (open === -1) continue;

    const type = typeAt(bytes, start, open, types);
    if (type === "comment") comments ??= closedComments(bytes, open);
    const close = comments?.get(open) ?? findClose(bytes, open, words);
    if (close < 0) {
      problems.push({ offset: start, reason: describeUnclosed(bytes, start, -close) });
      from = -close;
      continue;
    }

    from = close + 1;
    const bodyStart = typesWithoutKey.has(type) ? open + 1 : keyEnd(bytes, open + 1, close);
    const key = keyAt(bytes, open + 1, bodyStart);
    if (key !== "") entries.push(type, key, start, bodyStart, close);
    else {
      const entry = { type, key, start, end: close + 1, bodyStart: open + 1, bodyEnd: close };
      if (typesWithoutKey.has(type)) definitions.push(entry);
      else {
        const reason = `Unexpected entry \`@${type}\` without a key, expected \`@${type}{key,\``;
        problems.push({ offset: start, reason });
        keyless.push(entry);
      }
    }
  }
  return { entries, definitions, problems, keyless };
}

/** All entries that can be read as they are, in order. */
export function scannedEntries({ entries, definitions }: BibtexScan): ScannedEntry[] {
  return [...entries, ...definitions].sort((a, b) => a.start - b.start);
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

/** The entry’s type; all entries of a type share one string. A short name is known by its bytes as one number. */
function typeAt(bytes: Buffer, start: number, open: number, types: Map<number, string>): string {
  let name = 0;
  for (let index = start + 1; index < open; index++) name = name * 0x80 + (bytes[index] as number);
  const isExact = name < Number.MAX_SAFE_INTEGER;
  const known = isExact ? types.get(name) : undefined;
  if (known !== undefined) return known;
  const type = bytes
    .toString("latin1", start + 1, open)
    .trim()
    .toLowerCase();
  if (isExact) types.set(name, type);
  return type;
}

/** The key between two offsets. Most are short and of ASCII: the call of a decoder takes twice as long as they do. */
function keyAt(bytes: Buffer, start: number, end: number): string {
  let key = "";
  for (let index = start; index < end; index++) {
    const byte = bytes[index] as number;
    if (byte >= 0x80) return bytes.toString("utf8", start, end).trim();
    key += String.fromCharCode(byte);
  }
  return key.trim();
}

/** The delimiter that closes the one at `open`; if there is none, the negated offset at which to continue. */
function findClose(bytes: Buffer, open: number, { words, first }: WordsOfBytes): number {
  const { length } = bytes;
  if (bytes[open] === at.openParen) return closeParen(bytes, open, isHeader);
  // Every byte of a library passes through here: what is neither a brace nor an @ is skipped by words.
  const { openBrace, closeBrace, sign } = at;
  let depth = 0;
  for (let index = open + 1; index < length; index++) {
    if (((index - first) & 3) === 0) {
      let word = (index - first) >> 2;
      while (word < words.length && !mayDelimit(words[word] as number)) word++;
      index = first + 4 * word;
      if (index >= length) break;
    }
    const byte = bytes[index] as number;
    if (byte < openBrace && byte !== sign) continue;
    if (byte === openBrace) depth++;
    else if (byte === closeBrace && depth-- === 0) return index;
    else if (byte === sign && isHeader(bytes, index)) return -index;
  }
  return -length;
}

/** Whether one of four bytes may be `@`, or from `{` on: then it, or 5 more, reaches the highest bit. */
function mayDelimit(word: number): boolean {
  const signs = word ^ 0x40404040;
  return ((word | (word + 0x05050505) | ((signs - 0x01010101) & ~signs)) & 0x80808080) !== 0;
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
