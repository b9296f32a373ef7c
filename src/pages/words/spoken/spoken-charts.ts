import type { FigureWords, Measured } from "../../../figures/figure-words.ts";
import { numberText } from "../../../figures/data/measurement-text.ts";
import { directionOf } from "../../../notebook/source/direction.ts";
import { blockWords } from "../block-words.ts";
import type { SpokenTexts } from "../texts.ts";
import type { spokenParts } from "./spoken-parts.ts";

/** The words of charts, pictures and embeds, used by the figures. */
export function spokenCharts(
  charts: SpokenTexts["charts"],
  parts: ReturnType<typeof spokenParts>,
  lang: string,
): FigureWords {
  const { number, date, quoted } = parts;
  return {
    ...charts,
    lang,
    dir: directionOf(lang),
    number,
    date,
    quoted,
    comma: parts.place.comma,
    place: ({ paragraph, footnote, own }) => {
      const place = blockWords({ block: paragraph, ...(own !== undefined && { own }) }, parts);
      return footnote === undefined ? place : parts.place.footnote(footnote, place);
    },
    measured: (figure: Measured) => {
      const text = numberText(figure, number, charts) ?? "–";
      return figure.read ? text : charts.enteredByUs(text);
    },
  };
}
