import { VFile } from "vfile";
import { location } from "vfile-location";
import type { RuleId } from "../rules.ts";
import type { CheckMessage } from "./check-message.ts";

/** A fix for a message: a stretch of its file and what replaces it; UTF-16 offsets, end exclusive. */
export interface Mend {
  start: number;
  end: number;
  read: string;
  /** What was done, for whoever asked for it. */
  did: string;
}

/**
 * The fix for a message, if there is exactly one and it changes no word of a document.
 *
 * @param text
 *   The text of the file that the message is about.
 */
export function mendOf(message: CheckMessage, text: string): Mend | undefined {
  const { line, column, endLine, endColumn, ruleId, suggestions } = message;
  const points = location(new VFile({ value: text }));
  if (line === null || column === null) return undefined;
  const start = points.toOffset({ line, column });
  const end =
    endLine === null || endColumn === null
      ? undefined
      : points.toOffset({ line: endLine, column: endColumn });
  const mender = menders.get(ruleId as RuleId);
  const [only, ...others] = suggestions;
  if (start === undefined || !mender) return undefined;
  return mender({ text, start, end: end ?? start, only: others.length === 0 ? only : undefined });
}

/** A fix, with the rule whose message it fixes. */
export interface RuleMend extends Mend {
  ruleId: string;
}

/** The fixes for a file’s messages, in order and without overlaps. */
export function mendsApart(messages: readonly CheckMessage[], text: string): RuleMend[] {
  const mends = messages
    .flatMap((message): RuleMend[] => {
      const mend = mendOf(message, text);
      return mend ? [{ ...mend, ruleId: message.ruleId }] : [];
    })
    .toSorted((a, b) => a.start - b.start);
  return mends.filter(
    (mend, index) =>
      mend.start >= (mends[index - 1]?.end ?? 0) && mend.start !== mends[index - 1]?.start,
  );
}

interface Place {
  text: string;
  start: number;
  end: number;
  /** The only suggestion of the message. */
  only: string | undefined;
}

/** How the messages of each rule are fixed. */
const menders: ReadonlyMap<RuleId, (place: Place) => Mend | undefined> = new Map([
  ["text-not-shown", escaped],
  ["unknown-key", replacedKey],
  ["undeclared-figure", replacedId],
  ["front-matter", replacedWord],
  ["quote-not-found", replacedQuote],
] as const);

/** Escape a character that Markdown would interpret. */
function escaped({ text, start }: Place): Mend | undefined {
  if (!/[!-/:-@[-`{-~]/.test(text[start] ?? "")) return undefined;
  return { start, end: start, read: "\\", did: `put \`\\\` before \`${text[start]}\`` };
}

function replacedKey({ text, start, end, only }: Place): Mend | undefined {
  const key = text.slice(start, end);
  if (only === undefined || key === "" || /[\s;,@]/.test(key)) return undefined;
  return { start, end, read: only, did: `\`${key}\` is \`${only}\`` };
}

/** Replace the id of a marked figure, at the end of the mark. */
function replacedId({ text, start, end, only }: Place): Mend | undefined {
  const id = /\{#([a-z][a-z0-9-]*)\}$/.exec(text.slice(start, end));
  if (only === undefined || !id?.[1]) return undefined;
  const from = start + id.index + 2;
  return { start: from, end: from + id[1].length, read: only, did: `\`${id[1]}\` is \`${only}\`` };
}

/** Replace a misspelt key of the front matter, or quote a number that should be text. */
function replacedWord({ text, start, end, only }: Place): Mend | undefined {
  const key = text.slice(start, end);
  if (only?.startsWith('"')) {
    const value = /^(\s*:\s*)?([\w.+-]+)/.exec(text.slice(/^[\d.+-]/.test(key) ? start : end));
    if (!value?.[2] || Number(value[2]) !== Number(JSON.parse(only))) return undefined;
    const from = (value[1] === undefined ? start : end) + (value[1]?.length ?? 0);
    const to = from + value[2].length;
    return { start: from, end: to, read: `"${value[2]}"`, did: `put \`${value[2]}\` in quotes` };
  }
  if (only === undefined || !/^[\w-]+$/.test(key) || !/^\s*:/.test(text.slice(end)))
    return undefined;
  return { start, end, read: only, did: `\`${key}\` is \`${only}\`` };
}

/**
 * Replace a quotation that the document has with other marks or spaces; the place of the message is that of its
 * key.
 */
function replacedQuote({ text, start, end, only }: Place): Mend | undefined {
  const inFlow = /[{,]\s*$/.test(
    text
      .slice(Math.max(0, start - 200), start)
      .split("\n")
      .at(-1) ?? "",
  );
  const plain = inFlow ? "[^\\n,}]+" : "[^\\n>|][^\\n]*";
  const value = new RegExp(`^\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|'(?:[^']|'')*'|${plain})`, "s");
  const found = value.exec(text.slice(end));
  if (only === undefined || !found?.[1]) return undefined;
  const from = end + found[0].length - found[1].length;
  return {
    start: from,
    end: from + found[1].length,
    read: JSON.stringify(only),
    did: `quotes “${only}”`,
  };
}
