import { romanValue } from "./numerals.ts";

/** The units of a value; those of a list are of the same kind as the first, or numbers, or in parentheses. */
const units = {
  /** `33`, `4.2`, `1:02:03`, `12a`, `3bis`, `A3`. */
  number: /\p{L}{0,2}\p{Nd}+(?:[.:/٫]\p{Nd}+)*\p{L}{0,4}/uy,
  roman: /[IVXLCDM]+|[ivxlcdm]+/y,
  letter: /[\p{Lu}\p{Lo}]/uy,
} as const;

type Kind = keyof typeof units | "parenthesised";

/** Subdivisions: `(1)(b)`, and numbers after a dot (`II.3`). */
const subparts = /(?:\((?:\p{N}{1,4}|\p{L}|[ivxlcdm]{1,5}|[IVXLCDM]{1,5})\)|\.\p{Nd}+)*/uy;

/** Between two values; in Arabic the word for “and” is attached to what follows. */
const between =
  /\s*(?:[,،，、]\s*(?:and|&)|[,،，、&]|-{1,3}|[‐‑–—～至]|(?<=\s)(?:and|to|bis|et|und|ve|və|и|և|και)(?=\s)|(?<=\s)و)\s*/uy;

/**
 * Read the longest value at an offset: `33-35`, `2(1)(b)`, `2-4, 6 and 8`, `xi`, `D-F`.
 *
 * @param isBare
 *   Whether no label precedes it: then only numbers are values.
 * @returns
 *   The value as written; empty if there is none.
 */
export function valueAt(text: string, start: number, isBare = false): string {
  const first = unitAt(
    text,
    start,
    isBare ? ["number"] : ["number", "roman", "letter", "parenthesised"],
  );
  if (!first) return "";

  let end = first.end;
  for (;;) {
    between.lastIndex = end;
    if (!between.test(text)) break;
    const next = unitAt(text, between.lastIndex, ["number", "parenthesised", first.kind]);
    if (!next) break;
    end = next.end;
  }
  return text.slice(start, end);
}

/** Read the word at an offset, which is the locator in dictionaries; its final punctuation is left out. */
export function wordAt(text: string, start: number): string {
  return /^[^\s,;]*[^\s,;.:!?]/u.exec(text.slice(start))?.[0] ?? "";
}

function unitAt(
  text: string,
  start: number,
  kinds: readonly Kind[],
): { kind: Kind; end: number } | undefined {
  for (const kind of kinds) {
    const head = kind === "parenthesised" ? start : headAt(text, start, kind);
    if (head === undefined) continue;
    subparts.lastIndex = head;
    subparts.test(text);
    const end = subparts.lastIndex;
    if (end > start && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return { kind, end };
  }
  return undefined;
}

function headAt(text: string, start: number, kind: keyof typeof units): number | undefined {
  const unit = units[kind];
  unit.lastIndex = start;
  const match = unit.exec(text);
  if (!match || (kind === "roman" && romanValue(match[0]) === undefined)) return undefined;
  return start + match[0].length;
}
