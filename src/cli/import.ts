import { existsSync } from "node:fs";
import { isUtf8 } from "node:buffer";
import { VFile } from "vfile";
import { decodeFile } from "../decode-file.ts";
import { inFile } from "../fault.ts";
import { reportHidden } from "../hidden-characters.ts";
import { importRecords } from "../library/import-records.ts";
import { takesEntries } from "../formats/sniff/sniff-format.ts";
import { formatOf } from "../library/format-of.ts";
import { openLibrary } from "../library/open-library.ts";
import { planImport, type ImportStep } from "../library/plan-import.ts";
import { writeImport } from "../library/write-import.ts";
import { toCheckMessages } from "../notebook/check-message.ts";
import { readInput } from "./open-library-files.ts";
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
  const value = Buffer.from(readInput(bibliography));
  const ours = new VFile({ path: bibliography, value });
  if (write && !takesEntries(ours)) throw new UsageError(notWritable(ours));
  if (write && !isUtf8(value)) {
    throw new UsageError(`${bibliography} is not UTF-8: expected a library in UTF-8 to write into`);
  }
  const text = isUtf8(value) ? value.toString("utf8") : decodeFile(ours);
  const files = paths.map((path) => new VFile({ path, value: Buffer.from(readInput(path)) }));
  const records = files.flatMap((file) => inFile(file.path, () => importRecords(file)));
  for (const file of files) reportHidden(file);
  const messages = files.flatMap((file) =>
    toCheckMessages(file.path, file.messages, { rules: {} }),
  );
  printMessages(messages);

  const library = openLibrary([new VFile({ path: bibliography, value: Buffer.from(text) })]);
  const steps = planImport(records, library);
  const { text: result, refused } = writeImport(text, steps, library, { replace });
  const kept = steps.filter((step) => !refused.includes(step));
  for (const step of kept) process.stdout.write(printable(describe(step, replace)));
  for (const { record } of refused)
    process.stderr.write(printable(refusal(bibliography, record.key)));
  if (write && result !== text && !replaceOrTell(bibliography, bibliography, result, value))
    return 1;
  process.stdout.write(`${summary(kept, { write, replace })}\n`);
  return hasErrors(messages) || refused.length > 0 ? 1 : 0;
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
  steps: readonly ImportStep[],
  { write, replace }: { write: boolean; replace: boolean },
): string {
  const known = steps.filter((step) => step.what === "known");
  const added = known.reduce((sum, step) => sum + step.added.size, 0);
  const conflicts = known.reduce((sum, step) => sum + step.conflicts.length, 0);
  const extended = known.filter((step) => step.added.size > 0).length;
  const counts = `${steps.length - known.length} new, ${extended} to extend (${added} fields), ${known.length - extended} known, ${conflicts} conflicts`;
  if (!write) return `${counts}. Nothing saved; add --write`;
  return replace || conflicts === 0
    ? `${counts}. Saved`
    : `${counts}. Saved, apart from the conflicts; --replace saves these too`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
