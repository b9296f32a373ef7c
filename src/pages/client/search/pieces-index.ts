import MiniSearch, { type AsPlainObject } from "minisearch";
import { engineOptions, searchFields } from "../../search/search-engine.ts";
import type {
  SearchEntry,
  SearchFile,
  SearchPieces,
  TermPostings,
} from "../../search/search-entry.ts";
import { speltNumbers } from "./spelt-numbers.ts";
import { beginningWith, isWhole, type TermIndex } from "./term-index.ts";

/** The index of a large notebook: a search loads the pieces it needs, each once. */
export function piecesIndex(
  { lang, page, spelling }: SearchFile,
  pieces: SearchPieces,
  load: (address: string) => Promise<unknown>,
): TermIndex {
  const loaded = new Map<string, Promise<unknown>>();
  const get = <Piece>(name: string): Promise<Piece> => {
    const piece = loaded.get(name) ?? load(`${pieces.folder}${name}.json`);
    loaded.set(name, piece);
    // A piece that failed to load is requested again.
    piece.catch(() => loaded.delete(name));
    return piece as Promise<Piece>;
  };
  const postings = async (from: string, to: string): Promise<TermPostings[]> => {
    const first = Math.max(0, fileOf(from, pieces.terms));
    const last = Math.max(0, fileOf(to, pieces.terms));
    const files = Array.from({ length: last - first + 1 }, (_, at) => `terms-${first + at}`);
    return (await Promise.all(files.map((name) => get<TermPostings[]>(name)))).flat();
  };
  return {
    lang,
    ...(page !== undefined && { page }),
    ...(spelling && { numbers: speltNumbers(spelling) }),
    async termsLike(beginning) {
      const end = isWhole(beginning) ? beginning : `${beginning}\uffff`;
      const found = await postings(beginning, end);
      return beginningWith(
        beginning,
        found.map(([term]) => term),
      );
    },
    vocabulary: () => get<string[]>("vocabulary"),
    async engine(terms) {
      const files = await Promise.all(terms.map((term) => postings(term, term)));
      const wanted = new Set(terms);
      const index = new Map(files.flat().filter(([term]) => wanted.has(term)));
      return MiniSearch.loadJS(engineJson([...index], pieces), engineOptions(lang));
    },
    kindOf: (id) => pieces.kinds.findLast(([first]) => first <= id)![1],
    async entries(ids) {
      const { entriesAFile } = pieces;
      return Promise.all(
        ids.map(async (id) => {
          const file = await get<SearchEntry[]>(`entries-${Math.floor(id / entriesAFile)}`);
          return file[id % entriesAFile]!;
        }),
      );
    },
  };
}

/** The file that would contain a term. */
function fileOf(term: string, firsts: readonly string[]): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle]! <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** An index of a few terms, in MiniSearch’s format. Field lengths do not count. */
function engineJson(index: readonly TermPostings[], { entries }: SearchPieces): AsPlainObject {
  const ids = new Set(
    index.flatMap(([, fields]) => Object.values(fields).flatMap((found) => Object.keys(found))),
  );
  const lengths = Object.fromEntries(searchFields.map((_, field) => [field, 1]));
  return {
    documentCount: entries,
    nextId: entries,
    documentIds: Object.fromEntries(Array.from(ids, (id) => [id, Number(id)])),
    fieldIds: Object.fromEntries(searchFields.map((name, field) => [name, field])),
    fieldLength: Object.fromEntries(Array.from(ids, (id) => [id, lengths])),
    averageFieldLength: searchFields.map(() => 1),
    storedFields: {},
    dirtCount: 0,
    index: index as unknown as AsPlainObject["index"],
    serializationVersion: 2,
  } as unknown as AsPlainObject;
}
