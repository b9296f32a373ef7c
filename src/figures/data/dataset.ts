import type { Links } from "../../served-address.ts";
import { figureAddresses } from "../figure-addresses.ts";
import type { FigureSource } from "../figure-source.ts";
import { quotedWords, type FigureWords } from "../figure-words.ts";
import { measurementText } from "./measurement-text.ts";
import type { ReportedFigure } from "../reported-figure.ts";

export interface DatasetSubject {
  id: string;
  title: string;
  description: string;
  figures: readonly ReportedFigure[];
}

/**
 * A chart or figure as a schema.org `Dataset`. Others’ words are in quotation marks; addresses are given if the
 * site has one.
 */
export function dataset(
  { id, title, description, figures }: DatasetSubject,
  source: FigureSource,
  words: FigureWords,
  siteUrl?: string,
  links: Links = "clean",
): object {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    ...{ name: title, description },
    ...(siteUrl !== undefined && located(source.id, id, siteUrl, links)),
    isBasedOn: {
      "@type": "CreativeWork",
      name: words.quoted(source.title),
      inLanguage: source.lang,
      ...(source.author !== undefined && { creditText: source.author }),
      ...(source.date !== undefined && { datePublished: source.date }),
      ...(source.original !== undefined && { url: source.original }),
    },
    variableMeasured: figures.map((figure) => variable(figure, words)),
  };
}

/** Bounds as bounds, and no value if the words give none; approximate numbers say so in words. */
function variable(figure: ReportedFigure, words: FigureWords): object {
  const { label, value, low, high, unit, approximate, read } = figure;
  return {
    "@type": "PropertyValue",
    name: label,
    ...(value !== null && { value }),
    ...(low !== null && { minValue: low }),
    ...(high !== null && { maxValue: high }),
    unitText: unit,
    ...((approximate || !read) && { alternateName: measurementText(figure, words) }),
    description: quotedWords(figure, words),
  };
}

function located(source: string, id: string, siteUrl: string, links: Links): object {
  const { page, csv, json } = figureAddresses(source, id, siteUrl, links);
  const file = (contentUrl: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    ...{ contentUrl, encodingFormat },
  });
  return {
    url: page,
    distribution: [file(csv, "text/csv"), file(json, "application/json")],
  };
}
