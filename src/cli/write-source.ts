import { isUtf8 } from "node:buffer";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { VFile } from "vfile";
import { openLibrary } from "../library/open-library.ts";
import type { ImportStep } from "../library/plan-import.ts";
import { writeImport } from "../library/write-import.ts";
import type { Proposal } from "../notebook/intake/proposal.ts";
import { proposalsPath } from "../notebook/intake/proposals-file.ts";
import { refusal } from "./import.ts";
import { replaceOrTell } from "./replace-or-tell.ts";
import { withoutControls } from "./messages/print-messages.ts";

/** A file to write, relative to the notebook’s folder, and the bytes that its contents were made from. */
export type FileToWrite = readonly [
  path: string,
  contents: string | Uint8Array,
  seen?: Uint8Array | undefined,
];

/** Write files one after the other; stop with a message at the first that cannot be written. */
export function replaceAll(root: string, files: readonly FileToWrite[]): boolean {
  for (const [path, contents, seen] of files) {
    if (!replaceOrTell(join(root, path), path, contents, seen)) return false;
    process.stdout.write(`wrote ${path}\n`);
  }
  return true;
}

/**
 * Append accepted entries to the library; an entry that would not read back the same is left out, with a message.
 *
 * @returns
 *   Whether all of them were written.
 */
export function addEntries(root: string, accepted: readonly Proposal[]): boolean {
  const steps = accepted.flatMap(({ change }): ImportStep[] =>
    change.to === "library" ? [{ what: "new", record: change.record }] : [],
  );
  if (steps.length === 0) return true;
  const path = "references.bib";
  const full = join(root, path);
  const seen = existsSync(full) ? readFileSync(full) : undefined;
  if (seen && !isUtf8(seen)) {
    process.stderr.write(`${path} was not written: it is not in UTF-8\n`);
    return false;
  }
  const before = seen?.toString("utf8") ?? "";
  const library = openLibrary([new VFile({ path, value: before })]);
  const { text, refused } = writeImport(before, steps, library, { replace: false });
  for (const { record } of refused) process.stderr.write(refusal(path, record.key));
  const isWritten = text === before || replaceAll(root, [[path, text, seen]]);
  return isWritten && refused.length === 0;
}

/** Print what was accepted, and what is waiting. */
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
      `${waiting.length} ${waiting.length === 1 ? "waits" : "wait"} in ${proposalsPath(id)}: answer there, then run apparatus annotate ${id}\n`,
    );
  }
}

/** Today’s local date, `2025-02-25`. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
