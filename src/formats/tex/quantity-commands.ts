import { readScientificNumber, readUnit } from "./written-quantity.ts";

/** A siunitx command: its number of arguments, and its output as text. */
interface QuantityCommand {
  arguments: number;
  /** `undefined` if text cannot express it. */
  read(groups: readonly string[], option: string): string | undefined;
}

const quantity: QuantityCommand = {
  arguments: 2,
  read: ([number = "", unit = ""]) => joined(readScientificNumber(number), readUnit(unit)),
};
const unit: QuantityCommand = { arguments: 1, read: ([written = ""]) => readUnit(written) };
const range: QuantityCommand = {
  arguments: 3,
  read: ([from = "", to = "", of = ""], option) => joined(rangeOf(from, to, option), readUnit(of)),
};

/** The commands of siunitx, versions 2 and 3. */
export const quantityCommands: ReadonlyMap<string, QuantityCommand> = new Map([
  ["SI", quantity],
  ["qty", quantity],
  ["si", unit],
  ["unit", unit],
  ["num", { arguments: 1, read: ([written = ""]) => readScientificNumber(written) }],
  ["ang", { arguments: 1, read: ([written = ""]) => joined(readScientificNumber(written), "°") }],
  ["SIrange", range],
  ["qtyrange", range],
  ["numrange", { arguments: 2, read: ([from = "", to = ""], option) => rangeOf(from, to, option) }],
]);

/** Use the phrase between the ends of a range that the entry gives: `range-phrase={ and }`. */
function rangeOf(from: string, to: string, option: string): string | undefined {
  const [, grouped, bare] = /range-phrase\s*=\s*(?:\{([^{}]*)\}|([^,\]]*))/.exec(option) ?? [];
  const word = (grouped ?? bare ?? "").trim();
  const between = /^\p{L}+$/u.test(word) ? ` ${word} ` : "–";
  const [low, high] = [readScientificNumber(from), readScientificNumber(to)];
  return low === undefined || high === undefined ? undefined : low + between + high;
}

/** Join a number and its unit with a no-break space, but without one before a degree sign. */
function joined(number: string | undefined, of: string | undefined): string | undefined {
  if (number === undefined || of === undefined) return undefined;
  return /^[°′″](?!C)/.test(of) ? number + of : `${number}\u00A0${of}`;
}
