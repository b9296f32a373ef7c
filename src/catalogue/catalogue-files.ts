import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateRawSync } from "node:zlib";

/** The contents of the catalogue’s `index.json`. */
export interface CatalogueIndex {
  /** A name for this state of the catalogue, which changes whenever anything in it does. */
  made: string;
  /** Names of styles in order: each file holds `perFile` of them, one per line. */
  styles: readonly string[];
  perFile: number;
  locales: readonly string[];
}

let found: { folder: string | undefined } | undefined;
let index: CatalogueIndex | undefined;

/** The names of what the catalogue contains; empty if a bundler left the catalogue behind. */
export function catalogueIndex(): CatalogueIndex {
  return (index ??= readIndex());
}

/** The text of a catalogue file, by its name without `.bin`. */
export function readCatalogueFile(name: string): string {
  return inflateRawSync(readFileSync(join(catalogueFolder() ?? "", `${name}.bin`))).toString();
}

/** The folder of the public styles and locales that comes with the compiled files; searched for only once. */
export function catalogueFolder(): string | undefined {
  found ??= { folder: findFolder() };
  return found.folder;
}

function readIndex(): CatalogueIndex {
  const folder = catalogueFolder();
  if (folder === undefined) return { made: "none", styles: [], perFile: 1, locales: [] };
  return JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as CatalogueIndex;
}

function findFolder(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; ; folder = dirname(folder)) {
    const catalogue = join(folder, "lib/catalogue");
    if (existsSync(join(catalogue, "index.json"))) return catalogue;
    if (folder === dirname(folder)) return ofInstalledEngine();
  }
}

/** If a bundler separated the code from the catalogue, the installed package still has it. */
function ofInstalledEngine(): string | undefined {
  const name = "apparatus-engine/package.json";
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), "lib/catalogue");
  } catch {
    return undefined;
  }
}
