import { kinds } from "../../../works/kinds.ts";
import { slug } from "../../../works/slug.ts";
import type { Verification, Work } from "../../../works/work.ts";
import type { Notebook } from "../../../notebook/notebook.ts";
import { capital } from "../parts/capital.ts";
import { countPlaces, creators, nameOf, yearOf } from "../parts/work-facts.ts";
import { verificationWords } from "../parts/work-name.tsx";

/** A name that a facet offers: its id in the address, and how it is printed. */
export type Choice = readonly [id: string, label: string];

/**
 * A work as the list shows and finds it; numbers are places in the lists of choices.
 * `words` are what else it is found by: alias, short title, numbers, key.
 */
export type IndexedWork = readonly [
  slug: string,
  title: string,
  titled: 0 | 1,
  by: string,
  year: string,
  kind: number,
  state: number,
  citedIn: readonly number[],
  places: number,
  words: string,
];

/** `/works/index.json`: what `/works/` needs to find, sort and show works, without their records. */
export interface WorksIndex {
  kinds: readonly Choice[];
  states: readonly Choice[];
  sources: readonly Choice[];
  /** In the order of kinds, then of the library. */
  works: readonly IndexedWork[];
}

/** The order in which states are offered. */
const states: readonly Verification[] = [
  "verified",
  "reported",
  "disputed",
  "not-located",
  "unverified",
];

/** Fields by which a work is found, though the list does not show them. */
const foundBy = [
  ...["shorttitle", "alias", "number", "resolution", "isbn", "doi", "eprint", "lccn"],
  ...["editor", "editora", "translator"],
];

export function worksIndex(notebook: Notebook): WorksIndex {
  const { library, sources } = notebook;
  const placeOf = new Map(sources.map(({ id }, index) => [id, index]));
  const order = new Map(kinds.map(({ kind }, index) => [kind, index]));
  const works = library.keys
    .flatMap((key) => library.get(key) ?? [])
    .sort((a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0));
  return {
    kinds: kinds.map(({ kind, plural }) => [kind, capital(plural)]),
    states: states.map((state) => [state, verificationWords[state]]),
    sources: sources.map(({ id, frontMatter }) => [id, frontMatter.title]),
    works: works.map((work) => {
      const places = notebook.citationsOf(work.key);
      const citedIn = new Set(places.map(({ source }) => placeOf.get(source.id) ?? 0));
      return [
        slug(work.key),
        nameOf(work, notebook),
        work.csl.title ? 1 : 0,
        creators(work),
        yearOf(work),
        order.get(work.kind) ?? 0,
        states.indexOf(work.verification),
        [...citedIn],
        countPlaces(work, notebook),
        otherWords(work),
      ];
    }),
  };
}

function otherWords({ key, ids, fields }: Work): string {
  const found = foundBy.flatMap((field) => fields.get(field)?.replace(/[{}\\]/g, "") ?? []);
  return [...found, key, ...ids].join(" | ");
}
