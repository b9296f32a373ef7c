import { kinds } from "../../citations/kinds.ts";
import { plainText } from "../../citations/plain-text.ts";
import type { Work } from "../../citations/work.ts";
import type { CitedWork, CitedWorks } from "./cited-works.ts";
import { capital } from "./works-index.ts";

/** Where works stand in the orders that the list beside a text can take; its script moves entries by these. */
export interface PaneOrders {
  /** What the kinds that occur are called, in the order of their groups. */
  kinds: readonly string[];
  /** The places, from 0, of its kind among the kinds and of its name among the names. */
  of(cited: CitedWork): { kind: number; name: number };
}

export function paneOrders({ list }: CitedWorks, lang: string): PaneOrders {
  const used = kinds.filter(({ kind }) => list.some(({ work }) => work.kind === kind));
  const kindAt = new Map(used.map(({ kind }, index) => [kind, index]));
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const named = list.map((cited) => [cited, sortedBy(cited)] as const);
  const byName = named.toSorted(([, a], [, b]) => compare(a, b));
  const nameAt = new Map(byName.map(([cited], index) => [cited, index]));
  return {
    kinds: used.map(({ plural }) => capital(plural)),
    of: (cited) => ({ kind: kindAt.get(cited.work.kind) ?? 0, name: nameAt.get(cited) ?? 0 }),
  };
}

/** The words that stand out in an entry, from their first letter or digit. */
function sortedBy({ work, citations }: CitedWork): string {
  const name = shownName(work) ?? citations[0]?.asCited ?? work.key;
  return name.replace(/^[^\p{L}\p{N}]+/u, "");
}

function shownName({ csl }: Work): string | undefined {
  return plainText(csl["title-short"]) ?? plainText(csl.title);
}
