import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";

/** A value of a record as its file has it, with the name that a message gives it. */
export type Leaf = readonly [name: string, value: string];

/**
 * The names of values that a record did not take: those with a word that is in no field of it. A
 * reader that reads a tag, and then has no room for one of its values, so loses nothing in silence.
 */
export function unreadValues({ fields, type }: BiblatexRecord, leaves: Iterable<Leaf>): string[] {
  const known = new Set([type, ...[...fields.values()].flatMap(wordsIn)]);
  const unread = new Set<string>();
  for (const [name, value] of leaves)
    if (wordsIn(value).some((word) => !known.has(word))) unread.add(name);
  return [...unread];
}

/** Words without marks, numbers without zeros before them; names of months are numbers in a record. */
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
