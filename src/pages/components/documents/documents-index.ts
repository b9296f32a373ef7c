import type { Notebook } from "../../../notebook/notebook.ts";
import { wordsFor } from "../../words/words-for.ts";
import { citedWorks } from "../parts/cited-works.ts";

/** A document as lists show and search it. */
export interface ListedDocument {
  id: string;
  title: string;
  lang?: string;
  dir?: string;
  by: string;
  /** As recorded: `YYYY-MM-DD`, or a shorter form; `""` if unknown. */
  date: string;
  /** As printed. */
  day: string;
  works: number;
  figures: number;
}

/** `/sources/index.json`: what the lists of documents need to search, group and order them. */
export interface DocumentsIndex {
  documents: readonly ListedDocument[];
}

const known = new WeakMap<Notebook, readonly ListedDocument[]>();

/** A notebook’s documents, latest first. */
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
