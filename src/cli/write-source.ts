import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Proposal } from "../notebook/intake/proposal.ts";
import { proposalsPath } from "../notebook/intake/proposals-file.ts";
import { NotReplaced, replaceFile } from "../replace-file.ts";
import { withoutControls } from "./print-messages.ts";

/** A file to write, from the notebook’s folder. */
export type FileToWrite = readonly [path: string, contents: string | Uint8Array];

/** Write files one after the other; the first that cannot be written stops it, with a message. */
export function replaceAll(root: string, files: readonly FileToWrite[]): boolean {
  for (const [path, contents] of files) {
    try {
      replaceFile(join(root, path), contents);
    } catch (error) {
      if (!(error instanceof NotReplaced)) throw error;
      process.stderr.write(`${path} is not written: ${error.message}\n`);
      return false;
    }
    process.stdout.write(`wrote ${path}\n`);
  }
  return true;
}

/** The library with the entries that were accepted at its end. */
export function addEntries(path: string, accepted: readonly Proposal[]): FileToWrite[] {
  const entries = accepted.flatMap(({ change }) => (change.to === "library" ? [change.entry] : []));
  if (entries.length === 0) return [];
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const gap = before === "" ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  return [["references.bib", before + gap + entries.join("\n")]];
}

/** Print what was accepted, and what waits. */
export function listProposals(
  accepted: readonly Proposal[],
  waiting: readonly Proposal[],
  id: string,
): void {
  const line = (mark: string, { says, why }: Proposal): string =>
    `${mark} ${withoutControls(says)} (${withoutControls(why)})\n`;
  for (const one of accepted) process.stdout.write(line("accepted ", one));
  for (const one of waiting) process.stdout.write(line("proposed ", one));
  if (waiting.length > 0) {
    process.stdout.write(
      `${waiting.length} wait in ${proposalsPath(id)}: answer there, then run apparatus annotate ${id}\n`,
    );
  }
}

/** The day that it is here, `2025-02-25`. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
