import { comparisonsCsv, comparisonsJson } from "../../figures/comparisons/comparisons-csv.ts";
import { csvMetadata, figuresCsv } from "../../figures/data/figures-csv.ts";
import { figuresJson } from "../../figures/data/figures-json.ts";
import { figuresModule } from "../../figures/data/figures-module.ts";
import { oembed } from "../../figures/embed/oembed.ts";
import { redirectPage } from "../../figures/embed/redirect-page.ts";
import { creditLine } from "../../figures/figure-words.ts";
import type { Run } from "../../figures/draw/runs.ts";
import { pictureTexts } from "../../figures/draw/picture.ts";
import { standaloneSvg } from "../../figures/draw/standalone-svg.ts";
import { toPng } from "../../figures/draw/to-png.ts";
import { annotationPage, webAnnotation } from "../../figures/data/web-annotation.ts";
import type { Settings } from "../../notebook/settings.ts";
import type { Source } from "../../notebook/source/source.ts";
import { wordsFor } from "../words/words-for.ts";
import { exhibits, type Exhibit } from "../components/figure/exhibit.ts";
import { figureSource } from "../components/figure/source-of-figure.ts";
import {
  csvMedia,
  htmlMedia,
  javascriptMedia,
  jsonMedia,
  jsonLdMedia,
  jsonText,
  type StableFile,
} from "./stable-file.ts";
import {
  absolute,
  annotationsAddress,
  comparisonsFiles,
  figureAddress,
  figureAddresses,
  transcriptAddress,
} from "../addresses.ts";

/**
 * The files of a source’s figures, charts and comparisons. Those of a renamed one are kept at the old address as
 * copies, because a static host cannot redirect a picture or a table; the old page redirects.
 */
export function* ofFigures(source: Source, settings: Settings): Generator<StableFile> {
  const { id, comparisons, figures } = source;
  const words = wordsFor(settings);
  for (const exhibit of exhibits(source, words)) {
    yield* ofExhibit(source, exhibit, exhibit.id, settings);
    for (const former of exhibit.former) {
      yield* ofExhibit(source, exhibit, former, settings);
      yield {
        path: `${figureAddress(id, former)}.html`,
        mediaType: htmlMedia,
        contents: () => redirectPage(exhibit.id, exhibit.title, words.charts),
      };
    }
  }
  yield {
    path: annotationsAddress(id),
    mediaType: jsonLdMedia,
    contents: () =>
      jsonText(
        annotationPage(figures, transcriptFrom(id, "../", settings), words.charts, (figure) =>
          annotationAddress(id, figure.id, settings),
        ),
      ),
  };
  if (comparisons.length === 0) return;
  const path = comparisonsFiles(id);
  yield { path: `${path}.csv`, mediaType: csvMedia, contents: () => comparisonsCsv(comparisons) };
  yield {
    path: `${path}.json`,
    mediaType: jsonMedia,
    contents: () => comparisonsJson(comparisons),
  };
}

/** The files of one figure or chart, under its id or a former one. */
function* ofExhibit(
  source: Source,
  exhibit: Exhibit,
  id: string,
  settings: Settings,
): Generator<StableFile> {
  const { figures, title } = exhibit;
  const { url } = settings;
  const address = figureAddress(source.id, id);
  const file = (
    extension: string,
    mediaType: string,
    contents: StableFile["contents"],
  ): StableFile => ({ path: `${address}.${extension}`, mediaType, contents });
  const words = wordsFor(settings).charts;
  const page = figureAddress(source.id, exhibit.id);
  const drawing = () => exhibit.drawing({ credit: credit(page, settings) });
  const transcript = transcriptFrom(source.id, "../../", settings);

  yield file("svg", "image/svg+xml", () => standaloneSvg(drawing()));
  yield file("png", "image/png", () => {
    const made = drawing();
    const { title: Title, description: Description } = pictureTexts(made);
    const from = url === undefined ? {} : { Source: absolute(page, url, settings.links) };
    return toPng(standaloneSvg(made), { Title, Description, ...from });
  });
  yield file("csv", csvMedia, () => figuresCsv(figures));
  yield file("csv-metadata.json", jsonMedia, () =>
    jsonText(csvMetadata(`${id}.csv`, { title, description: exhibit.description() }, words)),
  );
  yield file("json", jsonMedia, () => figuresJson(figures));
  yield file("js", javascriptMedia, () => figuresModule(figures, [figureSource(source)], words));
  yield file("jsonld", jsonLdMedia, () => {
    const idOf = (figure: string) => annotationAddress(source.id, figure, settings);
    const [figure] = figures;
    const one = exhibit.kind === "figure" && figure;
    return jsonText(
      one
        ? webAnnotation(one, transcript, words, idOf(one.id))
        : annotationPage(figures, transcript, words, (each) => idOf(each.id)),
    );
  });
  yield {
    path: `${figureAddresses(source.id, id, "/").embed}.html`,
    mediaType: htmlMedia,
    contents: () => exhibit.embed(settings),
  };
  if (url === undefined) return;
  yield {
    path: figureAddresses(source.id, id, "/").oembed,
    mediaType: jsonMedia,
    contents: () => {
      const subject = { id: exhibit.id, title, drawing: exhibit.drawing({ isAttributed: true }) };
      return jsonText(
        oembed(subject, figureSource(source), { url, name: settings.title, links: settings.links }),
      );
    },
  };
}

/** What a picture says about its origin. */
function credit(address: string, { title, url, links }: Settings): Run[] {
  return creditLine(title, url && absolute(address, url, links));
}

/** A transcript’s address: absolute if the site has one, otherwise relative to where it is named. */
function transcriptFrom(source: string, root: string, { url }: Settings): string {
  return (url ?? root) + transcriptAddress(source).slice(1);
}

function annotationAddress(source: string, figure: string, { url }: Settings): string | undefined {
  return url === undefined ? undefined : figureAddresses(source, figure, url).jsonld;
}
