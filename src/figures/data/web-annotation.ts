import { measurementText } from "./measurement-text.ts";
import type { FigureWords } from "../figure-words.ts";
import type { ReportedFigure } from "../reported-figure.ts";

/**
 * A figure as a Web Annotation on the transcript: the body holds the notebook’s label and value, the target the
 * printed words, by quotation and by position in code points.
 *
 * @param transcript
 *   The address of the transcript, absolute or relative to where the annotation is read.
 * @see
 *   Web Annotation Data Model, W3C, “Text Quote Selector” and “Text Position Selector”.
 */
export function webAnnotation(
  figure: ReportedFigure,
  transcript: string,
  words: FigureWords,
  id?: string,
): object {
  return { "@context": context, ...annotation(figure, transcript, words, id) };
}

/**
 * Several figures as one page of annotations.
 *
 * @param idOf
 *   The address of an annotation, if the site has one.
 * @see
 *   Web Annotation Data Model, W3C, “Annotation Page”.
 */
export function annotationPage(
  figures: readonly ReportedFigure[],
  transcript: string,
  words: FigureWords,
  idOf: (figure: ReportedFigure) => string | undefined,
): object {
  const items = figures.map((figure) => annotation(figure, transcript, words, idOf(figure)));
  return { "@context": context, type: "AnnotationPage", items };
}

const context = "http://www.w3.org/ns/anno.jsonld";

function annotation(
  figure: ReportedFigure,
  transcript: string,
  words: FigureWords,
  id?: string,
): object {
  const { label, quote, quoteStart, start, end, othersDiffer } = figure;
  const characters = Array.from(quote);
  const part = (from: number, to?: number) => characters.slice(from, to).join("");
  const text = (value: string) => ({ type: "TextualBody", value, format: "text/plain" });
  return {
    ...(id !== undefined && { id }),
    type: "Annotation",
    motivation: "describing",
    body: [
      { ...text(label), language: words.lang, purpose: "describing" },
      { ...text(measurementText(figure, words)), purpose: "tagging" },
      ...(othersDiffer
        ? [{ ...text(words.othersDiffer), language: words.lang, purpose: "commenting" }]
        : []),
    ],
    target: {
      source: transcript,
      selector: [
        {
          type: "TextQuoteSelector",
          // As the transcript has them, with its backslashes and stars.
          exact: part(start - quoteStart, end - quoteStart),
          prefix: part(0, start - quoteStart),
          suffix: part(end - quoteStart),
        },
        { type: "TextPositionSelector", start, end },
      ],
    },
  };
}
