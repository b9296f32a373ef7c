import { toString } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { numberSchemes } from "../../../locators/number-scheme.ts";
import { report } from "../../../report.ts";
import type { CitationItem } from "../../../remark/citation/citation.ts";
import type { Source } from "../source.ts";
import { countNumber, normalNumber } from "./normal-number.ts";
import type { OwnNumber } from "./own-number.ts";
import { resolveOwnLocator } from "./resolve-own-locator.ts";

/**
 * Report the numbers of a locator that the cited document of the notebook lacks.
 *
 * @param lang
 *   The language of the citing text.
 */
export function checkOwnLocator(
  file: VFile,
  { locator, tail }: CitationItem,
  { id, numbers, blocks }: Pick<Source, "id" | "numbers" | "blocks">,
  lang: string,
): void {
  if (!locator) return;
  const name = locator.label.replace(/-locator$/, "");
  const tell = (printed: string, expected: string): void => {
    const reason = `Unexpected ${name} ${printed} of \`${id}\`, expected ${expected}`;
    report(file, "locator-beyond-end", reason, locator.position);
  };
  if (numbers.length === 0) {
    const count = locator.label === "paragraph" ? Number(locator.value) : NaN;
    const last = blocks.at(-1)?.number ?? 0;
    if (count < 1 || count > last) tell(locator.value, `1 to ${last}`);
    return;
  }
  const written = { ...locator, tail: toString(tail) };
  for (const { written: printed, number, missing } of resolveOwnLocator(numbers, written, lang) ??
    []) {
    if (!number) tell(printed, expectedOf(printed, labelled(numbers, locator.label)));
    else if (missing !== undefined) {
      const parts = numbers.filter(({ parent }) => parent === number);
      tell(printed, `${expectedOf(missing, parts)} in it`);
    }
  }
}

function labelled(numbers: readonly OwnNumber[], label: string): OwnNumber[] {
  return numbers.filter(({ scheme }) => numberSchemes[scheme].label === label);
}

/** The numbers next to a missing one, or else the first and the last. */
function expectedOf(printed: string, numbers: readonly OwnNumber[]): string {
  const count = (one: string): number => countNumber(one, false)?.count ?? NaN;
  const wanted = count(normalNumber(printed));
  const before = numbers.findLast((one) => count(one.printed) < wanted)?.printed;
  const after = numbers.find((one) => count(one.printed) > wanted)?.printed;
  if (before !== undefined && after !== undefined) return `${before} or ${after}`;
  const last = numbers.toSorted((a, b) => count(a.printed) - count(b.printed)).at(-1);
  return `${numbers[0]?.printed} to ${last?.printed}`;
}
