import type { Cite } from "../../../citations/format-job.ts";
import type { Pinpoint } from "../../../locators/number-scheme.ts";
import type { Source } from "../../../notebook/source/source.ts";

/** A place in a work, as a note cites it. */
export type CitedPlace = Pick<Cite, "locator"> & { suffix?: string };

/** A place in a document, as it can be cited. */
export interface Passage {
  /** By the document’s own numbers. */
  own?: Pinpoint | null;
  /** Which of its paragraphs it is, counted by hand from 1: not lists, tables and quotations. */
  counted?: number;
  /** The words that it begins with, enough to find it by; empty where its number is enough. */
  begins: string;
}

/** A numbered block of a document as a place to cite. */
export function passageOf(source: Source, block: number, own?: Pinpoint | null): Passage {
  const found = source.blocks.find(({ number }) => number === block);
  const pinpoint = own ?? found?.own;
  const counted = found?.counted;
  return {
    ...(pinpoint !== undefined && { own: pinpoint }),
    ...(counted !== undefined && pinpoint === undefined && { counted }),
    begins: pinpoint ? "" : firstWords(found?.text ?? ""),
  };
}

/** Some five words, or as many characters where no spaces stand between them. */
function firstWords(text: string): string {
  const line = text.trim().split(/\s+/).slice(0, 6).join(" ");
  const cut = line.length > 60 ? line.slice(0, 60).replace(/[\uD800-\uDBFF]$/, "") : line;
  const words = cut.replace(/[\s,;:.–—-]+$/u, "");
  return words.length < text.trim().length ? `${words} …` : words;
}
