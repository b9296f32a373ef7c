import { formats } from "../../citations/formats.ts";
import { slug } from "../../citations/slug.ts";
import type { Work } from "../../citations/work.ts";
import { comparisonsCsv, comparisonsJson } from "../../figures/comparisons-csv.ts";
import { dataPackage } from "../../figures/datapackage.ts";
import { csvMetadata, figuresCsv } from "../../figures/figures-csv.ts";
import { figuresJson } from "../../figures/figures-json.ts";
import { oembed } from "../../figures/oembed.ts";
import { standaloneSvg } from "../../figures/standalone-svg.ts";
import { toPng } from "../../figures/to-png.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import type { Source } from "../../notebook/source/source.ts";
import { exhibits, type Exhibit } from "../components/exhibit.ts";
import { searchEntries } from "../components/search-entries.ts";
import { worksIndex } from "../components/works-index.ts";
import { figureSource } from "../components/figure-source.ts";

/** A file with a name that people may link to and cite. */
export interface StableFile {
  /** From the root of the site. */
  path: string;
  mediaType: string;
  /** Made when it is asked for. */
  contents(): string | Uint8Array | Promise<Uint8Array>;
}

/** The files of a notebook beside its pages. */
export function* stableFiles(notebook: Notebook): Generator<StableFile> {
  const { library, sources, settings } = notebook;
  const keys = library.keys;
  yield* inFormats("/library", notebook, () => keys.flatMap((key) => library.get(key) ?? []));
  for (const key of keys) {
    yield* inFormats(`/works/${slug(key)}`, notebook, () => [library.get(key) ?? []].flat());
  }
  for (const source of sources) {
    const { transcript } = source;
    const path = `/sources/${source.id}.txt`;
    yield { path, mediaType: "text/plain; charset=utf-8", contents: () => transcript.bytes };
    yield* compared(source);
    for (const exhibit of exhibits(source)) yield* ofExhibit(source, exhibit, settings);
  }
  yield* data(notebook);
  yield {
    path: "/search.json",
    mediaType: json,
    contents: () => JSON.stringify(searchEntries(notebook)),
  };
  yield {
    path: "/works/index.json",
    mediaType: json,
    contents: () => JSON.stringify(worksIndex(notebook)),
  };
  // An embed may stand in any page; the other pages may not.
  yield {
    path: "/_headers",
    mediaType: "text/plain; charset=utf-8",
    contents: () =>
      "/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n\n/embed/*\n  Content-Security-Policy: frame-ancestors *\n",
  };
}

function* inFormats(
  address: string,
  { library }: Notebook,
  works: () => readonly Work[],
): Generator<StableFile> {
  for (const { extension, mediaType, write } of formats) {
    const path = `${address}.${extension}`;
    yield { path, mediaType, contents: () => write(works(), library) };
  }
}

function* compared({ id, comparisons }: Source): Generator<StableFile> {
  if (comparisons.length === 0) return;
  const path = `/sources/${id}.comparisons`;
  yield { path: `${path}.csv`, mediaType: csv, contents: () => comparisonsCsv(comparisons) };
  yield { path: `${path}.json`, mediaType: json, contents: () => comparisonsJson(comparisons) };
}

function* ofExhibit(
  source: Source,
  exhibit: Exhibit,
  { url, title: name }: Notebook["settings"],
): Generator<StableFile> {
  const { id, figures } = exhibit;
  const address = `/figures/${source.id}/${id}`;
  const svg = (): string => standaloneSvg(exhibit.drawing());
  yield { path: `${address}.svg`, mediaType: "image/svg+xml", contents: svg };
  yield { path: `${address}.png`, mediaType: "image/png", contents: () => toPng(svg()) };
  yield { path: `${address}.csv`, mediaType: csv, contents: () => figuresCsv(figures) };
  yield {
    path: `${address}.csv-metadata.json`,
    mediaType: json,
    contents: () => text(csvMetadata(`${id}.csv`, exhibit.title)),
  };
  yield { path: `${address}.json`, mediaType: json, contents: () => figuresJson(figures) };
  yield {
    path: `/embed/${source.id}/${id}.html`,
    mediaType: "text/html; charset=utf-8",
    contents: () => exhibit.embed(url),
  };
  if (url === undefined) return;
  yield {
    path: `/oembed/${source.id}/${id}.json`,
    mediaType: json,
    contents: () => {
      const subject = { id, title: exhibit.title, drawing: exhibit.drawing() };
      return text(oembed(subject, figureSource(source), { url, name }));
    },
  };
}

/** All figures of all sources as one table, described for those who read it by program. */
function* data({ sources, settings }: Notebook): Generator<StableFile> {
  const figures = sources.flatMap((source) => source.figures);
  yield { path: "/figures.csv", mediaType: csv, contents: () => figuresCsv(figures) };
  yield {
    path: "/datapackage.json",
    mediaType: json,
    contents: () =>
      text(
        dataPackage(sources.map(figureSource), {
          name: "reported-figures",
          title: settings.title,
          path: "figures.csv",
          csv: figuresCsv(figures),
          ...(settings.url !== undefined && { homepage: settings.url }),
        }),
      ),
  };
}

const csv = "text/csv; charset=utf-8";
const json = "application/json; charset=utf-8";

function text(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
