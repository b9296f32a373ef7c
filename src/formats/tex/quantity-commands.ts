import { readScientificNumber, readUnit } from "./written-quantity.ts";

/** A command of siunitx: how many arguments it has, and what they say as text. */
interface QuantityCommand {
  arguments: number;
  /** `undefined` where text cannot say it. */
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

/** The commands of siunitx, of its second version and its third. */
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

/** What is said between the ends of a range is said here too: `range-phrase={ and }`. */
function rangeOf(from: string, to: string, option: string): string | undefined {
  const [, grouped, bare] = /range-phrase\s*=\s*(?:\{([^{}]*)\}|([^,\]]*))/.exec(option) ?? [];
  const word = (grouped ?? bare ?? "").trim();
  const between = /^\p{L}+$/u.test(word) ? ` ${word} ` : "–";
  const [low, high] = [readScientificNumber(from), readScientificNumber(to)];
  return low === undefined || high === undefined ? undefined : low + between + high;
}

/** A number and its unit, with a space that does not break; a sign of degrees stands close. */
function joined(number: string | undefined, of: string | undefined): string | undefined {
  if (number === undefined || of === undefined) return undefined;
  return /^[°′″](?!C)/.test(of) ? number + of : `${number}\u00A0${of}`;
}
