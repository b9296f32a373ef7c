import type { Child } from "hastscript";
import type { ElementContent } from "hast";
import { format, type Formatted } from "../../../citations/format.ts";
import type { Cite } from "../../../citations/format-job.ts";
import { countsParagraphs } from "../../../citations/legal/paragraph-mark.ts";
import { loadStyle, type Style } from "../../../citations/style.ts";
import { citationLocale } from "../../../notebook/citation-locale.ts";
import { pinpointLocator } from "../../../locators/number-scheme.ts";
import type { Work } from "../../../works/work.ts";
import type { Notebook } from "../../../notebook/notebook.ts";
import { citeTitles } from "./cite-titles.ts";
import { formattedBefore } from "../formatted-before.ts";
import type { CitedPlace, Passage } from "./passage.ts";
import { stateWords, workTitle } from "./work-name.tsx";
import { wordsFor } from "../../words/words-for.ts";

/** A work’s bibliography entry in a style; undefined if the style is missing. */
export function citationIn(notebook: Notebook, work: Work, styleName: string): Child {
  const style = loadStyle(styleName);
  if (!style) return null;
  const { bibliography } = formatOne(notebook, work, style);
  const content = bibliography[0]?.parts.flatMap((part) => part.content) ?? [];
  return citeTitles(content, [work]);
}

/**
 * A work with a pinpoint: in note styles, as a first note cites it; in others, the bibliography entry followed by
 * the pinpoint if the style has no place for it. It ends without a full stop. A paragraph without a number is
 * counted in styles that count paragraphs; in others it is identified by its first words.
 */
export function passageIn(
  notebook: Notebook,
  work: Work,
  styleName: string,
  passage: Passage,
): Child {
  const style = loadStyle(styleName);
  if (!style) return null;
  const { own } = passage;
  const { kind, bibliography, clusters } = formatOne(notebook, work, style, passage);
  const [entry, note] = [bibliography[0]?.parts, clusters[0]?.parts];
  const parts = kind === "note" ? note : entry;
  const content = withoutStop(parts?.flatMap((part) => part.content) ?? []);
  const isCited = own && kind === "note";
  const behind = isCited ? "" : behindEntry(passage, styleName, notebook);
  return citeTitles(
    [...content, ...(behind ? [{ type: "text" as const, value: behind }] : [])],
    [work],
  );
}

/** A pinpoint after a citation that does not contain it, preceded by a comma; empty for the whole. */
export function behindEntry(
  { own, counted, begins }: Passage,
  styleName: string | undefined,
  { settings }: Notebook,
): string {
  const { parts } = wordsFor(settings);
  if (own) return parts.ownCited(own.steps);
  if (counted !== undefined && styleName !== undefined && countsParagraphs(styleName)) {
    return parts.countedCited(counted);
  }
  return begins === "" ? "" : parts.placeInCitation(parts.beginning(begins));
}

function formatOne(notebook: Notebook, work: Work, style: Style, passage?: Passage): Formatted {
  const { lang } = notebook.settings;
  const locale = citationLocale(style, lang);
  const items = passage ? [citeOf(work, passage, notebook)] : [];
  const make = (): Formatted =>
    format({
      style,
      ...(locale && { locale }),
      work: () => work,
      clusters: passage ? [{ id: "passage", items }] : [],
      nocite: [work.key],
      nameless: (one) => workLabel(one, notebook),
    });
  // The name of an untitled work depends on who cites it.
  if (!passage || work.csl.title === undefined) return make();
  return formattedBefore([work.csl, style.csl, style.name, lang, JSON.stringify(items)], make);
}

/** The pinpoint of a passage as a note cites it, for scripts. */
export function placeToCite(passage: Passage, notebook: Notebook): CitedPlace {
  const { locator, suffix } = placeOf(passage, notebook);
  const behind = behindEntry(passage, undefined, notebook);
  return {
    ...(locator ? { locator, ...(suffix && { suffix }) } : { suffix: behind }),
  };
}

function citeOf({ key }: Work, passage: Passage, notebook: Notebook): Cite {
  return { key, mode: "normal", ...placeOf(passage, notebook) };
}

function placeOf({ own }: Passage, { settings }: Notebook): CitedPlace {
  if (!own) return {};
  const { label, value, rest } = pinpointLocator(own);
  const { parts } = wordsFor(settings);
  const after = own.steps[0]?.after;
  const suffix = [
    rest.length > 0 ? parts.ownCited(rest) : "",
    after === undefined ? "" : parts.afterWords(after),
  ].join("");
  return { locator: { label, value }, ...(suffix && { suffix }) };
}

/** Remove a citation’s final full stop. */
function withoutStop(content: readonly ElementContent[]): ElementContent[] {
  const last = content.at(-1);
  if (last?.type !== "text" || !/\.\s*$/.test(last.value)) return [...content];
  return [...content.slice(0, -1), { ...last, value: last.value.replace(/\.\s*$/, "") }];
}

/** What a citation calls an untitled work: the words that cite it, and the state of its record. */
export function workLabel(work: Work, notebook: Notebook): string {
  const state = stateWords(work, wordsFor(notebook.settings));
  return `${workTitle(work, notebook)} (${state})`;
}
