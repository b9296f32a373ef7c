import { report } from "../report.ts";
import type { RuleId } from "../rules.ts";
import type { Library } from "./library.ts";

/** Report something about an entry of a library at its head, `@book{key`; nothing for a key that is not there. */
export function reportEntry(
  library: Library,
  key: string,
  rule: RuleId,
  reason: string,
  suggestions: readonly string[] = [],
): void {
  const origin = library.origin(key);
  const file = library.files.find(({ path }) => path === origin?.file);
  if (!origin || !file) return;
  const { line, column, start: offset } = origin;
  const length = /^[^,\n\r]*/.exec(library.entry(key)?.text ?? "")?.[0].length ?? 0;
  const start = { line, column, offset };
  const end = { line, column: column + length, offset: offset + length };
  report(file, rule, reason, { start, end }, suggestions);
}
