import type { PinpointStep } from "../../../locators/number-scheme.ts";
import { dateIn } from "../date-in.ts";
import type { SpokenTexts } from "../texts.ts";
import type { Manner } from "../speak/message.ts";
import { splitTrimmed } from "../../../split-trimmed.ts";

/** Words used by several pages, with numbers, dates and places as the language writes them. */
export function spokenParts(parts: SpokenTexts["parts"], locale: string, manner: Manner) {
  const { place } = parts;
  const styles = new Map<string, string>(Object.entries(parts.styles));
  const stepsBy =
    (words: SpokenTexts["parts"]["place"]["steps"]) =>
    (steps: readonly PinpointStep[]): string =>
      steps
        .map(({ scheme, number, after }) => {
          const step = words[scheme](number);
          return after === undefined ? step : step + parts.afterWords(after);
        })
        .join(place.comma);
  const shortOwn = stepsBy(place.shortSteps);
  return {
    ...parts,
    /** The name of a style where a page offers it. */
    style: (name: string) => styles.get(name) ?? name,
    citationState: { cited: "", ...parts.citationStates },
    date: dateIn(locale),
    number: manner.number,
    place: { ...place, own: stepsBy(place.steps) },
    /** After a citation whose style has no place for it. */
    ownCited: (steps: readonly PinpointStep[]) => parts.placeInCitation(shortOwn(steps)),
    /** The same beside the text. */
    shortOwn,
    /** Other words for an article in a search. */
    articleNames: (article: string) => splitTrimmed(parts.articleNames(article), "|"),
  };
}
