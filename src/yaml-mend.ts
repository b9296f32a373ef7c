import type { ErrorCode } from "yaml";

/** What is wrong in YAML, in our own words, and how to mend it; `at` if the error is at another place. */
export interface YamlMend {
  reason: string;
  at?: number;
}

/**
 * Say how to mend a YAML error. The parser says what the grammar did not expect; people write a title with a colon.
 *
 * @param at
 *   Where the parser stopped, in UTF-16 units.
 */
export function yamlMend(code: ErrorCode, message: string, text: string, at: number): YamlMend {
  const start = text.lastIndexOf("\n", Math.max(0, at - 1)) + 1;
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? "";
  const { key, value } = partsOf(line);
  const of = key === "" ? "a value" : `the value of \`${key}\``;
  const opened = code === "MISSING_CHAR" ? openedQuote(text, at) : undefined;
  if (opened) return opened;

  const mark = /^[*&!|>%@`?-]/.exec(value)?.[0];
  const isLine = code === "MULTILINE_IMPLICIT_KEY" || code === "MISSING_CHAR";
  if (mark !== undefined && !isLine) {
    return {
      reason: `Unexpected \`${mark}\` at the start of ${of}: put the value in quotes${as(value)}`,
    };
  }
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return { reason: `Unexpected colon in ${of}: put the value in quotes${as(value)}` };
    case "TAB_AS_INDENT":
      return { reason: "Unexpected tab before a key: indent it with spaces" };
    case "DUPLICATE_KEY":
      return { reason: `Key \`${key}\` occurs twice: keep one of them` };
    case "BAD_INDENT":
      return { reason: "Unexpected indent: give keys and lines of one list the same indent" };
    case "BAD_DQ_ESCAPE":
      return { reason: `Unexpected backslash in ${of}: write two, or use single quotes` };
    case "UNEXPECTED_TOKEN":
      return { reason: afterClosing(value, of) ?? message };
    default:
      return { reason: isLine ? withoutKey(line) : message };
  }
}

function partsOf(line: string): { key: string; value: string } {
  const [, key = "", value = ""] =
    /^[ \t]*(?:- +)*"?([^\s:#"'][^:"]*)"?:(?:[ \t]+(.*))?$/.exec(line) ?? [];
  const item = /^[ \t]*- +(.*)$/.exec(line)?.[1];
  return { key, value: (key === "" ? (item ?? line) : value).trim() };
}

/** A value in the quotes that it needs, for a message. */
function as(value: string): string {
  if (value === "" || value.length > 60) return "";
  return `, \`${value.includes('"') ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value)}\``;
}

/** Words after a closing quotation mark or bracket: the quotes belong around the whole value. */
function afterClosing(value: string, of: string): string | undefined {
  const mark = /^["'[{]/.exec(value)?.[0];
  if (mark === undefined) return undefined;
  if (mark === "'" && /^'.*'\s*$/.test(value)) {
    return `Unexpected \`'\` in ${of}: put the value in double quotes${as(value.trim().slice(1, -1))}`;
  }
  const closing = mark === "[" ? "]" : mark === "{" ? "}" : mark;
  return `Unexpected words after \`${closing}\` in ${of}: put the whole value in quotes${as(value)}`;
}

/** Find the line with an unclosed quotation; the parser reports the end of the text. */
function openedQuote(text: string, end: number): YamlMend | undefined {
  for (const { 0: line, index } of text.slice(0, end).matchAll(/[^\r\n]+/g)) {
    const { key, value } = partsOf(line);
    const mark = /^["']/.exec(value)?.[0];
    if (mark === undefined) continue;
    const rest = value.slice(1).replace(mark === '"' ? /\\./g : /''/g, "");
    if (rest.includes(mark)) continue;
    const of = key === "" ? "a value" : `the value of \`${key}\``;
    return { reason: `Missing closing \`${mark}\` of ${of}`, at: index + line.indexOf(mark) };
  }
  return undefined;
}

function withoutKey(line: string): string {
  const words = line.trim();
  const [, name, rest = ""] = /^([\p{L}_-]+):(.+)$/u.exec(words) ?? [];
  if (name !== undefined && /^\p{Zs}/u.test(rest)) {
    return `Unexpected space of another kind after \`${name}:\`, expected an ordinary space`;
  }
  if (name !== undefined) return `Missing space after the colon: write \`${name}: ${rest.trim()}\``;
  return "Unexpected line without a key, expected `key: value`; indent a line that continues a value";
}
