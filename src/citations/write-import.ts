import { writeRecord } from "./biblatex-record.ts";
import { editEntry, splice } from "./edit-bibtex.ts";
import type { Library } from "./library.ts";
import type { ImportStep } from "./plan-import.ts";

/**
 * Write what an import brings into the text of a library: new entries at its end, fields that entries
 * lack after their last one, and, where asked, the values of fields in conflict. Every other byte stays.
 */
export function writeImport(
  text: string,
  steps: readonly ImportStep[],
  library: Library,
  { replace }: { replace: boolean },
): string {
  const edits: { start: number; end: number; text: string }[] = [];
  const fresh: string[] = [];
  for (const step of steps) {
    if (step.what === "new") {
      fresh.push(writeRecord(step.record));
      continue;
    }
    const place = library.origin(step.key);
    const changes = new Map(step.added);
    if (replace) for (const { field, theirs } of step.conflicts) changes.set(field, theirs);
    if (!place || changes.size === 0) continue;
    const { start, end } = place;
    edits.push({ start, end, text: editEntry(text.slice(start, end), changes) });
  }
  const edited = splice(text, edits);
  if (fresh.length === 0) return edited;
  const gap = edited === "" || edited.endsWith("\n\n") ? "" : edited.endsWith("\n") ? "\n" : "\n\n";
  return `${edited}${gap}${fresh.join("\n\n")}\n`;
}
