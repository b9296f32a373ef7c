import { withoutMarks } from "./place-nocase.ts";

/**
 * Apply TeX’s ligatures for dashes, quotation marks and inverted marks.
 *
 * @param quotations
 *   The number of quotations opened by a single backtick; updated by the call.
 */
export function withLigatures(value: string, quotations: { open: number }): string {
  if (!/[-'`~]/.test(value)) return value;
  return value.replace(/---|--|``|''|[!?]`|[`'~]/g, (found, at: number) => {
    if (found === "`") quotations.open++;
    if (found !== "'") return ligature.get(found) ?? found;
    // An apostrophe stays; one that closes an open quotation becomes a quotation mark.
    if (quotations.open === 0 || /[\p{L}\p{N}]/u.test(value[at + 1] ?? "")) return "'";
    quotations.open--;
    return "’";
  });
}

const ligature: ReadonlyMap<string, string> = new Map([
  ["---", "—"],
  ["--", "–"],
  ["``", "“"],
  ["''", "”"],
  ["!`", "¡"],
  ["?`", "¿"],
  ["`", "‘"],
  ["~", "\u00A0"],
]);

/** Change the case of text, but not of its markup `<…>`. */
export function changeCase(text: string, to: "upper" | "lower"): string {
  return text
    .split(/(<[^<>]*>)/)
    .map((part) =>
      part.startsWith("<") ? part : to === "upper" ? part.toUpperCase() : part.toLowerCase(),
    )
    .join("");
}

/**
 * The character with a code: decimal, octal after `'`, hexadecimal after `"` or by `isHex`; undefined for a control
 * character.
 */
export function characterOf(code: string, isHex: boolean): string | undefined {
  const number = isHex
    ? Number.parseInt(code, 16)
    : code.startsWith('"')
      ? Number.parseInt(code.slice(1), 16)
      : code.startsWith("'")
        ? Number.parseInt(code.slice(1), 8)
        : Number.parseInt(code, 10);
  const isCharacter =
    number >= 0x20 && number <= 0x10ffff && !(number >= 0xd800 && number < 0xe000);
  return isCharacter ? withoutMarks(String.fromCodePoint(number)) : undefined;
}
