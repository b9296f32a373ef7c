import { kinds } from "../../../works/kinds.ts";
import { plainText } from "../../../works/plain-text.ts";
import type { Words } from "../../words/words.ts";
import { capital } from "../../../capital.ts";
import type { CitedWork, CitedWorks } from "../parts/cited-works.ts";

/**
 * The position of works in each order of the list beside a text. The script moves entries by these, so that
 * browsers compare no names, and the numbers stay those of the marks in the text.
 */
export interface PaneOrders {
  /** The names of the kinds present, in group order. */
  kinds: readonly string[];
  /** The positions, from 0, of its kind among the kinds and of its entry’s first words. */
  of(cited: CitedWork): { kind: number; name: number };
}

/**
 * @param text
 *   - What an entry says about a work below its short title, as plain text.
 */
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

/** From the first letter or digit, skipping an English article. */
function sortedBy(words: string, lang: string): string {
  const begun = words.replace(beforeWords, "");
  const isEnglish = new Intl.Locale(lang).language === "en";
  return isEnglish ? begun.replace(/^(?:the|an?)\s+/i, "").replace(beforeWords, "") : begun;
}

const beforeWords = /^[^\p{L}\p{N}]+/u;
