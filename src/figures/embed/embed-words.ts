import { h } from "hastscript";
import type { FigureSource } from "../figure-source.ts";
import type { FigureWords } from "../figure-words.ts";
import { embedDocument, embedFoot } from "./embed-document.ts";

/** A paragraph of a document, by its id on the document's page: `p-4`, `para-12`. */
export interface EmbeddedParagraph {
  id: string;
  text: string;
  /** What is known about its numbers and works, as sentences that travel with the words. */
  known: readonly string[];
}

/**
 * The paragraphs of a document; the address’s fragment chooses one, `#p-4`, or words in one, `#p-4=the very words`.
 * Without a script the paragraph is shown whole, and without a fragment all are shown.
 *
 * @param page
 *   The document’s page, absolute or relative to the embed.
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
 * Shows the words in the fragment, marks where the paragraph continues, and links to it. If the paragraph does not
 * contain the words, it is shown whole: nobody can put words into the document’s mouth.
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
