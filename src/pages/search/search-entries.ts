import { textOfRuns } from "../../figures/draw/runs.ts";
import { cautionLine, quotedWords } from "../../figures/figure-words.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import type { Source } from "../../notebook/source/source.ts";
import type { ReportedFigure } from "../../figures/reported-figure.ts";
import { countStates, type ListedState } from "../../formats/bibtex/verification/record-state.ts";
import { capital } from "../../capital.ts";
import { hasPage } from "../components/parts/has-page.ts";
import { blockName, placeWords } from "../components/parts/place-words.ts";
import {
  figureAddress,
  footnoteAddress,
  howSureAddress,
  paragraphAddress,
  sourceAddress,
  stateAddress,
} from "../addresses.ts";
import { wordsFor } from "../words/words-for.ts";
import type { Words } from "../words/words.ts";
import { authoredEntries } from "./authored-entries.ts";
import { claimEntries } from "./claim-entries.ts";
import { comparedEntries } from "./compared-entries.ts";
import { listEntries } from "./list-entries.ts";
import type { SearchEntry } from "./search-entry.ts";
import { workEntries, workNames } from "./work-entries.ts";

const known = new WeakMap<Notebook, readonly SearchEntry[]>();

/**
 * Everything in a notebook that can be searched, grouped by kind: documents, works and those of their articles that
 * something is said about, figures and charts, states of records, what each side says, lists, authored pages,
 * paragraphs and footnotes.
 */
export function searchEntries(notebook: Notebook): readonly SearchEntry[] {
  const made = known.get(notebook) ?? makeEntries(notebook);
  known.set(notebook, made);
  return made;
}

function makeEntries(notebook: Notebook): SearchEntry[] {
  const words = wordsFor(notebook.settings);
  const { sources } = notebook;
  const perSource = (make: (source: Source, words: Words) => SearchEntry[]): SearchEntry[] =>
    sources.flatMap((source) => make(source, words));
  return [
    ...sources.map((source) => documentEntry(source, notebook, words)),
    ...workEntries(notebook, words),
    ...perSource(figureEntries),
    ...perSource(comparedEntries),
    ...perSource(chartEntries),
    ...stateEntries(notebook, words),
    ...perSource(({ id }) => claimEntries(notebook.claimsBeside(id), words)),
    ...listEntries(notebook, words),
    ...authoredEntries(notebook, words),
    ...perSource(paragraphEntries),
    ...perSource(footnoteEntries),
  ];
}

function documentEntry(
  { id, frontMatter }: Source,
  notebook: Notebook,
  { parts }: Words,
): SearchEntry {
  const { title, author, date } = frontMatter;
  const work = notebook.library.get(id);
  return {
    type: "document",
    kind: parts.found.document,
    title: parts.quoted(title),
    text: [author, date && parts.date(date)].filter(Boolean).join(", "),
    // It is also a work, and can be found like one.
    words: [id, ...(work ? workNames(work, notebook) : [])].join(" | "),
    address: sourceAddress(id),
  };
}

function figureEntries(source: Source, words: Words): SearchEntry[] {
  return source.figures.map((figure) => {
    const { id, label, printed, value, unit, low, high } = figure;
    const caution = figureCaution(figure, words);
    return {
      type: "figure",
      kind: words.parts.found.figure,
      title: `${printed}: ${label}`,
      text: quotedWords(figure, words.charts),
      words: [value, low, high, unit, id].filter((one) => one !== null).join(" | "),
      ...(caution !== "" && { caution }),
      address: figureAddress(source.id, id),
    };
  });
}

function figureCaution(figure: ReportedFigure, { charts }: Words): string {
  return [
    figure.approximate ? charts.approximate : "",
    figure.read ? "" : charts.notRead,
    figure.othersDiffer ? charts.othersDiffer : "",
  ]
    .filter(Boolean)
    .map(capital)
    .join("; ");
}

function chartEntries({ id, charts, frontMatter }: Source, words: Words): SearchEntry[] {
  return charts.map((chart) => {
    const caution = textOfRuns(cautionLine(chart, words.charts));
    return {
      type: "chart",
      kind: words.parts.found.chart,
      title: chart.title,
      text: words.parts.quoted(frontMatter.title),
      ...(caution !== "" && { caution }),
      address: figureAddress(id, chart.id),
    };
  });
}

/** The labels of records, if the notebook has the page that explains them. */
function stateEntries(notebook: Notebook, { parts, count, sure }: Words): SearchEntry[] {
  if (!hasPage(notebook, howSureAddress)) return [];
  const { library } = notebook;
  const counts = countStates(library.keys.flatMap((key) => library.get(key) ?? []));
  return [
    ...(Object.keys(parts.stateInList) as ListedState[]).map((state): SearchEntry => {
      const works = count.works(counts.get(state) ?? 0);
      return {
        type: "state",
        kind: parts.found.state,
        title: capital(parts.state[state]),
        text: `${parts.stateMeaning[state]} (${works})`,
        // As in libraries and addresses.
        words: state,
        address: stateAddress(state),
      };
    }),
    {
      type: "state",
      kind: parts.found.state,
      title: capital(parts.inferred),
      text: sure.inferredMeans,
      // As sources write it.
      words: "inferred",
      address: stateAddress("inferred"),
    },
    {
      type: "page",
      kind: parts.found.page,
      title: sure.title,
      text: `${sure.about} ${sure.aboutNumbers}`,
      address: howSureAddress,
    },
  ];
}

function paragraphEntries({ id, blocks, frontMatter }: Source, words: Words): SearchEntry[] {
  const { found, placeIn } = words.parts;
  return blocks.map(({ number, text, own }) => ({
    type: "paragraph",
    kind: found.paragraph,
    title: placeIn(
      blockName({ number, ...(own !== undefined && { own }) }, words),
      frontMatter.title,
    ),
    text,
    address: paragraphAddress(id, number),
  }));
}

function footnoteEntries({ id, footnotes, frontMatter }: Source, words: Words): SearchEntry[] {
  const { found, placeIn } = words.parts;
  return footnotes.map(({ number, label, text, ...place }) => ({
    type: "footnote",
    kind: found.footnote,
    title: placeIn(capital(placeWords({ ...place, footnote: number }, words)), frontMatter.title),
    text,
    address: footnoteAddress(id, label),
  }));
}
