import type { Child } from "hastscript";
import type { ElementContent } from "hast";
import { format, type Formatted } from "../../../citations/format.ts";
import { loadStyle, type Style } from "../../../citations/style.ts";
import type { Work } from "../../../works/work.ts";
import type { Notebook } from "../../../notebook/notebook.ts";
import { citeTitles } from "./cite-titles.ts";
import { stateWords, workTitle } from "./work-name.tsx";
import { wordsFor } from "../../words/words-for.ts";

/** The entry of a work as a style has it; nothing where the style is not there. */
export function citationIn(notebook: Notebook, work: Work, styleName: string): Child {
  const style = loadStyle(styleName);
  if (!style) return null;
  const { bibliography } = formatOne(notebook, work, style);
  const content = bibliography[0]?.parts.flatMap((part) => part.content) ?? [];
  return citeTitles(content, [work]);
}

/**
 * A work with the number of a paragraph: in note styles as a first note cites it, in others the entry,
 * where the style has no place for it, with the paragraph behind. It ends without a full stop.
 */
export function paragraphIn(
  notebook: Notebook,
  work: Work,
  styleName: string,
  paragraph: number,
): Child {
  const style = loadStyle(styleName);
  if (!style) return null;
  const { kind, bibliography, clusters } = formatOne(notebook, work, style, paragraph);
  const [entry, note] = [bibliography[0]?.parts, clusters[0]?.parts];
  const parts = kind === "note" ? note : entry;
  const content = withoutStop(parts?.flatMap((part) => part.content) ?? []);
  const behind: ElementContent[] =
    kind === "note"
      ? []
      : [{ type: "text", value: wordsFor(notebook.settings.lang).parts.paragraphCited(paragraph) }];
  return citeTitles([...content, ...behind], [work]);
}

function formatOne(notebook: Notebook, work: Work, style: Style, paragraph?: number): Formatted {
  const locator = { label: "paragraph", value: String(paragraph) };
  return format({
    style,
    work: () => work,
    clusters:
      paragraph === undefined
        ? []
        : [{ id: "paragraph", items: [{ key: work.key, mode: "normal", locator }] }],
    nocite: [work.key],
    nameless: (one) => workLabel(one, notebook),
  });
}

/** Take away the full stop that a citation ends in. */
function withoutStop(content: readonly ElementContent[]): ElementContent[] {
  const last = content.at(-1);
  if (last?.type !== "text" || !/\.\s*$/.test(last.value)) return [...content];
  return [...content.slice(0, -1), { ...last, value: last.value.replace(/\.\s*$/, "") }];
}

/** What a citation calls a work without a title: the words that cite it, and the state of its record. */
export function workLabel(work: Work, notebook: Notebook): string {
  const state = stateWords(work, wordsFor(notebook.settings.lang));
  return `${workTitle(work, notebook)} (${state})`;
}
