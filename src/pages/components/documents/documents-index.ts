import type { Notebook } from "../../../notebook/notebook.ts";
import { wordsFor } from "../../words/words-for.ts";
import { citedWorks } from "../parts/cited-works.ts";

/** A document as a list shows and finds it. */
export interface ListedDocument {
  id: string;
  title: string;
  lang?: string;
  dir?: string;
  by: string;
  /** As it is recorded, `YYYY-MM-DD` or less of it; `""` where there is none. */
  date: string;
  /** As it is printed. */
  day: string;
  works: number;
  figures: number;
}

/** `/sources/index.json`: what the lists of documents need to find, group and order them. */
export interface DocumentsIndex {
  documents: readonly ListedDocument[];
}

const known = new WeakMap<Notebook, readonly ListedDocument[]>();

/** The documents of a notebook, the latest first. */
export function listedDocuments(notebook: Notebook): readonly ListedDocument[] {
  const made = known.get(notebook) ?? listDocuments(notebook);
  known.set(notebook, made);
  return made;
}

function listDocuments(notebook: Notebook): ListedDocument[] {
  const { parts } = wordsFor(notebook.settings);
  return notebook.sources
    .map((source): ListedDocument => {
      const { title, author, date, lang, dir } = source.frontMatter;
      return {
        id: source.id,
        title,
        ...(lang && { lang }),
        ...(dir && { dir }),
        by: author ?? "",
        date: date ?? "",
        day: date ? parts.date(date) : "",
        works: citedWorks(source, notebook).list.length,
        figures: source.figures.length,
      };
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
