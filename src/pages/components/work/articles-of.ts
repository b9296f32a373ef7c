import { romanValue } from "../../../locators/numerals.ts";
import type { Notebook } from "../../../notebook/notebook.ts";
import type { CitingPlace } from "../../../notebook/notebook.ts";
import type { NotePlace } from "../../../notebook/note/note-places.ts";
import type { MappedProvision } from "../../../notebook/provisions.ts";
import type { CitationItem } from "../../../remark/citation/citation.ts";
import type { Work } from "../../../works/work.ts";
import { splitTrimmed } from "../../../split-trimmed.ts";

/** An article of a work, with its citations and the rights the notebook matched to it. */
export interface Article {
  /** Without its parts: `37` if `37(a)` is cited. */
  article: string;
  /** Where it is cited, and how: `37(a)`. */
  cited: { value: string; in?: CitingPlace; note?: NotePlace }[];
  mapped: MappedProvision[];
}

/** The articles of a work that are cited or matched, in order. */
export function articlesOf(work: Work, notebook: Notebook): Article[] {
  const found = new Map<string, Article>();
  const at = (value: string): Article => {
    const article = wholeArticle(value);
    const known = found.get(article) ?? { article, cited: [], mapped: [] };
    found.set(article, known);
    return known;
  };
  for (const place of notebook.citationsOf(work.key)) {
    for (const item of place.citation.items) {
      if (item.key !== work.key && !work.ids.includes(item.key)) continue;
      for (const value of articlesIn(item)) at(value).cited.push({ value, in: place });
    }
  }
  for (const note of notebook.notesCiting(work.key)) {
    for (const value of articlesIn(note.item)) at(value).cited.push({ value, note });
  }
  for (const one of notebook.provisionsOf(work.key)) at(one.article).mapped.push(one);
  return [...found.values()].sort((a, b) => order(a.article) - order(b.article));
}

function articlesIn({ locator }: CitationItem): string[] {
  if (!locator || !/^(?:article-locator|article|common-article)$/.test(locator.label)) return [];
  return splitTrimmed(locator.value, /[,;&]|\band\b/).filter(Boolean);
}

/** `5(d)(v)` is part of article 5. */
function wholeArticle(value: string): string {
  return /^(?:\d+|[ivxlcdm]+(?![a-z]))/i.exec(value)?.[0] ?? value;
}

function order(article: string): number {
  return /^\d/.test(article) ? Number(article) : (romanValue(article) ?? 0);
}
