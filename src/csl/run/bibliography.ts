import type { NameSubstitute, Told } from "../print/context.ts";
import { capitalizeTerm } from "./capitalize-term.ts";
import { contextOf, type Ready, type Writers } from "./engine-state.ts";
import type { Item } from "../values/item.ts";
import { layoutRun } from "../text/layout-run.ts";
import { plainOf } from "../text/plain-of.ts";
import type { Out, Run } from "../rich-text.ts";
import type { Affixed } from "../style/style-tree.ts";

export interface EntryJob {
  item: Item;
  told: Told;
  number: number;
}

/** An entry before it is finished; without children nothing is printed. */
export interface PrintedEntry {
  item: Item;
  children: Out[];
  /** Each of the first names as it is shown; none where something else stands for names. */
  shown: Out[];
  /** The first names as text. */
  names: string | undefined;
  /** Variables that were printed. */
  printed: ReadonlySet<string>;
  /** The caller wrote it, whole: the layout adds nothing. */
  isOwn?: boolean;
}

/**
 * Print an entry by the style's layout, or as the caller writes it.
 *
 * @param before
 *   The entry before it, as it is without substitutes: names that it has too may be substituted.
 * @param whole
 *   The entry itself without substitutes, where it is known.
 */
export function printEntry(
  job: EntryJob,
  ready: Ready,
  { write }: Writers,
  before: PrintedEntry | undefined,
  whole?: PrintedEntry,
): PrintedEntry {
  const { item, number } = job;
  const own = write?.({
    item: item.source,
    cite: undefined,
    area: "bibliography",
    position: 0,
    nearNote: false,
    firstNote: 0,
    note: 0,
    locator: undefined,
    label: undefined,
    suppressAuthor: false,
    number,
    print: () => printBy(job, ready, undefined).children,
  });
  if (own !== undefined) {
    const children = own === "" ? [] : [own];
    return { item, children, shown: [], names: undefined, printed: new Set(), isOwn: true };
  }
  const entry = whole ?? printBy(job, ready, undefined);
  const substitute = before && substituteOf(entry, before, ready);
  return substitute ? printBy(job, ready, substitute) : entry;
}

function printBy(
  job: EntryJob,
  ready: Ready,
  substitute: NameSubstitute | undefined,
): PrintedEntry {
  const context = contextOf(job, "bibliography");
  context.substitute = substitute;
  const children = ready.bibliography?.layout(context) ?? [];
  const names = context.firstNames && plainOf(context.firstNames);
  const printed = new Set(context.printed);
  return { item: job.item, children, shown: context.firstShown, names, printed };
}

/** What stands for names that the entry before has too, by the four rules. */
function substituteOf(
  entry: PrintedEntry,
  before: PrintedEntry,
  { style }: Ready,
): NameSubstitute | undefined {
  const { subsequentAuthorSubstitute: text, substituteRule } = style.bibliography?.options ?? {};
  if (text === undefined || entry.names === undefined || before.names === undefined) return;
  const isComplete = entry.names === before.names;
  const shown = entry.shown.map(plainOf);
  const others = before.shown.map(plainOf);
  if (shown.length === 0 || others.length === 0) {
    return isComplete ? { text, count: 0, isWhole: true } : undefined;
  }
  let same = 0;
  while (same < shown.length && shown[same] === others[same]) same++;
  switch (substituteRule) {
    case "complete-each":
      return isComplete ? { text, count: same, isWhole: false } : undefined;
    case "partial-each":
      return same > 0 ? { text, count: same, isWhole: false } : undefined;
    case "partial-first":
      return same > 0 ? { text, count: 1, isWhole: false } : undefined;
    default:
      return isComplete ? { text, count: 0, isWhole: true } : undefined;
  }
}

/** The entry in its layout: affixes, format, the first field in the margin. */
export function entryRun(entry: PrintedEntry, ready: Ready): Run {
  if (entry.isOwn) return { children: entry.children };
  const layout = ready.style.bibliography?.layout ?? { children: [] };
  const { secondFieldAlign } = ready.style.facts;
  const [begin, ...rest] = entry.children;
  const first = begin && capitalizeTerm(begin);
  if (secondFieldAlign && first !== undefined && rest.length > 0) {
    const margin: Run = { children: [first], format: { display: "left-margin" } };
    const inline: Run = { children: [{ children: rest }], format: { display: "right-inline" } };
    return closed([margin, inline], layout);
  }
  return closed(first === undefined ? [] : [first, ...rest], layout);
}

/** A suffix of the layout belongs into the last block. */
function closed(children: Out[], layout: Affixed): Run {
  const last = children.at(-1);
  const { suffix, ...rest } = layout;
  if (!suffix?.trim() || last === undefined || typeof last === "string" || !last.format?.display) {
    return layoutRun(children, layout);
  }
  const { format, ...inner } = last;
  const block: Run = { children: [{ children: [inner], suffix }], format };
  return layoutRun([...children.slice(0, -1), block], rest);
}
