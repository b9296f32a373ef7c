import type { Position } from "unist";
import { report } from "../report.ts";
import type { RuleId } from "../rules.ts";
import type { Origin } from "../works/work.ts";
import type { Library } from "./library.ts";

/** Report something about a library entry at its head, `@book{key`; nothing if the key does not exist. */
export function reportEntry(
  library: Library,
  key: string,
  rule: RuleId,
  reason: string,
  suggestions: readonly string[] = [],
): void {
  const origin = library.origin(key);
  const file = library.files.find(({ path }) => path === origin?.file);
  if (origin && file) report(file, rule, reason, headOf(library, key, origin), suggestions);
}

const heads = new WeakMap<Library, Map<string, Position>>();

/** The position of an entry’s head, kept because each check reports on thousands of entries. */
function headOf(library: Library, key: string, origin: Origin): Position {
  const known = heads.get(library) ?? new Map<string, Position>();
  heads.set(library, known);
  const found = known.get(key);
  if (found) return found;
  const { line, column, start: offset } = origin;
  const length = /^[^,\n\r]*/.exec(library.entry(key)?.text ?? "")?.[0].length ?? 0;
  const start = { line, column, offset };
  const head = { start, end: { line, column: column + length, offset: offset + length } };
  known.set(key, head);
  return head;
}
