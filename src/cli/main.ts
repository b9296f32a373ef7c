#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { CommanderError } from "commander";
import { program } from "./program.ts";
import { reportFailure } from "./report-failure.ts";

// A command is over before most of what V8 optimises is used again: it waits 15 times as long as usual with that.
// Measured, it takes a third off the processor time of `render` (docs/speed.md).
setFlagsFromString("--interrupt-budget=1000000");

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

// What fails in the background, as a watcher does, is told like the rest.
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
