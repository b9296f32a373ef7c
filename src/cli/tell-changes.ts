import type { MessageChanges } from "../pages/host/preview/message-changes.ts";
import { printMessages } from "./messages/print-messages.ts";

/** Print messages as they arrive, each once and with the time; and say when errors and warnings are gone. */
export function tellChanges(
  { fresh, errors, warnings, isMended }: MessageChanges,
  time: string = clock(),
): void {
  printMessages(fresh, time);
  if (!isMended) return;
  const left = [counted(errors, "error"), counted(warnings, "warning")].filter(Boolean);
  const said = left.length === 0 ? "All is well" : `${left.join(" and ")} left`;
  process.stderr.write(`${time} ${said}.\n`);
}

/** The time of day: `12:03:45`. */
export function clock(): string {
  return new Date().toLocaleTimeString("en-GB");
}

function counted(count: number, what: string): string {
  return count === 0 ? "" : `${count} ${what}${count === 1 ? "" : "s"}`;
}
