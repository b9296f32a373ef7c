#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { CommanderError } from "commander";
import { program } from "./program.ts";
import { reportFailure } from "./report-failure.ts";

// A command ends before most of what V8 optimises is used again, so V8 is told to optimise later than usual.
// Measured, this takes a third off the processor time of `render` (docs/speed.md). V8 renames its flags, and says
// so on standard error, so only tested releases of Node get one.
const optimiseLater: ReadonlyMap<string, string> = new Map([
  ["20", "--interrupt-budget=1000000"],
  ["22", "--invocation-count-for-turbofan=30000"],
  ["24", "--invocation-count-for-turbofan=30000"],
]);
const flag = optimiseLater.get(process.versions.node.split(".", 1)[0]!);
if (flag) setFlagsFromString(flag);

// The reader of the output may stop before its end, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

// Failures in the background, for example of a watcher, are reported like all others.
process.on("uncaughtException", (error) => {
  process.exit(reportFailure(error, process.argv.slice(2)));
});

await main();

async function main(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode =
      error instanceof CommanderError
        ? error.exitCode === 0
          ? 0
          : 2
        : reportFailure(error, process.argv.slice(2));
  }
}
