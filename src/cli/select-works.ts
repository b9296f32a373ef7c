import { kinds } from "../works/kinds.ts";
import type { Library } from "../library/library.ts";
import { isVerification } from "../formats/bibtex/verification/parse-record.ts";
import type { Work } from "../works/work.ts";
import type { Notebook } from "../notebook/notebook.ts";
import { unknownSource } from "./unknown-source.ts";
import { UsageError } from "./usage-error.ts";

/** Which works of a library a command applies to. */
export interface Selection {
  /** Keys, or patterns with `*` and `?`; if there are neither keys nor `citedIn`, all works. */
  keys: readonly string[];
  /** The id of a source. */
  citedIn?: string;
  /** Kinds of works and states of records: each work must have one of them. */
  type?: readonly string[];
  verification?: readonly string[];
}

/** The requested works, in order and without repetition; and the keys that name none. */
export function selectWorks(
  selection: Selection,
  library: Library,
  notebook: Notebook | undefined,
): { works: Work[]; missing: string[] } {
  const { keys, citedIn, type = [], verification = [] } = selection;
  for (const kind of type) {
    if (kinds.some((row) => row.kind === kind)) continue;
    throw new UsageError(`unknown kind "${kind}"; use ${kinds.map((row) => row.kind).join(", ")}`);
  }
  for (const state of verification) {
    if (isVerification(state)) continue;
    const known = "verified, reported, disputed, not-located, unverified";
    throw new UsageError(`unknown state "${state}"; use ${known}`);
  }

  const named = keys.flatMap((key) => (library.has(key) ? [key] : matching(key, library)));
  const asked = citedIn === undefined ? named : [...named, ...citedKeys(notebook, citedIn)];
  const all = keys.length === 0 && citedIn === undefined;
  const works = (all ? library.keys : asked)
    .flatMap((key) => library.get(key) ?? [])
    .filter((work) => type.length === 0 || type.includes(work.kind))
    .filter((work) => verification.length === 0 || verification.includes(work.verification));
  const missing = keys.filter((key) => !library.has(key) && matching(key, library).length === 0);
  return { works: [...new Map(works.map((work) => [work.key, work])).values()], missing };
}

/** The keys that match a pattern: `*` is anything, `?` one character. */
function matching(pattern: string, { keys }: Library): string[] {
  if (!/[*?]/.test(pattern)) return [];
  const source = pattern
    .replace(/[\\^$.+()[\]{}|/]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const expression = new RegExp(`^${source}$`, "su");
  return keys.filter((key) => expression.test(key));
}

function citedKeys(notebook: Notebook | undefined, id: string): string[] {
  const source = notebook?.sources.find((one) => one.id === id);
  if (!source) throw unknownSource(id, notebook);
  return source.citations.flatMap(({ items }) => items.map(({ key }) => key));
}
