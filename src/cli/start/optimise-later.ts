import { setFlagsFromString } from "node:v8";

// V8 renames its flags, and says so on standard error, so only tested releases of Node get one.
const flags: ReadonlyMap<string, string> = new Map([
  ["20", "--interrupt-budget=1000000"],
  ["22", "--invocation-count-for-turbofan=30000"],
  ["24", "--invocation-count-for-turbofan=30000"],
]);

/**
 * Tell V8 to optimise later than usual: a command ends before most of what it optimises is used again. Measured,
 * this takes a third off the processor time of `render` (docs/speed.md).
 */
export function optimiseLater(): void {
  const flag = flags.get(process.versions.node.split(".", 1)[0]!);
  if (flag) setFlagsFromString(flag);
}
