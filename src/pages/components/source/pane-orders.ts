import { kinds } from "../../../works/kinds.ts";
import { plainText } from "../../../works/plain-text.ts";
import type { Words } from "../../words/words.ts";
import { capital } from "../../../capital.ts";
import type { CitedWork, CitedWorks } from "../parts/cited-works.ts";

/**
 * Where works stand in the orders that the list beside a text can take. Its script moves entries by these, so
 * that a browser compares no names, and the numbers stay those of the marks in the text.
 */
export interface PaneOrders {
  /** What the kinds that occur are called, in the order of their groups. */
  kinds: readonly string[];
  /** The places, from 0, of its kind among the kinds and of the words that its entry begins with. */
  of(cited: CitedWork): { kind: number; name: number };
}

/** @param text - What an entry says of a work below its short title, as plain text. */
export function paneOrders(
  { list }: CitedWorks,
  lang: string,
  { parts }: Words,
  text: (cited: CitedWork) => string,
): PaneOrders {
  const used = kinds.filter(({ kind }) => list.some(({ work }) => work.kind === kind));
  const kindAt = new Map(used.map(({ kind }, index) => [kind, index]));
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const named = list.map((cited) => [cited, sortedBy(firstWords(cited, text), lang)] as const);
  const byName = named.toSorted(([, a], [, b]) => compare(a, b));
  const nameAt = new Map(byName.map(([cited], index) => [cited, index]));
  return {
    kinds: used.map(({ kind }) => capital(parts.kinds[kind].more)),
    of: (cited) => ({ kind: kindAt.get(cited.work.kind) ?? 0, name: nameAt.get(cited) ?? 0 }),
  };
}

function firstWords(cited: CitedWork, text: (cited: CitedWork) => string): string {
  return plainText(cited.work.csl["title-short"]) ?? (text(cited) || cited.work.key);
}

/** From the first letter or digit, after an article in English. */
function sortedBy(words: string, lang: string): string {
  const begun = words.replace(beforeWords, "");
  const isEnglish = new Intl.Locale(lang).language === "en";
  return isEnglish ? begun.replace(/^(?:the|an?)\s+/i, "").replace(beforeWords, "") : begun;
}

const beforeWords = /^[^\p{L}\p{N}]+/u;
