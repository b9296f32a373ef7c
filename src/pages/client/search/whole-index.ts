import MiniSearch from "minisearch";
import { engineOptions, type NumberedEntry } from "../../search/search-engine.ts";
import type { SearchEntry, SearchFile } from "../../search/search-entry.ts";
import { speltNumbers } from "./spelt-numbers.ts";
import { beginningWith, type TermIndex } from "./term-index.ts";

/** The index of a small notebook, built in the browser step by step, so that typing is not interrupted. */
export async function wholeIndex(
  { lang, page, spelling }: SearchFile,
  entries: readonly SearchEntry[],
): Promise<TermIndex> {
  const terms = new Set<string>();
  const options = engineOptions(lang);
  const engine = new MiniSearch<NumberedEntry>({
    ...options,
    processTerm: (term) => {
      terms.add(term);
      return term;
    },
  });
  const numbered = entries.map((entry, id) => ({ ...entry, id }));
  await engine.addAllAsync(numbered, { chunkSize: 40 });
  return {
    lang,
    ...(page !== undefined && { page }),
    ...(spelling && { numbers: speltNumbers(spelling) }),
    termsLike: (beginning) => Promise.resolve(beginningWith(beginning, terms)),
    vocabulary: () => Promise.resolve([...terms]),
    engine: () => Promise.resolve(engine),
    kindOf: (id) => entries[id]!.type,
    entries: (ids) => Promise.resolve(ids.map((id) => entries[id]!)),
  };
}
