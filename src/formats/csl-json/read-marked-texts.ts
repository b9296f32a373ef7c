import { isObject } from "../../is-object.ts";

/** Variables that hold text, which may contain Markdown in YAML; the others are numbers, names and addresses. */
const worded: ReadonlySet<string> = new Set([
  ...["collection-title", "container-title", "container-title-short", "event", "event-title"],
  ...["genre", "original-title", "part-title", "publisher", "reviewed-title", "section"],
  ...["shortTitle", "title", "title-short", "volume-title"],
]);

/**
 * Convert the Markdown in a YAML item, as Pandoc writes it, to CSL markup: emphasis, superscript and subscript,
 * classes and escapes. Items that we exported have CSL markup already.
 */
export function readMarkedTexts(item: unknown): unknown {
  if (!isObject(item) || item["custom"]) return item;
  const read = Object.entries(item).map(([variable, value]): [string, unknown] => {
    const isWords = worded.has(variable) && typeof value === "string";
    return [variable, isWords ? readMarked(value) : value];
  });
  return Object.fromEntries(read);
}

function readMarked(text: string): string {
  const escaped: string[] = [];
  const kept = text.replace(/\\([\p{P}\p{S} ])/gu, (_, sign: string) => {
    escaped.push(sign === " " ? "\u00A0" : sign);
    return "\uE000";
  });
  const marked = marks.reduce((text, [pattern, written]) => text.replace(pattern, written), kept);
  return marked.replace(/\uE000/g, () => escaped.shift() ?? "");
}

/** Marks directly adjoin their words; within a word, `_` is a literal character. */
const marks: readonly [RegExp, string][] = [
  [/\[([^[\]]+)\]\{\.(nocase)\}/g, '<span class="$2">$1</span>'],
  [/\[([^[\]]+)\]\{\.smallcaps\}/g, '<span style="font-variant: small-caps">$1</span>'],
  [/\*\*(?=\S)([^*]+)(?<=\S)\*\*/g, "<b>$1</b>"],
  [/\*(?=\S)([^*]+)(?<=\S)\*/g, "<i>$1</i>"],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]+)(?<=\S)_(?![\p{L}\p{N}_])/gu, "<i>$1</i>"],
  [/\^([^\s^]+)\^/g, "<sup>$1</sup>"],
  [/~([^\s~]+)~/g, "<sub>$1</sub>"],
];
