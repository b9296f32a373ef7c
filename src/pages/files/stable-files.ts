import { formats } from "../../library/export-formats.ts";
import { slug } from "../../works/slug.ts";
import type { Work } from "../../works/work.ts";
import { comparisonsCsv } from "../../figures/comparisons/comparisons-csv.ts";
import { dataPackage } from "../../figures/data/datapackage.ts";
import { figuresCsv } from "../../figures/data/figures-csv.ts";
import { figuresJson } from "../../figures/data/figures-json.ts";
import { figuresModule } from "../../figures/data/figures-module.ts";
import { heightScript } from "../../figures/embed/height-script.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { citedWorks } from "../components/parts/cited-works.ts";
import { searchEntries } from "../components/parts/search-entries.ts";
import { worksIndex } from "../components/works/works-index.ts";
import { figureSource } from "../components/figure/source-of-figure.ts";
import { ofFigures } from "./figure-files.ts";
import { libraryFeed } from "./library-feed.ts";
import { sitemap } from "./sitemap.ts";
import { csv, javascript, json, jsonText as text, type StableFile } from "./stable-file.ts";

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
    yield* inFormats(`/sources/${source.id}`, notebook, () =>
      citedWorks(source, notebook).list.map(({ work }) => work),
    );
    yield* ofFigures(source, settings);
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
  yield {
    path: "/library.atom",
    mediaType: "application/atom+xml; charset=utf-8",
    contents: () => libraryFeed(notebook),
  };
  const { url } = settings;
  if (url !== undefined) {
    yield {
      path: "/sitemap.xml",
      mediaType: "application/xml; charset=utf-8",
      contents: () => sitemap(notebook, url),
    };
  }
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

/** All figures of all sources as one table, described for those who read it by program. */
function* data({ sources, settings }: Notebook): Generator<StableFile> {
  const figures = sources.flatMap((source) => source.figures);
  yield { path: "/figures.csv", mediaType: csv, contents: () => figuresCsv(figures) };
  yield { path: "/figures.json", mediaType: json, contents: () => figuresJson(figures) };
  yield {
    path: "/figures.js",
    mediaType: javascript,
    contents: () => figuresModule(figures, sources.map(figureSource)),
  };
  yield { path: "/embed.js", mediaType: javascript, contents: () => heightScript };
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
          comparisons: sources
            .filter(({ comparisons }) => comparisons.length > 0)
            .map(({ id, comparisons }) => ({
              ...{ name: `${id}.comparisons`, path: `sources/${id}.comparisons.csv` },
              csv: comparisonsCsv(comparisons),
            })),
          ...(settings.url !== undefined && { homepage: settings.url }),
        }),
      ),
  };
}
