import { digitValue } from "../../locators/numerals.ts";
import { plainNumberText } from "./plain-number-text.ts";
import { separatorsOf, type Separators } from "./separators.ts";

/**
 * Read a number in digits of any script, with a language’s separators.
 *
 * @param printed
 *   Only the number: `5,379`, `1 275`, `−2.5`, `٥٬٣٧٩`, `1,00,000`.
 * @param lang
 *   A language that `Intl` takes.
 * @returns
 *   `undefined` if writers of the language do not write numbers like this, or could mean two by it.
 */
export function readDigits(printed: string, lang: string): number | undefined {
  const text = plainNumberText(printed);
  const [, sign = "", body = ""] = /^([-+–]?)(.+)$/u.exec(text) ?? [];
  const digits = toLatinDigits(body);
  if (digits === undefined) return undefined;
  const plain = withoutSeparators(digits, separatorsOf(lang, digits === body));
  if (plain === undefined || !/^(0|[1-9]\d*|)(\.\d+)?$/.test(plain)) return undefined;
  const value = Number(plain);
  // Beyond this, the number in memory differs from the one in print.
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return undefined;
  if (value !== 0 && Math.abs(Number(value.toPrecision(15)) - value) > 0) return undefined;
  return sign === "-" || sign === "–" ? 0 - value : value;
}

/** The same with the digits 0 to 9; `undefined` if it mixes digits of two scripts. */
export function toLatinDigits(text: string): string | undefined {
  const scripts = new Set<number>();
  const latin = text.replace(/\p{Nd}/gu, (digit) => {
    const value = digitValue(digit);
    if (value === undefined) return digit;
    scripts.add(digit.codePointAt(0)! - value);
    return String(value);
  });
  return scripts.size > 1 ? undefined : latin;
}

function withoutSeparators(text: string, separators: Separators): string | undefined {
  if (!/^[\d.,’ ٬٫]*\d$/u.test(text)) return undefined;
  const marks = text.replace(/\d/g, "");
  const last = marks.at(-1);
  if (last === undefined) return text;
  const groups = [...marks].slice(0, -1);
  const group = groups[0] ?? last;
  if (groups.some((mark) => mark !== group)) return undefined;
  if (last === group && marks.length > 1) return ungrouped(text, group, separators);
  if (marks.length > 1) {
    if (!separators.decimals.has(last)) return undefined;
    const [whole = "", fraction = ""] = text.split(last);
    // Before a decimal mark another one can only group, as in the Polish 1.117,1.
    const groups = new Set([...separators.groups, ".", ","]);
    const value = ungrouped(whole, group, { ...separators, groups });
    return value === undefined ? undefined : `${value}.${fraction}`;
  }
  const [before = "", after = ""] = text.split(last);
  const isGroup = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  if (isGroup && separators.unsure.has(last)) return undefined;
  if (isGroup && separators.groups.has(last)) return before + after;
  return separators.decimals.has(last) ? `${before}.${after}` : undefined;
}

function ungrouped(text: string, group: string, { groups }: Separators): string | undefined {
  if (!groups.has(group)) return undefined;
  const [first = "", ...others] = text.split(group);
  const [last] = others.slice(-1);
  if (!/^[1-9]\d{0,2}$/.test(first) || last?.length !== 3) return undefined;
  const inner = others.slice(0, -1);
  const isIndian = group === "," && first.length < 3 && inner.every(({ length }) => length === 2);
  if (!isIndian && inner.some(({ length }) => length !== 3)) return undefined;
  return [first, ...others].join("");
}
