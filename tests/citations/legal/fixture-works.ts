import { readdirSync, readFileSync } from "node:fs";
import { VFile } from "vfile";
import { openLibrary } from "../../../src/library/open-library.ts";
import type { Work } from "../../../src/works/work.ts";

const root = new URL("fixtures/", import.meta.url);

/** The libraries in this folder, by name: works as people enter them in Zotero and BibLaTeX. */
export const fixtureNames: readonly string[] = readdirSync(root).filter((name) =>
  /\.(?:bib|json)$/.test(name),
);

const works: ReadonlyMap<string, readonly Work[]> = new Map(
  fixtureNames.map((name) => {
    const library = openLibrary([
      new VFile({ path: name, value: readFileSync(new URL(name, root)) }),
    ]);
    return [name, [...library.keys].flatMap((key) => library.get(key) ?? [])];
  }),
);

/** The works of one library, or of all. */
export function fixtureWorks(name?: string): Work[] {
  return (name === undefined ? fixtureNames : [name]).flatMap((one) => works.get(one) ?? []);
}
