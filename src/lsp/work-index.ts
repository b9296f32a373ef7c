import type { Library } from "../library/library.ts";
import { plainText } from "../works/plain-text.ts";
import type { CslName, Work } from "../works/work.ts";

/** A work as the search sees it. */
export interface SoughtWork {
  key: string;
  /** `Stone 1999`: author and year. */
  short: string;
  title: string;
  /** The search text. */
  folded: string;
  /** The searched text, folded: key, former keys, title, names and year. */
  words: string;
}

/** All works of a library that can be read; an entry that did not change keeps its row. */
export function worksIn(library: Library): SoughtWork[] {
  return library.keys.flatMap((key) => {
    const work = library.get(key);
    if (!work) return [];
    const row = rows.get(work.fields) ?? rowOf(work);
    rows.set(work.fields, row);
    return [row];
  });
}

const rows = new WeakMap<Work["fields"], SoughtWork>();

/** The difference between two lists: this many rows from an index on were replaced by these. */
export interface ChangedRows {
  from: number;
  gone: number;
  come: readonly SoughtWork[];
}

/** How a list changed; undefined if it did not. */
export function changedRows(
  before: readonly SoughtWork[],
  after: readonly SoughtWork[],
): ChangedRows | undefined {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  const gone = before.length - same - from;
  const come = after.slice(from, after.length - same);
  return gone === 0 && come.length === 0 ? undefined : { from, gone, come };
}

export function withChangedRows(
  rows: readonly SoughtWork[],
  { from, gone, come }: ChangedRows,
): SoughtWork[] {
  return [...rows.slice(0, from), ...come, ...rows.slice(from + gone)];
}

/** The same with keys only, which takes no time. */
export function keysIn(library: Library): SoughtWork[] {
  return library.keys.map((key) => ({
    ...{ key, short: "", title: "" },
    ...{ folded: fold(key), words: ` ${fold(key)}` },
  }));
}

/**
 * The works that match a query, best first.
 *
 * @param query
 *   Words in any order, each somewhere in the key, a former key, the title, a name or the year.
 */
export function findWorks(works: readonly SoughtWork[], query: string, most: number): SoughtWork[] {
  const folded = fold(query);
  const parts = folded.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "");
  const found: { row: SoughtWork; rank: number }[] = [];
  for (const row of works) {
    const rank = rankOf(row, folded, parts);
    if (rank !== undefined) found.push({ row, rank });
  }
  found.sort((a, b) => a.rank - b.rank || (a.row.key < b.row.key ? -1 : 1));
  return found.slice(0, most).map(({ row }) => row);
}

function rankOf(
  { folded, words }: SoughtWork,
  query: string,
  parts: readonly string[],
): number | undefined {
  if (folded.startsWith(query)) return 0;
  if (folded.includes(query)) return 1;
  if (!parts.every((part) => words.includes(part))) return undefined;
  return parts.every((part) => words.includes(` ${part}`)) ? 2 : 3;
}

function rowOf(work: Work): SoughtWork {
  const { key, ids, csl } = work;
  const title = plainText(csl.title) ?? "";
  const names = [...(csl.author ?? []), ...(csl.editor ?? [])].map(nameOf);
  const bodies = [csl.authority, csl.publisher].filter((one) => typeof one === "string");
  const year = csl.issued?.["date-parts"]?.[0]?.[0];
  const date = year === undefined ? "" : String(year);
  const who = names[0] ?? bodies[0] ?? "";
  const more = names.length > 1 ? " et al." : "";
  return {
    key,
    folded: fold(key),
    short: [who + more, date].filter(Boolean).join(" "),
    title,
    words: ` ${fold([key, ...ids, title, ...names, ...bodies, date].join(" "))}`,
  };
}

function nameOf({ family, literal, given }: CslName): string {
  return family ?? literal ?? given ?? "";
}

function fold(text: string): string {
  return /[^ -~]/.test(text)
    ? text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    : text.toLowerCase();
}
