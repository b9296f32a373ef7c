import { createHash } from "node:crypto";
import MiniSearch from "minisearch";
import type { Notebook } from "../../notebook/notebook.ts";
import { hasPage } from "../components/parts/has-page.ts";
import { jsonMedia, type StableFile } from "../files/stable-file.ts";
import { resultsAddress, searchAddress, searchFolder, servedAddress } from "../addresses.ts";
import { engineOptions, type NumberedEntry } from "./search-engine.ts";
import { numberSpelling } from "./number-spelling.ts";
import { searchEntries } from "./search-entries.ts";
import type { SearchEntry, SearchFile, SearchPieces, TermPostings } from "./search-entry.ts";

/** A notebook with more entries than this has its index in pieces: a search loads those it needs. */
export const mostWhole = 1000;
const entriesAFile = 50;
/** The approximate number of characters of terms in a file. */
const termsAFile = 40_000;

const split = new WeakMap<Notebook, readonly StableFile[]>();

/** `/search.json` and, for a large notebook, the files it refers to. */
export function searchFiles(notebook: Notebook): readonly StableFile[] {
  const { lang, links } = notebook.settings;
  const served = (address: string): string => servedAddress(address, links);
  const entries = searchEntries(notebook).map((one) => ({ ...one, address: served(one.address) }));
  const spelling = numberSpelling(lang);
  const head = {
    lang,
    ...(spelling && { spelling }),
    ...(hasPage(notebook, resultsAddress) && { page: served(resultsAddress) }),
  };
  if (entries.length <= mostWhole) {
    return [json(searchAddress, (): SearchFile => ({ ...head, entries }))];
  }
  const known = split.get(notebook) ?? splitFiles(entries, head);
  split.set(notebook, known);
  return known;
}

/** The index in pieces, and the file that describes them. */
export function splitFiles(
  entries: readonly SearchEntry[],
  head: Pick<SearchFile, "lang" | "page" | "spelling">,
): StableFile[] {
  const terms = inFiles(postingsOf(entries, head.lang));
  const pieces: SearchPieces = {
    folder: searchFolder(digest(terms, entries)),
    terms: terms.map((piece) => piece[0]?.[0] ?? ""),
    entries: entries.length,
    entriesAFile,
    kinds: entries.flatMap(({ type }, at) =>
      type === entries[at - 1]?.type ? [] : [[at, type] as const],
    ),
  };
  const { folder } = pieces;
  const files = Array.from({ length: Math.ceil(entries.length / entriesAFile) }, (_, at) =>
    json(`${folder}entries-${at}.json`, () =>
      entries.slice(at * entriesAFile, (at + 1) * entriesAFile),
    ),
  );
  return [
    json(searchAddress, (): SearchFile => ({ ...head, pieces })),
    json(`${folder}vocabulary.json`, () => terms.flat().map(([term]) => term)),
    ...terms.map((piece, at) => json(`${folder}terms-${at}.json`, () => piece)),
    ...files,
  ];
}

function json(path: string, contents: () => unknown): StableFile {
  return { path, mediaType: jsonMedia, contents: () => JSON.stringify(contents()) };
}

/** Each term with its places, in code unit order, as browsers compare strings. */
function postingsOf(entries: readonly SearchEntry[], lang: string): TermPostings[] {
  const engine = new MiniSearch<NumberedEntry>(engineOptions(lang));
  engine.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const { index } = engine.toJSON() as unknown as { index: TermPostings[] };
  return index.sort(([a], [b]) => (a < b ? -1 : 1));
}

function inFiles(postings: readonly TermPostings[]): TermPostings[][] {
  const files: TermPostings[][] = [];
  let length = Infinity;
  for (const posting of postings) {
    const size = JSON.stringify(posting).length;
    if (length + size > termsAFile) {
      files.push([]);
      length = 0;
    }
    files.at(-1)?.push(posting);
    length += size;
  }
  return files;
}

/** A new index has a new folder, so that pieces of different versions never mix. */
function digest(...parts: readonly unknown[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(JSON.stringify(part));
  return hash.digest("hex").slice(0, 8);
}
