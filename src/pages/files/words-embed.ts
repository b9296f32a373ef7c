import { embedWords } from "../../figures/embed/embed-words.ts";
import { isDoubtful } from "../../formats/bibtex/verification/record-state.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { citationsByBlock } from "../../notebook/source/citations-by-block.ts";
import type { Source } from "../../notebook/source/source.ts";
import { absolute, paragraphId, servedAddress, sourceAddress } from "../addresses.ts";
import { figureSource } from "../components/figure/source-of-figure.ts";
import { statedTitle } from "../components/parts/work-name.tsx";
import { wordsFor } from "../words/words-for.ts";

/** A document’s paragraphs for embedding, each with what is known about its numbers and the works it cites. */
export function wordsEmbed(source: Source, notebook: Notebook): string {
  const { url, links } = notebook.settings;
  const words = wordsFor(notebook.settings);
  const address = sourceAddress(source.id);
  const page =
    url === undefined ? servedAddress(`../..${address}`, links) : absolute(address, url, links);
  const cited = citationsByBlock(source);
  const paragraphs = source.blocks.map(({ number, text, begins }) => {
    const differ = source.figures.some((one) => one.paragraph === number && one.othersDiffer);
    const keys = (cited.get(number) ?? []).flatMap(({ items }) => items.map(({ key }) => key));
    const works = [...new Set(keys)].flatMap((key) => notebook.library.get(key) ?? []);
    const doubtful = works.filter(isDoubtful).map((work) => statedTitle(work, notebook, words));
    const known = [...(differ ? [words.charts.othersDiffer] : []), ...doubtful];
    return { id: begins.at(-1)?.id ?? paragraphId(number), text, known };
  });
  return embedWords(paragraphs, figureSource(source), page, words.charts);
}
