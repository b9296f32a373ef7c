import type { ScanProblem } from "./scan/scan-bibtex.ts";

/** A field of a BibTeX entry; offsets are UTF-16 units in the file's text, ends exclusive. */
export interface ScannedField {
  /** As written. */
  name: string;
  nameStart: number;
  valueStart: number;
  valueEnd: number;
  /** The parts joined by `#`: texts in braces or quotes, numbers, and names of `@string`s. */
  parts: ValuePart[];
}

export interface ValuePart {
  kind: "text" | "number" | "name";
  /** Without its braces or quotes. */
  value: string;
}

export interface FieldScan {
  fields: ScannedField[];
  problems: ScanProblem[];
}

/** Between fields, `%` starts a comment, as in biber. */
const blank = /(?:[\s,]+|%[^\n\r]*)+/y;
const name = /[^\s"#%'(),={}]+/y;
const equals = /\s*=\s*/y;
const bare = /[^\s"#,{}]+/y;
const join = /\s*#\s*/y;
const bracket = /[{}"]/g;
const space = /\s*/y;

/**
 * Read the fields of an entry, `name = value` separated by commas, from `start` to `end`. A broken field is
 * reported, and reading continues after the next comma outside braces.
 */
export function scanFields(text: string, start = 0, end = text.length): FieldScan {
  const fields: ScannedField[] = [];
  const problems: ScanProblem[] = [];
  let at = skip(blank, text, start);

  while (at < end) {
    const field = scanField(text, at, end);
    if ("reason" in field) {
      problems.push(field);
      at = skipField(text, field.offset, end);
    } else {
      fields.push(field);
      at = skip(space, text, field.valueEnd);
      if (at < end && text[at] !== ",") {
        problems.push({ offset: at, reason: unexpected(text, at, end, "`,` after a value") });
        if (!/[A-Za-z]/.test(text[at] ?? "")) at = skipField(text, at, end);
      }
    }
    at = skip(blank, text, at);
  }
  return { fields, problems };
}

function scanField(text: string, start: number, end: number): ScannedField | ScanProblem {
  const nameEnd = skip(name, text, start);
  if (nameEnd === start || nameEnd > end) {
    return { offset: start, reason: unexpected(text, start, end, "the name of a field") };
  }

  const valueStart = skip(equals, text, nameEnd);
  if (valueStart === nameEnd || valueStart > end) {
    const place = Math.min(skip(space, text, nameEnd), end);
    return { offset: place, reason: unexpected(text, place, end, "`=` after a field's name") };
  }

  const parts: ValuePart[] = [];
  let at = valueStart;
  for (;;) {
    const partEnd = scanPart(text, at, end, parts);
    if (partEnd === -1) return { offset: at, reason: unexpected(text, at, end, "a value") };
    at = skip(join, text, partEnd);
    if (at === partEnd || at >= end) {
      const name = text.slice(start, nameEnd);
      return { name, nameStart: start, valueStart, valueEnd: partEnd, parts };
    }
  }
}

/** The end of the part that starts at `start`; -1 if there is none. */
function scanPart(text: string, start: number, end: number, parts: ValuePart[]): number {
  const opener = text[start];
  if (opener === "{" || opener === '"') {
    const close = findValueEnd(text, start, end);
    if (close !== -1) parts.push({ kind: "text", value: text.slice(start + 1, close) });
    return close === -1 ? -1 : close + 1;
  }

  const bareEnd = Math.min(skip(bare, text, start), end);
  if (bareEnd <= start) return -1;
  const value = text.slice(start, bareEnd);
  parts.push({ kind: /^\d+$/.test(value) ? "number" : "name", value });
  return bareEnd;
}

/** The brace or quote that closes the one at `start`; quotes inside braces are ignored. */
function findValueEnd(text: string, start: number, end: number): number {
  const closer = text[start] === '"' ? '"' : "}";
  let depth = 0;
  for (
    let index = next(bracket, text, start + 1);
    index < end;
    index = next(bracket, text, index + 1)
  ) {
    const character = text[index];
    if (depth === 0 && character === closer) return index;
    if (character === "{") depth++;
    if (character === "}") depth--;
    if (depth < 0) return -1;
  }
  return -1;
}

/** The offset of the next match of an expression, or the end if there is none. */
function next(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex - 1 : text.length;
}

/** The next comma outside braces. */
function skipField(text: string, start: number, end: number): number {
  let depth = 0;
  for (let index = start; index < end; index++) {
    const character = text[index];
    if (character === "," && depth <= 0) return index;
    if (character === "{") depth++;
    if (character === "}") depth--;
  }
  return end;
}

/** The offset after the match of a sticky expression at an offset, or that offset if nothing matches. */
function skip(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

function unexpected(text: string, at: number, end: number, expected: string): string {
  const found = /^\S{0,20}/.exec(text.slice(at, Math.min(end, at + 20)))?.[0];
  return `Unexpected ${found ? `\`${found}\`` : "end of entry"}, expected ${expected}`;
}
