import type { Work } from "../../citations/work.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import type { Source, SourceCitation } from "../../notebook/source/source.ts";
import { numberRanges } from "./number-ranges.ts";

/** A work that a source cites, with its number in the list beside the text. */
export interface CitedWork {
  number: number;
  work: Work;
  /** In the order of the text. */
  citations: readonly SourceCitation[];
}

/** How a citation looks and reads, the strongest reservation first. */
export type CitationState = "inferred" | "disputed" | "not-located" | "cited";

/** The works that a source cites, in the order in which it first cites them. */
export function citedWorks(source: Source, { library }: Notebook): CitedWork[] {
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
  return [...found.values()].map((cited, index) => ({ number: index + 1, ...cited }));
}

export function citationState(citation: SourceCitation, works: readonly Work[]): CitationState {
  if (citation.inferred !== undefined) return "inferred";
  const states = works.map(({ verification }) => verification);
  if (states.includes("disputed")) return "disputed";
  return states.includes("not-located") ? "not-located" : "cited";
}

const stateWords: Readonly<Record<CitationState, string>> = {
  inferred: " inferred",
  disputed: " disputed",
  "not-located": " not located",
  cited: "",
};

/** What stands after a citation: the numbers of its works, and its reservation in a word. */
export function citationMark(
  citation: SourceCitation,
  cited: ReadonlyMap<string, CitedWork>,
  { library }: Notebook,
): { mark: string; state: CitationState; key: string } | undefined {
  const works = citation.items.flatMap(({ key }) => cited.get(library.get(key)?.key ?? "") ?? []);
  const first = works[0];
  if (!first) return undefined;
  const state = citationState(
    citation,
    works.map(({ work }) => work),
  );
  const mark = numberRanges(works.map(({ number }) => number)) + stateWords[state];
  return { mark, state, key: first.work.key };
}
