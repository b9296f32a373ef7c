import { pinpointText } from "../../src/locators/number-scheme.ts";
import type { Source } from "../../src/notebook/source/source.ts";

/** What a source says, each place with the characters of the transcript at that place. */
export function describeSource({ transcript, ...source }: Source): object {
  const characters = Array.from(transcript.text);
  const at = (start: number, end: number): string => characters.slice(start, end).join("");
  return {
    blocks: source.blocks.map(({ number, text, own }) => ({
      number,
      text,
      ...(own !== undefined && { own: own && `${pinpointText(own)} #${own.id}` }),
    })),
    citations: source.citations.map(({ sentence, node: _node, ...citation }) => ({
      block: citation.block,
      asCited: citation.asCited,
      place: [citation.start, citation.end],
      at: at(citation.start, citation.end),
      items: citation.items.map(({ key, locator }) =>
        locator ? `${key}, ${locator.label} ${locator.value}` : key,
      ),
      sentence: sentence.text,
      inSentence: Array.from(sentence.text).slice(sentence.start, sentence.end).join(""),
      note: citation.note,
      inferred: citation.inferred,
    })),
    figures: source.figures.map((figure) => ({
      id: figure.id,
      printed: figure.printed,
      value: figure.value,
      paragraph: figure.paragraph,
      ...(figure.own !== undefined && { number: figure.number }),
      place: [figure.start, figure.end],
      at: at(figure.start, figure.end),
      quote: figure.quote,
      quotePlace: [figure.quoteStart, figure.quoteEnd],
      quoteAt: at(figure.quoteStart, figure.quoteEnd),
      ...(figure.shown.heads && { heads: figure.shown.heads }),
    })),
    emendations: source.emendations,
    ...(source.numbers.length > 0 && {
      numbers: source.numbers.map((number) => {
        const words = at(number.start, number.end).trim();
        return `#${number.id}: ${words.slice(0, 24)} … ${words.slice(-24)}`;
      }),
    }),
  };
}
