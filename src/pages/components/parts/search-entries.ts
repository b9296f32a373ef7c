import type { Notebook } from "../../../notebook/notebook.ts";
import { capital } from "../../../capital.ts";
import { blockName, placeWords } from "./place-words.ts";
import { creators, yearOf } from "./work-facts.ts";
import { statedTitle } from "./work-name.tsx";
import { figureAddress, footnoteAddress, paragraphAddress, workAddress } from "../../addresses.ts";
import { wordsFor } from "../../words/words-for.ts";

/** One thing that a search finds: what `/search.json` lists. */
export interface SearchEntry {
  /** In the notebook's words: `paragraph`, `footnote`, `treaty`, `reported figure`. */
  kind: string;
  title: string;
  text: string;
  /** What it is found by, too, and that a result does not show. */
  words?: string;
  /** From the root of the site. */
  address: string;
}

/** Everything that a notebook can be searched for: paragraphs, footnotes, works, figures and charts. */
export function searchEntries(notebook: Notebook): SearchEntry[] {
  const { sources, library, settings } = notebook;
  const words = wordsFor(settings.lang);
  const { found, placeIn, kinds } = words.parts;
  const ofSources = sources.flatMap((source): SearchEntry[] => [
    ...source.blocks.map(({ number, text, own }) => ({
      kind: found.paragraph,
      title: placeIn(
        blockName({ number, ...(own !== undefined && { own }) }, words),
        source.frontMatter.title,
      ),
      text,
      address: paragraphAddress(source.id, number),
    })),
    ...source.footnotes.map(({ number, label, text, ...place }) => ({
      kind: found.footnote,
      title: placeIn(
        capital(placeWords({ ...place, footnote: number }, words)),
        source.frontMatter.title,
      ),
      text,
      address: footnoteAddress(source.id, label),
    })),
    ...source.charts.map(({ id, title }) => ({
      kind: found.chart,
      title,
      text: "",
      address: figureAddress(source.id, id),
    })),
    ...source.figures.map(({ id, label, printed, quote }) => ({
      kind: found.figure,
      title: `${printed}: ${label}`,
      text: `“${quote}”`,
      address: figureAddress(source.id, id),
    })),
  ]);
  const works = library.keys.flatMap((key) => library.get(key) ?? []);
  return [
    ...ofSources,
    ...works.map((work) => ({
      kind: kinds[work.kind].one,
      title: statedTitle(work, notebook, words),
      text: [creators(work, words), yearOf(work, words)].filter(Boolean).join(", "),
      words: ["shorttitle", "alias", "number", "resolution", "isbn"]
        .flatMap((name) => work.fields.get(name) ?? [])
        .concat(work.key)
        .join(" "),
      address: workAddress(work.key),
    })),
  ];
}
