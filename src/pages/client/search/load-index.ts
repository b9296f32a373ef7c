import type { SearchFile } from "../../search/search-entry.ts";
import { searchAddress } from "../../script-addresses.ts";
import { piecesIndex } from "./pieces-index.ts";
import type { TermIndex } from "./term-index.ts";
import { wholeIndex } from "./whole-index.ts";

let loaded: Promise<TermIndex> | undefined;

/** The site’s index, loaded once; after a failure, the next request tries again. */
export function loadIndex(root: URL): Promise<TermIndex> {
  loaded ??= makeIndex(root);
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

async function makeIndex(root: URL): Promise<TermIndex> {
  const load = async (address: string): Promise<unknown> => {
    const response = await fetch(new URL(address.slice(1), root));
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  };
  const file = (await load(searchAddress)) as SearchFile;
  return file.pieces ? piecesIndex(file, file.pieces, load) : wholeIndex(file, file.entries ?? []);
}
