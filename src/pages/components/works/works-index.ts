import { kinds } from "../../../works/kinds.ts";
import { plainText } from "../../../works/plain-text.ts";
import { slug } from "../../../works/slug.ts";
import type { Work } from "../../../works/work.ts";
import type { Notebook } from "../../../notebook/notebook.ts";
import { capital } from "../../../capital.ts";
import { plainWords } from "../../search/plain-words.ts";
import { countPlaces, creatorsInList, nameOf, yearOf } from "../parts/work-facts.ts";
import {
  recordState,
  type RecordState,
} from "../../../formats/bibtex/verification/record-state.ts";
import { wordsFor } from "../../words/words-for.ts";

/** A choice in a facet: its id in the address, and its printed name. */
export type Choice = readonly [id: string, label: string];

/**
 * A work as the list shows and searches it; numbers are indexes into the lists of choices. `letters` are its
 * searchable words in plain letters: title and makers and, on a second line, year, alias, short title, numbers and
 * key. `sortYear` is a number, negative before year 1.
 */
export type IndexedWork = readonly [
  slug: string,
  title: string,
  named: "title" | "words" | "key",
  by: string,
  year: string,
  kind: number,
  state: number,
  citedIn: readonly number[],
  places: number,
  letters: string,
  sortYear: number | null,
];

/** `/works/index.json`: what `/works/` needs to search, sort and show works, without their records. */
export interface WorksIndex {
  kinds: readonly Choice[];
  states: readonly Choice[];
  sources: readonly Choice[];
  /** By kind, then in library order. */
  works: readonly IndexedWork[];
  /** The positions of works in title order, sorted for the notebook’s language. */
  byTitle: readonly number[];
}

/** The states of records, as they are distinguished in words. */
const states: readonly RecordState[] = [
  "verified",
  "copy",
  "reported",
  "disputed",
  "denied",
  "not-located",
  "unverified",
];

/** Fields that are searched although the list does not show them. */
const foundBy = [
  ...["shorttitle", "alias", "number", "resolution", "isbn", "doi", "eprint", "lccn"],
  ...["editor", "editora", "translator"],
];

export function worksIndex(notebook: Notebook): WorksIndex {
  const { library, sources, settings } = notebook;
  const words = wordsFor(settings);
  const works = library.keys
    .flatMap((key) => library.get(key) ?? [])
    .sort((a, b) => (kindAt.get(a.kind) ?? 0) - (kindAt.get(b.kind) ?? 0))
    .map((work) => indexedWork(work, notebook));
  const { compare } = new Intl.Collator(words.lang, { sensitivity: "base", numeric: true });
  return {
    kinds: kinds.map(({ kind }) => [kind, capital(words.parts.kinds[kind].more)]),
    states: states.map((state) => [
      state === "denied" ? "disputed" : state,
      words.parts.state[state],
    ]),
    sources: sources.map(({ id, frontMatter }) => [id, frontMatter.title]),
    works,
    byTitle: works
      .map((_, at) => at)
      .sort((a, b) => compare(works[a]?.[1] ?? "", works[b]?.[1] ?? "")),
  };
}

export function indexedWork(work: Work, notebook: Notebook): IndexedWork {
  const words = wordsFor(notebook.settings);
  const places = notebook.citationsOf(work.key);
  const citedIn = new Set(places.map(({ source }) => notebook.sources.indexOf(source)));
  const name = nameOf(work, notebook);
  const by = creatorsInList(work, words);
  const year = yearOf(work, words);
  return [
    slug(work.key),
    name,
    plainText(work.csl.title) ? "title" : places.length > 0 ? "words" : "key",
    by,
    year,
    kindAt.get(work.kind) ?? 0,
    states.indexOf(recordState(work)),
    [...citedIn],
    countPlaces(work, notebook),
    `${plainWords(`${name} ${by}`)}\n${plainWords(`${year} ${otherWords(work)}`)}`,
    sortYear(work),
  ];
}

const kindAt = new Map(kinds.map(({ kind }, index) => [kind, index]));

function sortYear({ csl }: Work): number | null {
  const year = csl.issued?.["date-parts"]?.[0]?.[0] ?? /\d+/.exec(csl.issued?.literal ?? "")?.[0];
  return year === undefined ? null : Number(year);
}

function otherWords({ key, ids, fields }: Work): string {
  const found = foundBy.flatMap((field) => fields.get(field)?.replace(/[{}\\]/g, "") ?? []);
  return [...found, key, ...ids].join(" | ");
}
