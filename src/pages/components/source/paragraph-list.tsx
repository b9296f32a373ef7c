import { toString } from "hast-util-to-string";
import { h, type Result } from "hastscript";
import { shortBibtex } from "../../../formats/bibtex/export/export-bibtex.ts";
import type { Work } from "../../../works/work.ts";
import { pinpointOf } from "../../../notebook/source/numbering/own-number.ts";
import type { Block, Source } from "../../../notebook/source/source.ts";
import { embedCode } from "../../../figures/embed/embed-code.ts";
import { blockNotes } from "./block-notes.tsx";
import { capital } from "../../../capital.ts";
import { behindEntry, citationIn, passageIn, placeToCite } from "../parts/citation-in.ts";
import { passageOf, type Passage } from "../parts/passage.ts";
import { blockName } from "../parts/place-words.ts";
import type { Words } from "../../words/words.ts";
import type { PageContext } from "../parts/page.ts";
import { styledWork } from "../parts/styled-work.ts";
import {
  aboutDocumentId,
  aboutParagraphId,
  absolute,
  embedScriptAddress,
  paragraphId,
  servedAddress,
  sourceAddress,
  wordsEmbedAddress,
} from "../../addresses.ts";
import { aboutId } from "../../script-addresses.ts";

/**
 * Each paragraph’s address, the notebook’s remarks on it, and its citation as text and as BibTeX. The numbers
 * beside the text open copies of these entries; without a script, links lead to the entries.
 */
export function paragraphList(source: Source, context: PageContext): Result {
  const { notebook, words } = context;
  const work = notebook.library.get(source.id);
  return (
    <section
      class="paragraph-list"
      aria-labelledby="cite-paragraphs"
      data-styled={work ? JSON.stringify(styledWork(work, context)) : null}
    >
      <h2>
        <span id="cite-paragraphs">{words.source.citeDocument}</span>
      </h2>
      <p class="note">{words.source.citeParagraph}</p>
      <ul>{placesOf(source, words).map((place) => placeItem(place, source, work, context))}</ul>
      <p class="note">{words.source.embedParagraph}</p>
      <pre tabindex="0">
        <code>{embedding(source, context)}</code>
      </pre>
    </section>
  );
}

/** The code that embeds the first paragraph. */
function embedding({ id, blocks, frontMatter }: Source, { notebook }: PageContext): string {
  const { url, links } = notebook.settings;
  const address = wordsEmbedAddress(id);
  const first = blocks[0]?.begins.at(-1)?.id ?? paragraphId(1);
  const from = url === undefined ? servedAddress(address, links) : absolute(address, url, links);
  const embed = { address: `${from}#${first}`, title: frontMatter.title, height: 300 };
  return embedCode(
    embed,
    url === undefined ? embedScriptAddress : absolute(embedScriptAddress, url, links),
  );
}

/** A citable place: the whole document, a block, or a number inside a list. */
interface CitedPlace {
  name: string;
  /** The block it is. */
  block?: number;
  /** The id of what is said about it. */
  about: string;
  /** Its id on the page; the whole has none. */
  id?: string;
  passage?: Passage;
}

function placesOf(source: Source, words: Words): CitedPlace[] {
  return [
    { name: words.source.wholeDocument, about: aboutDocumentId },
    ...source.blocks.flatMap((block): CitedPlace[] => [
      {
        name: blockName(block, words),
        block: block.number,
        about: aboutParagraphId(block.number),
        id: block.begins.at(-1)?.id ?? paragraphId(block.number),
        passage: passageOf(source, block.number, block.own),
      },
      ...inBlock(block).map((number): CitedPlace => {
        const own = pinpointOf(number);
        const passage = passageOf(source, block.number, own);
        const name = capital(words.parts.place.own(own.steps));
        return { name, about: aboutId(own.id), id: own.id, passage };
      }),
    ]),
  ];
}

/** The numbers of list items, each of which can be cited. */
function inBlock({ begins, own }: Block): Block["begins"] {
  return begins.filter(
    ({ id, point }) => id !== own?.id && point.offset !== begins[0]?.point.offset,
  );
}

function placeItem(
  { name, block, about, id, passage }: CitedPlace,
  source: Source,
  work: Work | undefined,
  context: PageContext,
): Result {
  const { notebook, link, words } = context;
  const { url, links } = notebook.settings;
  const address = sourceAddress(source.id) + (id === undefined ? "" : `#${id}`);
  const whole = url === undefined ? undefined : absolute(address, url, links);
  return (
    <li
      id={about}
      data-place={work && passage ? JSON.stringify(placeToCite(passage, notebook)) : null}
    >
      <p class="about-name">
        <a href={link(address)}>{name}</a>
      </p>
      {block === undefined ? null : blockNotes(source, block, context)}
      <p class="about-citation">
        {work ? inStyle(work, source, context, passage) : named(source, words)}
        {work || !passage ? null : behindEntry(passage, undefined, notebook)}
        {whole === undefined ? null : ` <${whole}>`}
      </p>
      {work ? (
        <pre tabindex="0">
          <code>{shortBibtex(cited(work, id, passage, whole, context))}</code>
        </pre>
      ) : null}
    </li>
  );
}

/** A document’s citation in the notebook’s style; some styles print no date for such a work. */
function inStyle(
  work: Work,
  { frontMatter: { date } }: Source,
  { notebook, words }: PageContext,
  passage: Passage | undefined,
): Result {
  const { style } = notebook.settings;
  const cited = passage
    ? passageIn(notebook, work, style, passage)
    : citationIn(notebook, work, style);
  const citation = h(null, cited);
  const dated = date === undefined || toString(citation).includes(date.slice(0, 4));
  return (
    <>
      {citation}
      {dated ? null : ` (${words.parts.date(date)})`}
    </>
  );
}

/** A document that is not in the library, described by its front matter. */
function named({ frontMatter: { author, title, date } }: Source, { parts }: Words): Result {
  return (
    <>
      {author ? `${author}, ` : null}
      <q>{title}</q>
      {date ? ` (${parts.date(date)})` : null}
    </>
  );
}

/** The place of a passage, as a sentence; empty for the whole. */
function placeWords({ own, begins }: Passage, parts: Words["parts"]): string {
  const place = own ? parts.place.own(own.steps) : begins === "" ? "" : parts.beginning(begins);
  return place === "" ? "" : `${capital(place)}.`;
}

/** A document’s record, with the place and its address. */
function cited(
  work: Work,
  id: string | undefined,
  passage: Passage | undefined,
  url: string | undefined,
  { words: { parts } }: PageContext,
): Work {
  const { key, csl } = work;
  const address = url === undefined ? {} : { URL: url };
  if (id === undefined) return { ...work, csl: { ...csl, ...address } };
  const place = passage && placeWords(passage, parts);
  const note = [csl["note"], place].filter(Boolean).join(" ");
  return { ...work, key: `${key}-${id}`, csl: { ...csl, ...address, ...(note && { note }) } };
}
