import type { Lookup } from "../style/lookup.ts";
import { parseNumbers, toOrdinal, toRoman } from "../values/numbers.ts";
import { rangeDelimiter } from "../values/page-range.ts";
import type { NumberElement } from "../style/style-tree.ts";

/** Each number of the value in the element’s form; anything that is not a number stays as it is. */
export function printNumber(value: string, element: NumberElement, lookup: Lookup): string {
  const pieces = parseNumbers(value);
  if (!pieces) return value;
  const { form } = element;
  const dash = rangeDelimiter(lookup);
  const gender =
    form === "numeric" || form === "roman" ? undefined : lookup.gender(element.variable);
  return pieces
    .map(({ joint, text, number }) => (joint === "-" ? dash : joint) + formed(text, number))
    .join("");

  function formed(text: string, number: number | undefined): string {
    if (number === undefined || form === "numeric") return text;
    if (form === "roman") return toRoman(number);
    return toOrdinal(number, form, (name) => lookup.ordinal(name, gender));
  }
}
