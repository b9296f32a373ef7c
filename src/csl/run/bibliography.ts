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

/** An entry before it is finished; empty if nothing is printed. */
export interface PrintedEntry {
  item: Item;
  children: Out[];
  /** Each of the first names as it is shown; missing if something else replaces the names. */
  shown: Out[];
  /** The first names as text. */
  names: string | undefined;
  /** Variables that were printed. */
  printed: ReadonlySet<string>;
  /** The caller wrote the whole entry: the layout adds nothing. */
  isOwn?: boolean;
}

/**
 * Print an entry with the style’s layout or with the caller’s writer.
 *
 * @param before
 *   The previous entry without substitutes: names it shares may be replaced.
 * @param whole
 *   This entry without substitutes, if already known.
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

/** What replaces names shared with the previous entry, by CSL’s four rules. */
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

/** The entry in its layout: affixes, format, and the first field in the margin. */
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

/** The suffix of the layout belongs in the last block. */
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
