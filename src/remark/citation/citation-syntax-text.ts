import { codes, types } from "micromark-util-symbol";
import { decodeString } from "micromark-util-decode-string";
import type { Code, Event, Point, TokenizeContext, Token } from "micromark-util-types";
import { escapedSpace } from "./space-escape.ts";
import type { TextRun } from "./citation-tokens.ts";

/** Tokens that are only space. */
const spaces = new Set<string>([
  types.lineEnding,
  types.linePrefix,
  types.lineSuffix,
  types.hardBreakTrailing,
]);

/** A range of events; the end is exclusive. */
export interface TokenRange {
  start: number;
  end: number;
}

/** Whether the events are only space. */
export function isWhitespace(events: readonly Event[], { start, end }: TokenRange): boolean {
  for (let index = start; index < end; index++) {
    const [, token, context] = events[index]!;
    if (spaces.has(token.type)) continue;
    if (token.type !== types.data || /[^ \t]/.test(context.sliceSerialize(token))) return false;
  }
  return true;
}

/** Keep space out of the text. Its tokens stay, because micromark expects one for each line ending. */
export function hideSpace(events: readonly Event[], { start, end }: TokenRange): void {
  for (const [, token] of events.slice(start, end)) token.type = "citationSpace";
}

/** Trim space at the start: move the start past whole tokens, and shorten the next one. */
export function trimStart(events: readonly Event[], { start, end }: TokenRange): TokenRange {
  while (start < end && isWhitespace(events, { start, end: start + 1 })) start++;
  if (start === end) return { start, end };

  const [, token, context] = events[start]!;
  if (token.type === types.data) {
    const space = /^[ \t]*/.exec(context.sliceSerialize(token))![0].length;
    token.start = pointAt(runsOf(token, context), space);
  }
  return { start, end };
}

/** Trim space at the end, except the line ending of a backslash hard break. */
export function trimEnd(events: readonly Event[], { start, end }: TokenRange): TokenRange {
  while (start < end && isWhitespace(events, { start: end - 1, end })) {
    if (events[end - 3]?.[1].type === types.hardBreakEscape) break;
    end--;
  }
  if (start === end) return { start, end };

  const [, token, context] = events[end - 1]!;
  if (token.type === types.data) {
    const length = context.sliceSerialize(token).replace(/[ \t]+$/, "").length;
    token.end = pointAt(runsOf(token, context), length);
  }
  return { start, end };
}

/** The text at the start of a range, up to the first markup. */
export function leadingText(events: readonly Event[], { start, end }: TokenRange): TextRun[] {
  const runs: TextRun[] = [];

  for (let index = start; index < end; index++) {
    const [kind, token, context] = events[index]!;
    if (kind === "exit") continue;

    if (token.type === types.characterEscape || token.type === types.characterReference) {
      const value = decodeString(context.sliceSerialize(token));
      runs.push({ value, start: token.start, end: token.end });
      while (events[index]![1] !== token || events[index]![0] !== "exit") index++;
    } else if (token.type === "spaceEscape") {
      runs.push({ value: escapedSpace, start: token.start, end: token.end });
    } else if (token.type === types.lineEnding) {
      runs.push({ value: "\n", start: token.start, end: token.end });
    } else if (token.type === types.data || token.type === "citationSeparator") {
      for (const run of runsOf(token, context)) runs.push(run);
    } else if (token.type === types.labelLink) {
      for (const run of runsOf(token, context)) runs.push(run);
      while (events[index]![1] !== token || events[index]![0] !== "exit") index++;
    } else if (!spaces.has(token.type)) {
      break;
    }
  }

  return runs;
}

/** The point of a character in the text of the runs, or the end of the runs. */
export function pointAt(runs: readonly TextRun[], offset: number): Point {
  let left = offset;

  for (const run of runs) {
    if (left < run.value.length) return left === 0 ? run.start : moved(run, left);
    left -= run.value.length;
  }
  return runs.at(-1)!.end;
}

/** The point where a character ends. It is never past a line prefix, as the start of the next character may be. */
export function endPointAt(runs: readonly TextRun[], offset: number): Point {
  let left = offset;

  for (const run of runs) {
    if (left <= run.value.length) return left === run.value.length ? run.end : moved(run, left);
    left -= run.value.length;
  }
  return runs.at(-1)!.end;
}

function moved({ start, value, end }: TextRun, by: number): Point {
  // One character written as several has no points inside.
  if (end.offset - start.offset !== value.length) return end;
  return {
    line: start.line,
    column: start.column + by,
    offset: start.offset + by,
    _index: start._index,
    _bufferIndex: Math.max(start._bufferIndex, 0) + by,
  };
}

/** Split a token’s text into the chunks that micromark reads: strings, and codes for tabs and U+0000. */
function runsOf(token: Token, context: TokenizeContext): TextRun[] {
  const runs: TextRun[] = [];
  let start = token.start;

  for (const chunk of context.sliceStream(token)) {
    const value = typeof chunk === "string" ? chunk : characterOf(chunk);
    // Inside a string micromark counts from 0; before it enters the string, the index is -1.
    if (typeof chunk === "string" && start._bufferIndex < 0) start = { ...start, _bufferIndex: 0 };
    const end: Point = {
      line: start.line,
      column: start.column + value.length,
      offset: start.offset + value.length,
      _index: start._index + 1,
      _bufferIndex: -1,
    };
    if (value) runs.push({ value, start, end });
    start = end;
  }

  const last = runs.at(-1);
  if (last) last.end = token.end;
  return runs;
}

/** Tabs and line endings have codes below zero; a line ending is a separate token. */
function characterOf(code: Code): string {
  if (code === codes.horizontalTab) return "\t";
  return code === null || code < 0 ? "" : String.fromCharCode(code);
}
