import { readScientificNumber, readUnit } from "./written-quantity.ts";

/** A command of siunitx: how many arguments it has, and what they say as text. */
interface QuantityCommand {
  arguments: number;
  /** `undefined` where text cannot say it. */
  read(groups: readonly string[]): string | undefined;
}

const quantity: QuantityCommand = {
  arguments: 2,
  read: ([number = "", unit = ""]) => joined(readScientificNumber(number), readUnit(unit)),
};
const unit: QuantityCommand = { arguments: 1, read: ([written = ""]) => readUnit(written) };
const range: QuantityCommand = {
  arguments: 3,
  read: ([from = "", to = "", of = ""]) => joined(rangeOf(from, to), readUnit(of)),
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
  ["numrange", { arguments: 2, read: ([from = "", to = ""]) => rangeOf(from, to) }],
]);

function rangeOf(from: string, to: string): string | undefined {
  const [low, high] = [readScientificNumber(from), readScientificNumber(to)];
  return low === undefined || high === undefined ? undefined : `${low}–${high}`;
}

/** A number and its unit, with a space that does not break; a sign of degrees stands close. */
function joined(number: string | undefined, of: string | undefined): string | undefined {
  if (number === undefined || of === undefined) return undefined;
  return /^[°′″](?!C)/.test(of) ? number + of : `${number}\u00A0${of}`;
}
