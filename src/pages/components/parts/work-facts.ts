import { isDoubtful } from "../../../formats/bibtex/verification/record-state.ts";
import { isoDate } from "../../../works/date-parts.ts";
import { isOthers } from "../../../works/names.ts";
import { plainText } from "../../../works/plain-text.ts";
import type { CslName, Work } from "../../../works/work.ts";
import type { Notebook } from "../../../notebook/notebook.ts";
import type { Words } from "../../words/words.ts";

/** What to call a work: its title, the words of the first source that cites it, or its key. */
export function nameOf(work: Work, notebook: Notebook): string {
  return (
    plainText(work.csl.title) ?? notebook.citationsOf(work.key)[0]?.citation.asCited ?? work.key
  );
}

/** The kind of a work; for a disputed or missing work, what it is cited as. */
export function kindInWords(work: Work, { parts }: Words): string {
  const { one } = parts.kinds[work.kind];
  return isCitedAs(work) ? parts.citedAs(one) : one;
}

/** Whether its kind is only what others say; a claim is nothing but what is said. */
export function isCitedAs(work: Work): boolean {
  return isDoubtful(work) && work.kind !== "claim";
}

/** A work’s makers in a list; for a treaty, where it is published: `78 UNTS 277`. */
export function creators({ csl, kind, treaty }: Work, { parts }: Words): string {
  if (treaty) return [treaty.volume, treaty.series, treaty.page].filter(Boolean).join(" ");
  const names = csl.author ?? (csl.editor as CslName[] | undefined) ?? [];
  const given = names.filter((name) => !isOthers(name)).map(personName);
  if (given.length > 0) {
    const list = given.join("; ");
    return given.length < names.length ? parts.andOthers(list) : list;
  }
  const body = csl.authority ?? csl.publisher;
  return kind !== "treaty" && typeof body === "string" ? body : "";
}

/** The same for lists that show the title: a treaty’s initials come before its publication. */
export function creatorsInList(work: Work, words: Words): string {
  const short = work.treaty ? plainText(work.csl["title-short"]) : undefined;
  const initials = short !== undefined && /^\p{Lu}+$/u.test(short) ? short : "";
  return [initials, creators(work, words)].filter(Boolean).join(words.parts.place.comma);
}

function personName({ literal, given, family, ...parts }: CslName): string {
  if (literal) return literal;
  const particle = parts["non-dropping-particle"] ?? parts["dropping-particle"];
  return [given, particle, family, parts.suffix].filter(Boolean).join(" ");
}

/** A work’s year, such as `1994` or `45 BC`; empty if unknown. */
export function yearOf({ csl }: Work, { parts }: Words): string {
  const year = csl.issued?.["date-parts"]?.[0]?.[0];
  if (year === undefined) return csl.issued?.literal ?? "";
  return year < 0 ? parts.yearBeforeChrist(-year) : String(year);
}

/** A work’s date, as exact as its record: `12 June 1992`, else its year. */
export function dateOf(work: Work, words: Words): string {
  const { issued } = work.csl;
  const range = issued?.["date-parts"];
  const date = range?.length === 1 && !issued?.circa ? isoDate(issued) : undefined;
  return date === undefined || date.startsWith("-") ? yearOf(work, words) : words.parts.date(date);
}

/** How many places in documents and notes cite a work. */
export function countPlaces({ key }: Work, notebook: Notebook): number {
  return notebook.citationsOf(key).length + notebook.notesCiting(key).length;
}
