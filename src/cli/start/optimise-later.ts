import { setFlagsFromString } from "node:v8";

const turbofanLater = "--invocation-count-for-turbofan=30000";

// V8 renames its flags, and says so on standard error, so only tested releases of Node get one.
const flags: ReadonlyMap<string, string> = new Map([
  ["20", "--interrupt-budget=1000000"],
  ["22", turbofanLater],
  ["24", turbofanLater],
]);

/**
 * Tell V8 what suits a command. It optimises functions later than usual, because a command ends before most of them
 * are used again: measured, this takes a third off the processor time of `render` (docs/speed.md). It compiles a
 * regular expression at its first use, because most are used for every work: a twentieth.
 */
export function optimiseLater(): void {
  const flag = flags.get(process.versions.node.split(".", 1)[0]!);
  if (flag === undefined) return;
  setFlagsFromString(flag);
  setFlagsFromString("--no-regexp-tier-up");
}
