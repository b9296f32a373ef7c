import { toString } from "hast-util-to-string";
import { h, type Result } from "hastscript";
import { shortBibtex } from "../../../formats/bibtex/export/export-bibtex.ts";
import type { Work } from "../../../works/work.ts";
import type { Source } from "../../../notebook/source/source.ts";
import { blockNotes } from "./block-notes.tsx";
import { citationIn, paragraphIn } from "../parts/citation-in.ts";
import type { Words } from "../../words/words.ts";
import type { PageContext } from "../parts/page.ts";
import {
  aboutDocumentId,
  aboutParagraphId,
  absolute,
  paragraphAddress,
  paragraphId,
  sourceAddress,
} from "../../addresses.ts";

/**
 * Each paragraph's address, what the notebook says of it, and a citation of it as text and as BibTeX. The
 * numbers beside the text open copies of these entries; without a script the entries are reached by links.
 */
export function paragraphList(
  source: Source,
  numbers: readonly number[],
  context: PageContext,
): Result {
  const { notebook, words } = context;
  const work = notebook.library.get(source.id);
  return (
    <section class="paragraph-list" aria-labelledby="cite-paragraphs">
      <h2>
        <span id="cite-paragraphs">{words.source.citeDocument}</span>
      </h2>
      <p class="note">{words.source.citeParagraph}</p>
      <ul>{[undefined, ...numbers].map((number) => paragraph(number, source, work, context))}</ul>
    </section>
  );
}

function paragraph(
  number: number | undefined,
  source: Source,
  work: Work | undefined,
  context: PageContext,
): Result {
  const { notebook, link, words } = context;
  const { parts } = words;
  const { url } = notebook.settings;
  const address =
    number === undefined ? sourceAddress(source.id) : paragraphAddress(source.id, number);
  const whole = url === undefined ? undefined : absolute(address, url);
  return (
    <li id={number === undefined ? aboutDocumentId : aboutParagraphId(number)}>
      <p class="about-name">
        <a href={link(address)}>
          {number === undefined ? words.source.wholeDocument : parts.paragraph(number)}
        </a>
      </p>
      {number === undefined ? null : blockNotes(source, number, context)}
      <p class="about-citation">
        {work ? inStyle(work, source, context, number) : named(source, words)}
        {work || number === undefined ? null : parts.placeInCitation(parts.place.paragraph(number))}
        {whole === undefined ? null : ` <${whole}>`}
      </p>
      {work ? (
        <pre tabindex="0">
          <code>{shortBibtex(cited(work, number, whole, words))}</code>
        </pre>
      ) : null}
    </li>
  );
}

/** The citation of a document as the notebook's style has it; some styles print no date of such a work. */
function inStyle(
  work: Work,
  { frontMatter: { date } }: Source,
  { notebook, words }: PageContext,
  number: number | undefined,
): Result {
  const { style } = notebook.settings;
  const cited =
    number === undefined
      ? citationIn(notebook, work, style)
      : paragraphIn(notebook, work, style, number);
  const citation = h(null, cited);
  const dated = date === undefined || toString(citation).includes(date.slice(0, 4));
  return (
    <>
      {citation}
      {dated ? null : ` (${words.parts.date(date)})`}
    </>
  );
}

/** A document that the library does not hold, by what its front matter says. */
function named({ frontMatter: { author, title, date } }: Source, { parts }: Words): Result {
  return (
    <>
      {author ? `${author}, ` : null}
      <q>{title}</q>
      {date ? ` (${parts.date(date)})` : null}
    </>
  );
}

/** The record of a document, with the paragraph and its address. */
function cited(
  work: Work,
  number: number | undefined,
  url: string | undefined,
  { parts }: Words,
): Work {
  const { key, csl } = work;
  const address = url === undefined ? {} : { URL: url };
  if (number === undefined) return { ...work, csl: { ...csl, ...address } };
  const note = [csl["note"], `${parts.paragraph(number)}.`].filter(Boolean).join(" ");
  return { ...work, key: `${key}-${paragraphId(number)}`, csl: { ...csl, ...address, note } };
}
