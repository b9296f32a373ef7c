import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { VFile } from "vfile";
import { inFile } from "../fault.ts";
import { readTextFile } from "../decode-file.ts";
import type { Library } from "../library/library.ts";
import { openLibrary } from "../library/open-library.ts";
import { checkLocator } from "../remark/resolve/check-locator.ts";
import { reportUnknownKey } from "../remark/resolve/report-unknown-key.ts";
import { readCorrections } from "./corrections.ts";
import type { ComparedFigure, Notebook, CitingPlace } from "./notebook.ts";
import { findPages, mayCite } from "./note/find-pages.ts";
import { notePlaces, type NotePlace } from "./note/note-places.ts";
import { readAnswers } from "./intake/proposals-file.ts";
import { readProvisions } from "./provisions.ts";
import { readSettings } from "./settings.ts";
import { sourceFiles } from "./source-files.ts";
import { readSourceFrontMatter } from "./source/read-front-matter.ts";
import { recordOfSource } from "./source/source-record.ts";
import { readSource } from "./source/read-source.ts";
import { checkOwnLocator } from "./source/numbering/check-own-locator.ts";
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
  const { ids, stray } = sourceFiles(root);
  const library = libraryWith(root, ids, bibliography);
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
      ...ids.flatMap((id) => readAnswers(root, id).file ?? []),
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

/** The library, and with it the sources that it has no entry for, by their front matter. */
function libraryWith(
  root: string,
  ids: readonly string[],
  bibliography: VFile | undefined,
): Library {
  const files = bibliography ? [bibliography] : [];
  const held = openLibrary(files.map(({ path, value }) => new VFile({ path, value })));
  const records = ids
    .filter((id) => !held.has(id))
    .flatMap((id) => {
      const path = `sources/${id}.md`;
      // What is wrong with it is told where it is read.
      const { data } = readSourceFrontMatter(readTextFile(root, path));
      return data ? recordOfSource(id, path, data) : [];
    });
  const library = openLibrary([...files, ...records]);
  return { ...library, files: library.files.filter((file) => !records.includes(file)) };
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
        const cited = sources.find(({ id }) => id === work?.key);
        if (cited) checkOwnLocator(source.file, item, cited, source.frontMatter.lang);
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
