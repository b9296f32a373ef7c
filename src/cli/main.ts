import { CommanderError } from "commander";
import { program } from "./program.ts";
import { reportFailure } from "./report-failure.ts";

// The reader of the output may stop before its end, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

// Failures in the background, for example of a watcher, are reported like all others.
process.on("uncaughtException", (error) => {
  process.exit(reportFailure(error, process.argv.slice(2)));
});

void main();

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
