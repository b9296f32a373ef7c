import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";

/** A value of a record as written in its file, with the name used in messages. */
export type Leaf = readonly [name: string, value: string];

/**
 * The names of values that a record does not contain: those with a word that is in none of its fields. Thus nothing
 * is lost silently when a reader reads a tag but has no room for one of its values.
 */
export function unreadValues({ fields, type }: BiblatexRecord, leaves: Iterable<Leaf>): string[] {
  const known = new Set([type, ...[...fields.values()].flatMap(wordsIn)]);
  const unread = new Set<string>();
  for (const [name, value] of leaves)
    if (wordsIn(value).some((word) => !known.has(word))) unread.add(name);
  return [...unread];
}

/**
 * The words of a value without diacritics, and numbers without leading zeros; month names are ignored, because they
 * are numbers in a record.
 */
function wordsIn(value: string): string[] {
  return value
    .replace(/https?:\/\/(?:dx\.)?doi\.org\//gi, " ")
    .replace(/<[^<>]*>|\\[a-z]+(?![a-z])|[\\{}]/gi, "")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^0+(?=\d)/, "").replace(/^[cp](?=\d{4}$)/, ""))
    .filter((word) => word !== "" && !months.test(word));
}

const months =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/;
