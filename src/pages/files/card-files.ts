import { capital } from "../../capital.ts";
import { drawCard, cardSize, type Card } from "../../figures/draw/draw-card.ts";
import type { PngText } from "../../figures/draw/png-text.ts";
import { toPng } from "../../figures/draw/to-png.ts";
import { isDoubtful } from "../../formats/bibtex/verification/record-state.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import type { Source } from "../../notebook/source/source.ts";
import type { Work } from "../../works/work.ts";
import { cardAddress, siteCardAddress, sourceAddress, workAddress } from "../addresses.ts";
import { hasOwnCard } from "../components/parts/own-card.ts";
import { doubtSentence } from "../components/parts/doubtful-work.ts";
import { creators, yearOf } from "../components/parts/work-facts.ts";
import { stateWords, workTitle } from "../components/parts/work-name.tsx";
import { figureSource } from "../components/figure/source-of-figure.ts";
import type { Words } from "../words/words.ts";
import { wordsFor } from "../words/words-for.ts";
import type { StableFile } from "./stable-file.ts";

type Frame = Pick<Card, "name" | "host" | "dir">;

/**
 * The preview pictures of pages for other sites, if the site has an address: one for each document and work, and
 * one for all other pages.
 */
export function* ofCards(notebook: Notebook): Generator<StableFile> {
  const { library, settings, sources } = notebook;
  if (settings.url === undefined) return;
  const words = wordsFor(settings);
  const frame = { name: settings.title, host: new URL(settings.url).host, dir: words.charts.dir };
  const file = (path: string, card: () => Card): StableFile => ({
    path,
    mediaType: "image/png",
    contents: () => {
      const made = card();
      return toPng(drawCard(made), textOf(made), cardSize.width);
    },
  });
  yield file(siteCardAddress, () => ({
    title: { text: settings.title },
    about: [settings.description].filter(Boolean),
    ...frame,
  }));
  for (const source of sources) {
    yield file(cardAddress(sourceAddress(source.id)), () => ofSource(source, frame, words));
  }
  for (const key of library.keys) {
    const work = hasOwnCard(key, notebook) ? library.get(key) : undefined;
    if (work) yield file(cardAddress(workAddress(key)), () => ofWork(work, notebook, frame, words));
  }
}

function textOf({ kind, title, about }: Card): PngText {
  const [opens, closes] = title.kind === "cite" ? ["“", "”"] : ["", ""];
  const facts = [kind, ...about].filter(Boolean);
  return {
    Title: opens + title.text + closes,
    ...(facts.length > 0 && { Description: facts.join(". ") }),
  };
}

function ofSource(source: Source, frame: Frame, words: Words): Card {
  const { author, title, date, dir } = figureSource(source);
  const who = [author, date && words.parts.date(date)].filter(Boolean).join(", ");
  return {
    kind: capital(words.parts.kinds.source.one),
    title: { text: words.parts.quoted(title), kind: "cite" },
    about: [who, words.charts.figuresReported(source.figures.length)].filter(Boolean),
    isTitleAgainst: dir !== frame.dir,
    ...frame,
  };
}

/** Each states its record’s state; a disputed or missing work is not called a book. */
function ofWork(work: Work, notebook: Notebook, frame: Frame, words: Words): Card {
  const doubtful = isDoubtful(work);
  const state = stateWords(work, words);
  const kind = words.parts.kinds[work.kind].one;
  const facts = [creators(work, words), yearOf(work, words)].filter(Boolean).join(", ");
  return {
    kind: capital(doubtful ? state : `${kind} · ${state}`),
    title: { text: workTitle(work, notebook), kind: "cite" },
    about: [doubtful ? doubtSentence(work, words) : facts].filter(Boolean),
    ...frame,
  };
}
