import { mannerOf } from "../speak/message.ts";
import { speak } from "../speak/speak.ts";
import { documentsTableNames, scriptNames, tableNames } from "../names/script-names.ts";
import type { Texts } from "../texts.ts";
import type { scriptsInEnglish } from "../en/en-scripts.ts";
import type { documentsTableInEnglish } from "../en/en-documents-table.ts";
import type { tableInEnglish } from "../en/en-table.ts";

/** The content of the file with the scripts’ words. */
export interface ScriptTexts {
  locale: string;
  scripts: Texts["scripts"];
  table: Texts["table"];
  documents: Texts["documentsTable"];
}

/** What scripts say, from the texts delivered with the page. */
export function spokenScripts({ locale, scripts, table, documents }: ScriptTexts) {
  const manner = mannerOf(locale);
  const words = speak(scripts as typeof scriptsInEnglish, scriptNames, manner);
  return {
    ...words,
    documents: speak(documents as typeof documentsTableInEnglish, documentsTableNames, manner),
    table: speak(table as typeof tableInEnglish, tableNames, manner),
    resultsWithout: (results: string, missing: readonly string[]) =>
      words.resultsWithout(results, missing.map(words.resultsTitle)),
    resultsBut: (results: string, common: readonly string[]) =>
      words.resultsBut(results, common.map(words.resultsTitle)),
    onlyCommon: (common: readonly string[]) => words.onlyCommon(common.map(words.resultsTitle)),
    citedIn: (place: string | undefined, n: number) =>
      place === undefined ? words.worksCitedHere(n) : words.worksCitedIn(place, n),
    places: (at: number, all: number) =>
      at > 0 ? words.placeOfAll(at, all) : words.allPlaces(all),
    stylesFound: (shown: number, all: number) =>
      all > shown ? words.firstStyles(shown, all) : words.styles(all),
  };
}
