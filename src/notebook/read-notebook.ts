import { join } from "node:path";
import { VFile } from "vfile";
import { inFile } from "../fault.ts";
import { isFile } from "../is-file.ts";
import { readTextFile } from "../decode-file.ts";
import { isThere, readBytes, stateOf } from "../file-texts.ts";
import { EntryReadings } from "../formats/bibtex/entry-readings.ts";
import type { Library } from "../library/library.ts";
import { openLibrary } from "../library/open-library.ts";
import { checkLocator } from "../remark/resolve/check-locator.ts";
import { reportUnknownKey } from "../remark/resolve/report-unknown-key.ts";
import { readCorrections } from "./corrections.ts";
import { Kept } from "./kept.ts";
import type { ComparedFigure, Notebook, CitingPlace } from "./notebook.ts";
import { findPages, mayCite } from "./note/find-pages.ts";
import { placesOfNote, type NotePlace } from "./note/note-places.ts";
import { readAnswers } from "./intake/proposals-file.ts";
import { isWith, readClaims } from "./dated-claims.ts";
import { readProvisions } from "./provisions.ts";
import { readSettings, type Settings } from "./settings.ts";
import { sourceFiles } from "./source-files.ts";
import { readSourceFrontMatter } from "./source/read-front-matter.ts";
import { recordOfSource } from "./source/source-record.ts";
import { readSource } from "./source/read-source.ts";
import { checkOwnLocator } from "./source/numbering/check-own-locator.ts";
import type { Source } from "./source/source.ts";
import { pushTo } from "../push-to.ts";

/**
 * Read a notebook: its settings, its library, its sources, and who cites what.
 *
 * @param root
 *   The folder that holds `package.json`, `references.bib` and `sources/`.
 * @param kept
 *   What earlier readings made: only what has changed since is read again.
 */
export function readNotebook(root: string, kept = new Kept()): Notebook {
  kept.turn();
  const read = kept.make("settings", {
    from: [stateOf(join(root, "package.json"))],
    make: () => readSettings(root),
    files: ({ file }) => [file],
    also: ({ looksIn }) => looksIn.map((path) => String(isThere(join(root, path)))),
  });
  const { settings, file: manifest, looksIn } = read;
  const { ids, stray } = sourceFiles(root);
  const library = notebookLibrary(root, ids, kept);
  const documents = ids.map((id) => keptSource(root, id, library, kept));
  const sources = documents.flatMap(({ source }) => source ?? []);
  sources.sort(
    (a, b) =>
      (a.frontMatter.date ?? "").localeCompare(b.frontMatter.date ?? "") ||
      a.id.localeCompare(b.id),
  );
  const places = indexPlaces(sources, library);
  const compared = sources.flatMap(({ comparisonsFile }) => comparisonsFile ?? []);
  let notes: Map<string, NotePlace[]> | undefined;
  let beside: ReadonlyMap<string, ComparedFigure[]> | undefined;
  const mapped = readProvisions(root, sources, library);
  const claimed = readClaims(root, sources, library);
  const corrected = readCorrections(root, sources, library);
  return {
    root,
    settings,
    manifest,
    looksIn,
    library,
    sources,
    corrections: corrected.corrections,
    files: [
      ...documents.map(({ file }) => file),
      ...stray,
      ...compared,
      ...mapped.files,
      ...claimed.files,
      ...corrected.files,
      ...ids.flatMap((id) => readAnswers(root, id).file ?? []),
      ...library.files,
    ],
    citationsOf: (key) => places.get(key) ?? [],
    notesCiting: (key) => (notes ??= notePlaces(root, library, settings, kept)).get(key) ?? [],
    comparisonsOf: (key) =>
      (beside ??= comparedFigures(sources, library)).get(library.get(key)?.key ?? "") ?? [],
    claimsBeside: (id) => claimed.claims.filter(({ source }) => source.id === id),
    claimsWith: (key) => claimed.claims.filter((claim) => isWith(claim, key)),
    provisionsOf: (key) => mapped.provisions.filter(({ work }) => work === library.get(key)?.key),
  };
}

/** Read a source; again only if its files have changed, or the library answers differently about it. */
function keptSource(
  root: string,
  id: string,
  library: Library,
  kept: Kept,
): ReturnType<typeof readSource> {
  const path = `sources/${id}.md`;
  const others = ["txt", "comparisons.csv"].map((end) => `sources/${id}.${end}`);
  return kept.make(`source ${id}`, {
    from: [path, ...others].map((one) => stateOf(join(root, one))),
    library,
    make: (watched) => inFile(path, () => readSource(root, id, path, watched)),
    files: ({ file, source }) => [
      file,
      ...(source?.comparisonsFile ? [source.comparisonsFile] : []),
    ],
    also: ({ source }) => {
      const received = source?.frontMatter.received?.file;
      return received === undefined ? [] : [stateOf(join(root, "sources", received))];
    },
  });
}

/** The library of a notebook, together with the sources that have no entry in it, from their front matter. */
export function notebookLibrary(root: string, ids: readonly string[], kept: Kept): Library {
  const path = "references.bib";
  const state = stateOf(join(root, path));
  const held = kept.make("entries", {
    from: [state],
    make: () => openLibrary(bibliographyIn(root, path)),
    files: () => [],
  });
  const own = ids.filter((id) => !held.has(id));
  const records = own.flatMap((id) => recordIn(root, id, kept) ?? []);
  const unread = own.filter((id) => !recordIn(root, id, kept));
  const readings = kept.make("readings", {
    from: [],
    make: () => new EntryReadings(),
    files: () => [],
  });
  return kept.make("library", {
    from: [state, ...unread, ...records.map(String)],
    make: () => {
      readings.turn();
      const library = openLibrary([...bibliographyIn(root, path), ...records], readings);
      return {
        ...library,
        files: library.files.filter((file) => !records.includes(file)),
        unread: (key) => (unread.includes(key) ? `sources/${key}.md` : undefined),
      };
    },
    files: ({ files }) => files,
  });
}

/** A source as a work; problems in its front matter are reported when the source is read. */
function recordIn(root: string, id: string, kept: Kept): VFile | undefined {
  const path = `sources/${id}.md`;
  return kept.make(`record ${id}`, {
    from: [stateOf(join(root, path))],
    make: () => {
      const { data } = readSourceFrontMatter(readTextFile(root, path));
      return data && recordOfSource(id, path, data);
    },
    files: () => [],
  });
}

function bibliographyIn(root: string, path: string): VFile[] {
  const full = join(root, path);
  return isFile(full) ? [new VFile({ path, value: readBytes(full) })] : [];
}

/** The places of authored pages that cite works, by the work’s key as in its entry. */
function notePlaces(
  root: string,
  library: Library,
  { lang }: Settings,
  kept: Kept,
): Map<string, NotePlace[]> {
  const places = new Map<string, NotePlace[]>();
  for (const page of findPages(root, kept).filter(mayCite)) {
    const found = kept.make(`places of ${page.path}`, {
      from: [page, lang],
      library,
      make: (watched) => placesOfNote(page, watched, lang),
      files: () => [],
    });
    for (const [key, place] of found) pushTo(places, key, place);
  }
  return places;
}

/** What the numbers of works are compared with, by the works’ keys as in their entries. */
function comparedFigures(
  sources: readonly Source[],
  library: Library,
): ReadonlyMap<string, ComparedFigure[]> {
  const found = new Map<string, ComparedFigure[]>();
  for (const source of sources) {
    for (const comparison of source.comparisons) {
      const key = comparison.work === null ? undefined : library.get(comparison.work)?.key;
      if (key === undefined) continue;
      const known = found.get(key) ?? [];
      known.push({ source, comparison });
      found.set(key, known);
    }
  }
  return found;
}

/** Places by the work’s key as in its entry; unknown keys, and locators past an end, are reported. */
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
        // A missing library is reported once.
        if (item && library.files.length > 0) reportUnknownKey(source.file, library, item);
      }
    }
  }
  return places;
}
