import { fillPhrase } from "../speak/fill-phrase.ts";
import { mannerOf } from "../speak/message.ts";
import { speak } from "../speak/speak.ts";
import { names } from "../names/message-names.ts";
import type { SpokenTexts, Texts } from "../texts.ts";
import { spokenCharts } from "./spoken-charts.ts";
import { spokenParts } from "./spoken-parts.ts";
import {
  spokenDocuments,
  spokenFigures,
  spokenFrame,
  spokenPreview,
  spokenSharing,
  spokenSource,
  spokenWork,
  spokenWorks,
} from "./spoken-pages.ts";

/**
 * A language’s texts as pages use them.
 *
 * @param lang
 *   The language of the texts.
 * @param locale
 *   The locale for dates and numbers.
 */
export function spokenWords(texts: Texts, lang: string, locale: string) {
  const manner = mannerOf(locale);
  const spoken = speak(texts, names, manner, fillPhrase) as SpokenTexts;
  const parts = spokenParts(spoken.parts, locale, manner);
  const { comma } = parts.place;
  return {
    lang,
    count: spoken.count,
    charts: spokenCharts(spoken.charts, parts, lang),
    parts,
    frame: spokenFrame(spoken.frame),
    source: spokenSource(spoken.source),
    works: spokenWorks(spoken.works, spoken.table),
    sure: spoken.sure,
    work: spokenWork(spoken.work, comma),
    documents: spokenDocuments(spoken.documents, spoken.documentsTable),
    figures: spokenFigures(spoken.figures),
    sharing: spokenSharing(spoken.sharing, comma),
    preview: spokenPreview(spoken.preview, comma),
  };
}
