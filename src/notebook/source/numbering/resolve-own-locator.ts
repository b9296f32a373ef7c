import { parseLocator } from "../../../locators/parse-locator.ts";
import { spellingsOf } from "../../../locators/spellings-of.ts";
import { numberSchemes } from "../../../locators/number-scheme.ts";
import { normalNumber } from "./normal-number.ts";
import type { OwnNumber } from "./own-number.ts";

/** A locator as a citation has it: CSL’s label, the value as written, and the words after both. */
export interface WrittenLocator {
  label: string;
  value: string;
  tail?: string;
}

/** A number that a locator names, as it was written, and the place that it leads to, where there is one. */
export interface ResolvedNumber {
  written: string;
  number?: OwnNumber;
}

/**
 * The numbers of a document that a locator names: `3–5, 7` names four ends, `6(2)(b)` one point, `art. 6, § 2`
 * one paragraph. What is deeper than the document’s own numbers go leads to the number around it.
 *
 * @returns
 *   Nothing where the document has no numbers of the label.
 */
export function resolveOwnLocator(
  numbers: readonly OwnNumber[],
  { label, value, tail = "" }: WrittenLocator,
  lang: string,
): ResolvedNumber[] | undefined {
  const labelled = numbers.filter(({ scheme }) => numberSchemes[scheme].label === label);
  if (labelled.length === 0) return undefined;
  return unitsOf(value).map((written): ResolvedNumber => {
    const found = deepest(labelled, numbers, written);
    const number = found && narrowed(found, numbers, tail, lang);
    return { written, ...(number && { number }) };
  });
}

/** The numbers of a value, ends of ranges too: of `2(1)–4, VI` `2(1)`, `4` and `VI`. */
function unitsOf(value: string): string[] {
  return (
    value
      .match(/[\p{L}\p{N}]+(?:[.:/][\p{L}\p{N}]+)*(?:\s?\([\p{L}\p{N}]+\))*/gu)
      ?.filter((unit) => !/^(?:and|et|und|bis|to|y|и|و)$/iu.test(unit)) ?? []
  );
}

/** The number of a unit, or of as much of it as there is. */
function deepest(
  labelled: readonly OwnNumber[],
  all: readonly OwnNumber[],
  unit: string,
): OwnNumber | undefined {
  const steps = unit.replaceAll(")", "").split(/\s?\(/);
  const called = (number: OwnNumber, name: string): boolean =>
    normalNumber(number.printed) === normalNumber(name);
  const whole = labelled.find((number) => called(number, unit.replace(/[()]/g, "")));
  let found = whole ?? labelled.find((number) => called(number, steps[0] ?? ""));
  if (whole) return whole;
  for (const step of steps.slice(1)) {
    const inner = found && all.find((one) => one.parent === found && called(one, step));
    if (!inner) break;
    found = inner;
  }
  return found;
}

/** What words after a locator narrow it to: in article 6, `, para. 2` or ` § 2`. */
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
  const found = unit === undefined ? undefined : deepest(named, all, unit);
  return found ? narrowed(found, all, tail.slice(next.tailStart), lang) : outer;
}

function isInside(number: OwnNumber, outer: OwnNumber): boolean {
  for (let at = number.parent; at; at = at.parent) if (at === outer) return true;
  return number !== outer && outer.start <= number.start && number.start < outer.end;
}
