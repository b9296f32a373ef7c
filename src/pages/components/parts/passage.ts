import type { Cite } from "../../../citations/format-job.ts";
import type { Pinpoint } from "../../../locators/number-scheme.ts";
import type { Source } from "../../../notebook/source/source.ts";

/** A place in a work, as a note cites it. */
export type CitedPlace = Pick<Cite, "locator"> & { suffix?: string };

/** A place in a document, as it can be cited. */
export interface Passage {
  /** By the document’s own numbers. */
  own?: Pinpoint | null;
  /** The number of its paragraph, counted from 1, without lists, tables and quotations. */
  counted?: number;
  /** The words it begins with, enough to find it; empty if it has a number. */
  begins: string;
}

/** A numbered block of a document as a citable place. */
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

/** About five words, or as many characters if there are no spaces between words. */
function firstWords(text: string): string {
  const line = text.trim().split(/\s+/).slice(0, 6).join(" ");
  const cut = line.length > 60 ? line.slice(0, 60).replace(/[\uD800-\uDBFF]$/, "") : line;
  const words = cut.replace(/[\s,;:.–—-]+$/u, "");
  return words.length < text.trim().length ? `${words} …` : words;
}
