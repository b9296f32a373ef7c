import type { Library } from "../../../library/library.ts";
import type { Work } from "../../../works/work.ts";
import type { Notebook } from "../../../notebook/notebook.ts";
import type { Source, SourceCitation } from "../../../notebook/source/source.ts";
import type { CitationState } from "../../words/states.ts";
import type { Words } from "../../words/words.ts";
import { numberRanges } from "./number-ranges.ts";
import { aboutCitationId } from "../../addresses.ts";

/** A work cited by a source, with its number in the list beside the text. */
export interface CitedWork {
  number: number;
  work: Work;
  /** In text order. */
  citations: readonly SourceCitation[];
}

/** The mark after a citation, and its target. */
export interface CitationMark {
  /** The numbers of its works, and its reservations in words: `14–18 inferred (5 works)`. */
  mark: string;
  /** The part of it that screen readers read within the sentence. */
  heard: string | null;
  state: CitationState;
  /** For its works, in list order. */
  keys: readonly string[];
  /** The id of its description for screen readers. */
  about: string;
}

/** The works a source cites, in order of first citation. */
export interface CitedWorks {
  list: readonly CitedWork[];
  /** A work in the list. */
  at(work: Work): CitedWork | undefined;
  /** The works of one citation, in list order. */
  of(citation: SourceCitation): readonly CitedWork[];
  /** The first citation with the same description, which is on the page only once. */
  sameAs(citation: SourceCitation): SourceCitation;
}

export function citedWorks(source: Source, { library }: Notebook): CitedWorks {
  const known = listed.get(source);
  if (known?.library === library) return known.works;
  const works = listWorks(source, library);
  listed.set(source, { library, works });
  return works;
}

/** What a source’s page offers to reference managers: the source itself, and the works it cites. */
export function offeredOf(source: Source, notebook: Notebook): Work[] {
  const cited = citedWorks(source, notebook).list.map(citedAs);
  return [...new Set([...[notebook.library.get(source.id) ?? []].flat(), ...cited])];
}

/**
 * A work as its source cites it: if the source names it nowhere and every citation of it is our inference, its note
 * says so and why. Inferences belong to citations, so they are in no file of the work alone.
 */
export function citedAs({ work, citations }: CitedWork): Work {
  const reasons = citations.flatMap(({ inferred }) => inferred ?? []);
  if (reasons.length < citations.length) return work;
  const inferred = [...new Set(reasons)].map((reason) => `Cited by inference: ${reason}`);
  const annote = [...inferred, work.fields.get("annotation")].filter(Boolean).join(" ");
  return {
    ...work,
    csl: { ...work.csl, annote },
    fields: new Map([...work.fields, ["annotation", annote]]),
  };
}

/** The page of each work asks for its list. */
const listed = new WeakMap<Source, { library: Library; works: CitedWorks }>();

function listWorks(source: Source, library: Library): CitedWorks {
  const found = new Map<string, { work: Work; citations: SourceCitation[] }>();
  for (const citation of source.citations) {
    for (const { key } of citation.items) {
      const work = library.get(key);
      if (!work) continue;
      const cited = found.get(work.key);
      if (!cited) found.set(work.key, { work, citations: [citation] });
      else if (cited.citations.at(-1) !== citation) cited.citations.push(citation);
    }
  }
  const list = [...found.values()].map((cited, index) => ({ number: index + 1, ...cited }));
  const byKey = new Map(list.map((cited) => [cited.work.key, cited]));
  const byCitation = new Map<SourceCitation, CitedWork[]>();
  for (const cited of list) {
    for (const citation of cited.citations) {
      const works = byCitation.get(citation);
      if (works) works.push(cited);
      else byCitation.set(citation, [cited]);
    }
  }
  const firsts = new Map<string, SourceCitation>();
  const said = source.citations.map((citation) => {
    const same = whatIsSaid(citation, byCitation.get(citation) ?? []);
    if (!firsts.has(same)) firsts.set(same, citation);
    return [citation, firsts.get(same) ?? citation] as const;
  });
  const sames = new Map(said);
  return {
    list,
    at: ({ key }) => byKey.get(key),
    of: (citation) => byCitation.get(citation) ?? [],
    sameAs: (citation) => sames.get(citation) ?? citation,
  };
}

/** An untitled work is named by the words that cite it. */
function whatIsSaid({ inferred, asCited }: SourceCitation, works: readonly CitedWork[]): string {
  const names = works.map(({ number, work }) => (work.csl.title ? number : [number, asCited]));
  return JSON.stringify([inferred ?? null, names]);
}

/** All reservations about a citation, strongest first; `cited` if there are none. */
export function citationStates(
  citation: SourceCitation,
  works: readonly CitedWork[],
): CitationState[] {
  const of = (verification: Work["verification"]): boolean =>
    works.some(({ work }) => work.verification === verification);
  const states: CitationState[] = [];
  if (citation.inferred !== undefined) states.push("inferred");
  if (of("disputed")) states.push("disputed");
  if (of("not-located")) states.push("not-located");
  return states.length > 0 ? states : ["cited"];
}

/** The mark after a citation of some works; none without works. */
export function citationMark(
  citation: SourceCitation,
  all: CitedWorks,
  { parts, count: counted, source }: Words,
): CitationMark | undefined {
  const works = all.of(citation);
  if (works.length === 0) return undefined;
  const states = citationStates(citation, works);
  const numbers = numberRanges(works.map(({ number }) => number));
  const words = states
    .map((one) => parts.citationState[one])
    .filter(Boolean)
    .join(", ");
  const count = works.length > 1 ? counted.works(works.length) : "";
  const mark = [numbers, words, count && source.markOfSeveral(count)].filter(Boolean).join(" ");
  const heard = heardMark(words, count);
  const about = aboutCitationId(all.sameAs(citation).number);
  const keys = works.map(({ work }) => work.key);
  return { mark, heard, state: states[0] ?? "cited", keys, about };
}

/** A mark without its numbers, ` (inferred, 5 works)`: they would interrupt the sentence. */
export function heardMark(...words: readonly string[]): string | null {
  const said = words.filter(Boolean);
  return said.length > 0 ? ` (${said.join(", ")})` : null;
}
