import { h } from "hastscript";
import type { FigureSource } from "../figure-source.ts";
import type { FigureWords } from "../figure-words.ts";
import { embedDocument, embedFoot } from "./embed-document.ts";

/** A paragraph of a document, by its id on the document's page: `p-4`, `para-12`. */
export interface EmbeddedParagraph {
  id: string;
  text: string;
  /** What is known of its numbers and works, as sentences: it travels with the words. */
  known: readonly string[];
}

/**
 * The paragraphs of a document, of which the fragment of the address chooses one, `#p-4`, or words of one,
 * `#p-4=the very words`. Without a script the paragraph is whole, and without a fragment all stand there.
 *
 * @param page
 *   Of the document, absolute or relative to the embed.
 */
export function embedWords(
  paragraphs: readonly EmbeddedParagraph[],
  source: FigureSource,
  page: string,
  words: FigureWords,
): string {
  const { id, title, lang, dir } = source;
  const content = {
    id: `${id}/words`,
    title: words.quoted(title),
    description: words.quoted(title),
    script: chooseWords,
    main: paragraphs.map((one) =>
      h("section", { id: one.id, className: ["words"] }, [
        h("blockquote", { lang, dir }, one.text),
        ...one.known.map((sentence) => h("p", sentence)),
      ]),
    ),
    foot: embedFoot(words.accordingTo, source, page, words),
  };
  return embedDocument(content, words);
}

/**
 * Shows the words that the fragment asks for, with a mark where the paragraph goes on, and leads to its paragraph. Words
 * that are not in it give it whole: nobody can put others into the document's mouth.
 */
const chooseWords = `
addEventListener("DOMContentLoaded", () => {
  const [asked] = new URLSearchParams(location.hash.slice(1).split("#")[0]);
  const chosen = asked && document.getElementById(asked[0]);
  if (!chosen) return;
  for (const one of document.querySelectorAll(".words")) one.hidden = one !== chosen;
  document.querySelector("footer a").hash = asked[0];
  const quotation = chosen.querySelector("blockquote");
  const text = quotation.textContent;
  const at = asked[1] === "" ? -1 : text.indexOf(asked[1]);
  if (at < 0) return;
  const before = at === 0 ? "" : "… ";
  const after = at + asked[1].length === text.length ? "" : " …";
  quotation.textContent = before + asked[1] + after;
});
`.trim();
