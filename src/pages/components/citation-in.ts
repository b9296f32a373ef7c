import type { Child } from "hastscript";
import { format } from "../../citations/format.ts";
import { loadStyle } from "../../citations/style.ts";
import type { Work } from "../../citations/work.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { citeTitles } from "./cite-titles.ts";
import { verificationWords, workTitle } from "./work-name.tsx";

/** The entry of a work as a style has it; nothing where the style is not there. */
export function citationIn(notebook: Notebook, work: Work, styleName: string): Child {
  const style = loadStyle(styleName);
  if (!style) return null;
  const { bibliography } = format({
    style,
    work: (key) => notebook.library.get(key),
    clusters: [],
    nocite: [work.key],
    nameless: (one) => workLabel(one, notebook),
  });
  const content = bibliography[0]?.parts.flatMap((part) => part.content) ?? [];
  return citeTitles(content, [work]);
}

/** What a citation calls a work without a title: the words that cite it, and the state of its record. */
export function workLabel(work: Work, notebook: Notebook): string {
  return `${workTitle(work, notebook)} (${verificationWords[work.verification]})`;
}
