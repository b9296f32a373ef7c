import type { CatalogueIndex } from "../../../catalogue/catalogue-files.ts";
import {
  unpackLocale,
  unpackStyle,
  type PackedLocale,
  type PackedStyle,
} from "../../../csl/style/packed-style.ts";
import type { CslLocale, CslStyle } from "../../../csl/style/style-tree.ts";

/** The public styles and locales, from the site itself; each file is requested once. */
export interface LoadedCatalogue {
  index: CatalogueIndex;
  style(name: string): Promise<CslStyle>;
  /** `undefined` for an unknown locale. */
  locale(tag: string): Promise<CslLocale | undefined>;
}

/**
 * @param folder
 *   The address of the catalogue’s files, ending in a slash.
 * @throws
 *   Error if a file cannot be loaded: the caller reports it, and may try again.
 */
export async function loadCatalogue(folder: URL): Promise<LoadedCatalogue> {
  const index = (await (await get(new URL("index.json", folder))).json()) as CatalogueIndex;
  const texts = new Map<string, string>();
  async function text(name: string): Promise<string> {
    const known = texts.get(name) ?? (await inflated(await get(new URL(`${name}.bin`, folder))));
    texts.set(name, known);
    return known;
  }
  return {
    index,
    async style(name) {
      const at = index.styles.indexOf(name);
      const lines = (await text(`styles-${Math.floor(at / index.perFile)}`)).split("\n");
      return unpackStyle(JSON.parse(lines[at % index.perFile] ?? "") as PackedStyle);
    },
    async locale(tag) {
      if (!index.locales.includes(tag)) return undefined;
      return unpackLocale(JSON.parse(await text(`locale-${tag}`)) as PackedLocale);
    },
  };
}

async function get(address: URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address.pathname}`);
  return response;
}

async function inflated({ body }: Response): Promise<string> {
  if (!body) return "";
  return new Response(body.pipeThrough(new DecompressionStream("deflate-raw"))).text();
}
