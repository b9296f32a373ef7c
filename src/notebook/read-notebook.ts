import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { VFile } from "vfile";
import { inFile } from "../fault.ts";
import type { Library } from "../library/library.ts";
import { openLibrary } from "../library/open-library.ts";
import { checkLocator } from "../remark/resolve/check-locator.ts";
import { reportUnknownKey } from "../remark/resolve/report-unknown-key.ts";
import { readCorrections } from "./corrections.ts";
import type { ComparedFigure, Notebook, CitingPlace } from "./notebook.ts";
import { findPages, mayCite } from "./note/find-pages.ts";
import { notePlaces, type NotePlace } from "./note/note-places.ts";
import { readProvisions } from "./provisions.ts";
import { readSettings } from "./settings.ts";
import { sourceFiles } from "./source-files.ts";
import { readSource } from "./source/read-source.ts";
import type { Source } from "./source/source.ts";

/**
 * Read a notebook: its settings, its library, its sources, and who cites what.
 *
 * @param root
 *   The folder that holds `package.json`, `references.bib` and `sources/`.
 */
export function readNotebook(root: string): Notebook {
  const { settings, file: manifest } = readSettings(root);
  const bibliography = readFile(root, "references.bib");
  const library = openLibrary(bibliography ? [bibliography] : []);
  const { ids, stray } = sourceFiles(root);
  const read = ids.map((id) =>
    inFile(`sources/${id}.md`, () => readSource(root, id, `sources/${id}.md`, library)),
  );
  const sources = read.flatMap(({ source }) => source ?? []);
  sources.sort(
    (a, b) =>
      (a.frontMatter.date ?? "").localeCompare(b.frontMatter.date ?? "") ||
      a.id.localeCompare(b.id),
  );
  const places = indexPlaces(sources, library);
  const compared = sources.flatMap(({ comparisonsFile }) => comparisonsFile ?? []);
  let notes: Map<string, NotePlace[]> | undefined;
  const mapped = readProvisions(root, sources, library);
  const corrected = readCorrections(root, sources, library);
  return {
    root,
    settings,
    manifest,
    library,
    sources,
    corrections: corrected.corrections,
    files: [
      ...read.map(({ file }) => file),
      ...stray,
      ...compared,
      ...mapped.files,
      ...corrected.files,
      ...library.files,
    ],
    citationsOf: (key) => places.get(key) ?? [],
    notesCiting: (key) =>
      (notes ??= notePlaces(findPages(root).filter(mayCite), library, settings.lang)).get(key) ??
      [],
    comparisonsOf: (key) => comparisonsOf(key, sources, library),
    provisionsOf: (key) => mapped.provisions.filter(({ work }) => work === library.get(key)?.key),
  };
}

function readFile(root: string, path: string): VFile | undefined {
  const full = join(root, path);
  return statSync(full, { throwIfNoEntry: false })?.isFile()
    ? new VFile({ path, value: readFileSync(full) })
    : undefined;
}

/** What a work’s numbers stand beside; the key may be a former one. */
function comparisonsOf(
  key: string,
  sources: readonly Source[],
  library: Library,
): ComparedFigure[] {
  const wanted = library.get(key)?.key;
  return sources.flatMap((source) =>
    source.comparisons.flatMap((comparison) => {
      const named = comparison.work === null ? undefined : library.get(comparison.work)?.key;
      return wanted !== undefined && named === wanted ? { source, comparison } : [];
    }),
  );
}

/** Places by the key of the work as its entry has it; keys that name nothing, and locators past an end, are reported. */
function indexPlaces(sources: readonly Source[], library: Library): Map<string, CitingPlace[]> {
  const places = new Map<string, CitingPlace[]>();
  for (const source of sources) {
    for (const citation of source.citations) {
      for (const item of citation.items) {
        const work = item.locator && library.get(item.key);
        if (work) checkLocator(source.file, item, work);
      }
      for (const key of new Set(citation.items.map((item) => item.key))) {
        const work = library.get(key);
        if (work) {
          const found = places.get(work.key) ?? [];
          if (found.at(-1)?.citation !== citation) found.push({ source, citation });
          places.set(work.key, found);
          continue;
        }
        const item = citation.items.find((one) => one.key === key);
        // Where there is no library, its file is told of once.
        if (item && library.files.length > 0) reportUnknownKey(source.file, library, item);
      }
    }
  }
  return places;
}
