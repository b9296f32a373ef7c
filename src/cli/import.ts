import { existsSync } from "node:fs";
import { isUtf8 } from "node:buffer";
import { VFile } from "vfile";
import { decodeFile } from "../decode-file.ts";
import { inFile } from "../fault.ts";
import { reportHidden } from "../hidden-characters.ts";
import { openRecords } from "../library/import-records.ts";
import { importWriter } from "../library/import-writer.ts";
import { takesEntries } from "../formats/sniff/sniff-format.ts";
import { formatOf } from "../library/format-of.ts";
import { openLibrary } from "../library/open-library.ts";
import { importSteps, type ImportStep } from "../library/plan-import.ts";
import { joinedRecords, type OnProgress } from "../library/record-list.ts";
import { toCheckMessages } from "../notebook/check-message.ts";
import { readInput } from "./open-library-files.ts";
import { lineWriter } from "./messages/line-writer.ts";
import { progressLine } from "./messages/progress-line.ts";
import { hasErrors, printMessages, withoutControls } from "./messages/print-messages.ts";
import { replaceOrTell } from "./replace-or-tell.ts";
import { UsageError } from "./usage-error.ts";

interface ImportOptions {
  bibliography: string;
  write?: boolean;
  replace?: boolean;
}

/**
 * `apparatus import`: say which works in the files are new, which exist already, and how they differ; write them
 * into the library if asked. Conflicting fields are written only with `--replace`.
 */
export function importWorks(paths: readonly string[], options: ImportOptions): number {
  const { bibliography, write = false, replace = false } = options;
  if (bibliography === "references.bib" && !existsSync(bibliography)) {
    throw new UsageError(
      "no library here; add references.bib, or name a library with --bibliography",
    );
  }
  const value = bytesOf(readInput(bibliography));
  const ours = new VFile({ path: bibliography, value });
  if (write && !takesEntries(ours)) throw new UsageError(notWritable(ours));
  if (write && !isUtf8(value)) {
    throw new UsageError(`${bibliography} is not UTF-8: expected a library in UTF-8 to write into`);
  }
  const before = isUtf8(value) ? value : Buffer.from(decodeFile(ours));
  const library = openLibrary([new VFile({ path: bibliography, value: before })], undefined, {
    forgets: true,
  });
  const files = paths.map((path) => new VFile({ path, value: bytesOf(readInput(path)) }));
  const progress = progressLine();
  const onProgress: OnProgress = (what, done, all) => progress.at(doing[what], done, all);
  const records = joinedRecords(
    files.map((file) => inFile(file.path, () => openRecords(file, onProgress))),
  );
  const writer = importWriter(before, library, {
    replace,
    expected: files.reduce((sum, { value }) => sum + (value?.length ?? 0), 0),
  });
  const counts = noCounts();
  const lines = lineWriter(process.stdout);
  for (const step of importSteps(records, library, onProgress)) {
    const isTaken = writer.take(step);
    const told = printable(
      isTaken ? describe(step, replace) : refusal(bibliography, step.record.key),
    );
    if (!isTaken || process.stdout.isTTY) progress.clear();
    if (isTaken) lines.write(told);
    else process.stderr.write(told);
    count(step, isTaken, counts);
  }
  lines.end();
  progress.clear();

  for (const file of files) reportHidden(file);
  const messages = files.flatMap((file) =>
    toCheckMessages(file.path, file.messages, { rules: {} }),
  );
  printMessages(messages);
  const result = writer.finish();
  if (!result) {
    process.stderr.write(`${bibliography} is not written: ${unclosed}\n`);
    return 1;
  }
  if (write && result !== before && !replaceOrTell(bibliography, bibliography, result, value))
    return 1;
  process.stdout.write(`${summary(counts, { write, replace })}\n`);
  return hasErrors(messages) || counts.refused > 0 ? 1 : 0;
}

const unclosed =
  "with the new works it would not be read as the same entries; apparatus check says where one does not end";

const doing = {
  library: "Reading the library",
  files: "Reading the files",
  references: "Following references",
  works: "Comparing works",
} as const;

/** The bytes as a buffer, which are not copied. */
function bytesOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Remove the control codes that terminals obey from lines. */
function printable(lines: string): string {
  return lines.split("\n").map(withoutControls).join("\n");
}

/** The message for standard error that an entry was not written. */
export function refusal(library: string, key: string): string {
  return `${library}: ${key} is left out: written into the library, it would not read back as the same entry\n`;
}

function notWritable(file: VFile): string {
  const format = formatOf(file)?.format ?? "BibLaTeX";
  const found = format === "BibLaTeX" ? "no BibLaTeX or BibTeX" : format;
  return `${file.path} is ${found}: expected a library of BibLaTeX or BibTeX to write into`;
}

function describe(step: ImportStep, replace: boolean): string {
  const { fields, key } = step.record;
  const title = fields.get("title") ?? "without a title";
  if (step.what === "new") {
    const renamed = step.renamed === undefined ? "" : ` (${step.renamed} in the file)`;
    return `new       ${key}${renamed}: ${onOneLine(title)}\n`;
  }
  const { by, added, conflicts } = step;
  const named = key === step.key ? "" : `, in the file ${key}`;
  const state = conflicts.length > 0 ? "conflict " : added.size > 0 ? "more     " : "same     ";
  return [
    `${state} ${step.key} (by ${by}${named})`,
    ...[...added].map(([field, value]) => `    + ${field} = {${onOneLine(value)}}`),
    ...conflicts.flatMap(({ field, ours, theirs }) => [
      `    ${replace ? "-" : "="} ${field} = {${onOneLine(ours)}}`,
      `    ${replace ? "+" : "≠"} ${field} = {${onOneLine(theirs)}}`,
    ]),
    "",
  ].join("\n");
}

function summary(
  { fresh, known, extended, added, conflicts }: Counts,
  { write, replace }: { write: boolean; replace: boolean },
): string {
  const counts = `${fresh} new, ${extended} to extend (${added} fields), ${known} known, ${conflicts} conflicts`;
  if (!write) return `${counts}. Nothing saved; add --write`;
  return replace || conflicts === 0
    ? `${counts}. Saved`
    : `${counts}. Saved, apart from the conflicts; --replace saves these too`;
}

/** How many steps of each kind there are. */
interface Counts {
  fresh: number;
  /** Works that bring nothing. */
  known: number;
  extended: number;
  /** Fields. */
  added: number;
  conflicts: number;
  refused: number;
}

function noCounts(): Counts {
  return { fresh: 0, known: 0, extended: 0, added: 0, conflicts: 0, refused: 0 };
}

function count(step: ImportStep, isTaken: boolean, counts: Counts): void {
  if (!isTaken) counts.refused++;
  else if (step.what === "new") counts.fresh++;
  else {
    if (step.added.size > 0) counts.extended++;
    else counts.known++;
    counts.added += step.added.size;
    counts.conflicts += step.conflicts.length;
  }
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
