import { parseLocator } from "../../../locators/parse-locator.ts";
import { spellingsOf } from "../../../locators/spellings-of.ts";
import { numberSchemes } from "../../../locators/number-scheme.ts";
import { normalNumber } from "./normal-number.ts";
import type { OwnNumber } from "./own-number.ts";

/** A locator as a citation has it: its CSL label, the value as written, and the words after both. */
export interface WrittenLocator {
  label: string;
  value: string;
  tail?: string;
}

/** A number that a locator names, as written, and the place that it leads to, if there is one. */
export interface ResolvedNumber {
  written: string;
  number?: OwnNumber;
  /** A part of the value that does not exist although the place numbers its parts: 9 in `6(9)`. */
  missing?: string;
}

/**
 * The numbers of a document that a locator names: `3–5, 7` names 3, 5 and 7, `6(2)(b)` one point, `art. 6, § 2` one
 * paragraph. A locator that goes deeper than the document’s own numbers leads to the number around it.
 *
 * @returns
 *   `undefined` if the document has no numbers with the label.
 */
export function resolveOwnLocator(
  numbers: readonly OwnNumber[],
  { label, value, tail = "" }: WrittenLocator,
  lang: string,
): ResolvedNumber[] | undefined {
  const labelled = numbers.filter(({ scheme }) => numberSchemes[scheme].label === label);
  if (labelled.length === 0) return undefined;
  return unitsOf(value).map((written): ResolvedNumber => {
    const { found, missing } = deepest(labelled, numbers, written);
    const number = found && narrowed(found, numbers, tail, lang);
    return { written, ...(number && { number }), ...(missing !== undefined && { missing }) };
  });
}

/** The numbers in a value, including the ends of ranges: `2(1)`, `4` and `VI` in `2(1)–4, VI`. */
function unitsOf(value: string): string[] {
  return (
    value
      .match(/[\p{L}\p{N}]+(?:[.:/][\p{L}\p{N}]+)*(?:\s?\([\p{L}\p{N}]+\))*/gu)
      ?.filter((unit) => !/^(?:and|et|und|bis|to|y|и|و)$/iu.test(unit)) ?? []
  );
}

/** The number that a unit names, or as much of it as exists. */
function deepest(
  labelled: readonly OwnNumber[],
  all: readonly OwnNumber[],
  unit: string,
): { found?: OwnNumber; missing?: string } {
  const steps = unit.replaceAll(")", "").split(/\s?\(/);
  const called = (number: OwnNumber, name: string): boolean =>
    normalNumber(number.printed) === normalNumber(name);
  // `6(a)` may be article 6a; `1(3)` is never article 13.
  const whole = labelled.find((number) => called(number, unit.replace(/\((\p{L})\)/gu, "$1")));
  if (whole) return { found: whole };
  let found = labelled.find((number) => called(number, steps[0] ?? ""));
  for (const step of found ? steps.slice(1) : []) {
    const parts = all.filter(({ parent }) => parent === found);
    const inner = parts.find((one) => called(one, step));
    if (inner) {
      found = inner;
      continue;
    }
    // A part deeper than the document’s numbers is not missing.
    const areAlike = parts.some(({ printed }) => isCount(printed) === isCount(step));
    return { ...(found && { found }), ...(areAlike && { missing: step }) };
  }
  return found ? { found } : {};
}

function isCount(number: string): boolean {
  return /^\d/.test(normalNumber(number));
}

/** The number that the words after a locator narrow it to: within article 6, `, para. 2` or ` § 2`. */
function narrowed(
  outer: OwnNumber,
  all: readonly OwnNumber[],
  tail: string,
  lang: string,
): OwnNumber {
  const inside = all.filter((one) => isInside(one, outer));
  const next = inside.length > 0 ? parseLocator(tail, spellingsOf(lang)) : undefined;
  if (!next) return outer;
  const labels = next.label === "section" ? ["section", "paragraph"] : [next.label];
  const named = inside.filter(({ scheme }) => labels.includes(numberSchemes[scheme].label));
  const [unit] = unitsOf(next.value);
  const { found } = unit === undefined ? {} : deepest(named, all, unit);
  return found ? narrowed(found, all, tail.slice(next.tailStart), lang) : outer;
}

function isInside(number: OwnNumber, outer: OwnNumber): boolean {
  for (let at = number.parent; at; at = at.parent) if (at === outer) return true;
  return number !== outer && outer.start <= number.start && number.start < outer.end;
}
