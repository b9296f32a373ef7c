import { Fault, isOfSystem } from "../fault.ts";
import { whyNot } from "../replace-file.ts";
import { packageManifest } from "./package-manifest.ts";
import { withoutControls } from "./messages/print-messages.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Say why a command stopped, in one line on standard error and never with a stack trace.
 *
 * @param args
 *   The command’s arguments: they name the files if nothing more specific is known.
 * @returns
 *   The exit status: 2 for wrong usage, 1 for anything else.
 */
export function reportFailure(error: unknown, args: readonly string[]): 1 | 2 {
  process.stderr.write(`${withoutControls(failure(error, args))}\n`);
  // For whoever fixes the fault.
  if (process.env["APPARATUS_STACK"] && error instanceof Error) console.error(error);
  return error instanceof UsageError ? 2 : 1;
}

function failure(error: unknown, args: readonly string[]): string {
  if (error instanceof UsageError) return `apparatus: ${error.message}`;
  if (isOfSystem(error)) {
    if (error.syscall === "uv_cwd")
      return "apparatus: the folder that you are in is gone; change to another one";
    const what = error.path === undefined ? (error.syscall ?? "") : error.path;
    return `apparatus: ${what}: ${whyNot(error)}`;
  }
  const where = error instanceof Fault ? error.file : `apparatus ${args.join(" ")}`;
  const cause = error instanceof Error ? error.message : String(error);
  const { bugs } = packageManifest();
  const to = bugs?.url === undefined ? "" : ` at ${bugs.url}`;
  return `${where}: Apparatus failed here, and the fault is its own. Please report it with this file${to} (${cause.split("\n")[0]?.slice(0, 200)})`;
}
