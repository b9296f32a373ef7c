import type { PinpointStep } from "../../../locators/number-scheme.ts";
import { dateIn } from "../date-in.ts";
import type { SpokenTexts } from "../texts.ts";
import type { Manner } from "../speak/message.ts";
import { splitTrimmed } from "../../../split-trimmed.ts";

/** Words that several pages say, with numbers, dates and places as the language writes them. */
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
    /** What a style is called where a page offers it. */
    style: (name: string) => styles.get(name) ?? name,
    citationState: { cited: "", ...parts.citationStates },
    date: dateIn(locale),
    number: manner.number,
    place: { ...place, own: stepsBy(place.steps) },
    /** After a citation whose style has no place for it. */
    ownCited: (steps: readonly PinpointStep[]) => parts.placeInCitation(shortOwn(steps)),
    /** The same at the edge of the text. */
    shortOwn,
    /** What an article is looked for as. */
    articleNames: (article: string) => splitTrimmed(parts.articleNames(article), "|"),
  };
}
