import type { VFile } from "vfile";
import { report } from "../../../report.ts";
import type { NumberScheme } from "../../../locators/number-scheme.ts";
import { areRoman, countNumber, normalNumber } from "./normal-number.ts";
import type { Numbering } from "./numbering-schema.ts";
import type { OwnNumber } from "./own-number.ts";

/** Report own numbers that are missing, repeated or out of order, each at its place. */
export function checkOwnNumbers(
  file: VFile,
  numbers: readonly OwnNumber[],
  numbering: Numbering,
): void {
  for (const [scheme, own] of bySequence(numbers)) {
    const isRoman = areRoman(own.map(({ printed }) => printed));
    const left = new Set(numbering[scheme]?.missing.map(normalNumber));
    let before: { number: OwnNumber; count: number } | undefined;
    for (const number of own) {
      const counted = countNumber(number.printed, isRoman);
      if (!counted) continue;
      const tell = (problem: string): void => {
        const reason = `Unexpected ${scheme} ${number.printed}${problem}`;
        report(file, "own-number", reason, number.point);
      };
      if (before) {
        const { count } = counted;
        const after = before.number.printed;
        const isBis = counted.tail !== "" && count === before.count;
        const gone = missingBetween(before.count, count, counted.head, left);
        if (count === before.count && !isBis) tell(", which is there before, expected it once");
        else if (count < before.count) tell(` after ${after}, expected a number that follows it`);
        else if (gone.length > 0) {
          tell(` after ${after}, expected ${gone[0]} between them, or \`missing: ["${gone[0]}"]\``);
        }
      }
      before = { number, count: counted.count };
    }
  }
}

/** Group the numbers into sequences that count on. */
function bySequence(numbers: readonly OwnNumber[]): [NumberScheme, OwnNumber[]][] {
  const sequences = new Map<string, [NumberScheme, OwnNumber[]]>();
  for (const number of numbers) {
    const head = /^(.*?)\d+\p{L}*$/u.exec(normalNumber(number.printed))?.[1] ?? "";
    const part = /-part-\d+$/.exec(number.id)?.[0] ?? "";
    const key = [number.scheme, number.parent?.id ?? "", part, head].join(" ");
    const known = sequences.get(key);
    if (known) known[1].push(number);
    else sequences.set(key, [number.scheme, [number]]);
  }
  return [...sequences.values()];
}

function missingBetween(
  before: number,
  after: number,
  head: string,
  left: ReadonlySet<string>,
): string[] {
  const gone: string[] = [];
  for (let count = before + 1; count < after && gone.length === 0; count++) {
    if (!left.has(`${head}${count}`)) gone.push(`${head}${count}`);
  }
  return gone;
}
