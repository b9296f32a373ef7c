import { exportZoteroRdf } from "../../formats/zotero-rdf/export-zotero-rdf.ts";
import { formats } from "../../library/export-formats.ts";
import type { Work } from "../../works/work.ts";
import { comparisonsCsv } from "../../figures/comparisons/comparisons-csv.ts";
import { dataPackage } from "../../figures/data/datapackage.ts";
import { figuresCsv } from "../../figures/data/figures-csv.ts";
import { figuresJson } from "../../figures/data/figures-json.ts";
import { figuresModule } from "../../figures/data/figures-module.ts";
import { heightScript } from "../../figures/embed/height-script.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { citedAs, citedWorks, offeredOf } from "../components/parts/cited-works.ts";
import { searchFiles } from "../search/search-file.ts";
import { listedDocuments, type DocumentsIndex } from "../components/documents/documents-index.ts";
import { worksIndex } from "../components/works/works-index.ts";
import { scriptTexts } from "../words/script-texts.ts";
import { wordsFor } from "../words/words-for.ts";
import { figureSource } from "../components/figure/source-of-figure.ts";
import { correctionsFeed } from "./corrections-feed.ts";
import { ofCards } from "./card-files.ts";
import { wordsEmbed } from "./words-embed.ts";
import { ofFigures } from "./figure-files.ts";
import { receivedFiles } from "./received-files.ts";
import { libraryFeed } from "./library-feed.ts";
import { lookStableFiles } from "./look-files.ts";
import { siteHeaders } from "./site-headers.ts";
import { sitemap } from "./sitemap.ts";
import {
  csvMedia,
  htmlMedia,
  javascriptMedia,
  jsonMedia,
  jsonText as text,
  type StableFile,
} from "./stable-file.ts";
import {
  absolute,
  comparisonsFiles,
  correctionsFeedAddress,
  dataPackageAddress,
  documentsIndexAddress,
  embedScriptAddress,
  feedAddress,
  figuresFiles,
  headersAddress,
  libraryFiles,
  noJekyllAddress,
  offeredAddress,
  sitemapAddress,
  sourceAddress,
  transcriptAddress,
  wordsEmbedAddress,
  workAddress,
  worksIndexAddress,
} from "../addresses.ts";

/** The files of a notebook next to its pages; last those of the search, which take as long as all others. */
export function* stableFiles(notebook: Notebook): Generator<StableFile> {
  yield* filesBesideSearch(notebook);
  yield* searchFiles(notebook);
}

/** The same without those that only the search’s scripts request; most are those of works. */
export function* filesBesideSearch(notebook: Notebook): Generator<StableFile> {
  const { library, sources, settings } = notebook;
  const keys = library.keys;
  yield* inFormats(libraryFiles, notebook, () => keys.flatMap((key) => library.get(key) ?? []));
  for (const source of sources) {
    const { transcript } = source;
    const path = transcriptAddress(source.id);
    yield { path, mediaType: "text/plain; charset=utf-8", contents: () => transcript.bytes };
    yield* receivedFiles(source, notebook.root);
    yield* inFormats(sourceAddress(source.id), notebook, () =>
      citedWorks(source, notebook).list.map(citedAs),
    );
    yield {
      path: offeredAddress(source.id),
      mediaType: "application/rdf+xml",
      contents: () => exportZoteroRdf(offeredOf(source, notebook)),
    };
    yield* ofFigures(source, settings);
    yield {
      path: `${wordsEmbedAddress(source.id)}.html`,
      mediaType: htmlMedia,
      contents: () => wordsEmbed(source, notebook),
    };
  }
  yield* ofCards(notebook);
  yield* data(notebook);
  yield {
    path: documentsIndexAddress,
    mediaType: jsonMedia,
    contents: () =>
      JSON.stringify({ documents: listedDocuments(notebook) } satisfies DocumentsIndex),
  };
  yield {
    path: worksIndexAddress,
    mediaType: jsonMedia,
    contents: () => JSON.stringify(worksIndex(notebook)),
  };
  yield {
    path: feedAddress,
    mediaType: "application/atom+xml; charset=utf-8",
    contents: () => libraryFeed(notebook),
  };
  if (notebook.corrections.length > 0) {
    yield {
      path: correctionsFeedAddress,
      mediaType: "application/atom+xml; charset=utf-8",
      contents: () => correctionsFeed(notebook),
    };
  }
  const { address, contents } = scriptTexts(settings);
  yield { path: address, mediaType: javascriptMedia, contents: () => contents };
  const { url } = settings;
  if (url !== undefined) {
    yield {
      path: sitemapAddress,
      mediaType: "application/xml; charset=utf-8",
      contents: () => sitemap(notebook, url),
    };
  }
  yield* lookStableFiles(notebook);
  yield { path: noJekyllAddress, mediaType: "text/plain; charset=utf-8", contents: () => "" };
  yield {
    path: headersAddress,
    mediaType: "text/plain; charset=utf-8",
    contents: () => siteHeaders(notebook.root),
  };
  for (const key of keys) {
    yield* inFormats(workAddress(key), notebook, () => [library.get(key) ?? []].flat());
  }
}

function* inFormats(
  address: string,
  { library, settings: { url, links } }: Notebook,
  works: () => readonly Work[],
): Generator<StableFile> {
  const withPage = (work: Work): Work => ({
    ...work,
    ...(url !== undefined && { page: absolute(workAddress(work.key), url, links) }),
  });
  for (const { extension, mediaType, write } of formats) {
    const path = `${address}.${extension}`;
    yield { path, mediaType, contents: () => write(works().map(withPage), library) };
  }
}

/** All figures of all sources as one table, described for programs. */
function* data({ sources, settings }: Notebook): Generator<StableFile> {
  const figures = sources.flatMap((source) => source.figures);
  const words = wordsFor(settings).charts;
  yield { path: `${figuresFiles}.csv`, mediaType: csvMedia, contents: () => figuresCsv(figures) };
  yield {
    path: `${figuresFiles}.json`,
    mediaType: jsonMedia,
    contents: () => figuresJson(figures),
  };
  yield {
    path: `${figuresFiles}.js`,
    mediaType: javascriptMedia,
    contents: () => figuresModule(figures, sources.map(figureSource), words),
  };
  yield { path: embedScriptAddress, mediaType: javascriptMedia, contents: () => heightScript };
  yield {
    path: dataPackageAddress,
    mediaType: jsonMedia,
    contents: () =>
      text(
        dataPackage(
          sources.map(figureSource),
          {
            name: "reported-figures",
            title: settings.title,
            path: `${figuresFiles}.csv`.slice(1),
            csv: figuresCsv(figures),
            comparisons: sources
              .filter(({ comparisons }) => comparisons.length > 0)
              .map(({ id, comparisons }) => ({
                ...{ name: `${id}.comparisons`, path: `${comparisonsFiles(id)}.csv`.slice(1) },
                csv: comparisonsCsv(comparisons),
              })),
            ...(settings.url !== undefined && { homepage: settings.url }),
          },
          words,
        ),
      ),
  };
}
