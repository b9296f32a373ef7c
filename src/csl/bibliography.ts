import type { Told } from "./context.ts";
import { contextOf, type Ready, type Write } from "./engine-state.ts";
import type { Item } from "./item.ts";
import type { Person } from "./parse-name.ts";
import { plainOf } from "./plain-text.ts";
import type { Out, Run } from "./rich-text.ts";

export interface EntryJob {
  item: Item;
  told: Told;
  number: number;
}

/** An entry before it is finished; without children nothing is printed. */
export interface PrintedEntry {
  item: Item;
  children: Out[];
  people: Person[][];
  names: string | undefined;
}

export function printEntry(job: EntryJob, ready: Ready, write: Write | undefined): PrintedEntry {
  const { item, number } = job;
  const own = write?.({
    item: item.source,
    area: "bibliography",
    position: 0,
    nearNote: false,
    firstNote: 0,
    note: 0,
    locator: undefined,
    label: undefined,
    suppressAuthor: false,
    number,
  });
  if (own !== undefined) return { item, children: [own], people: [], names: undefined };
  const context = contextOf(job, "bibliography");
  const children = ready.bibliography?.layout(context) ?? [];
  const names = context.firstNames && plainOf(context.firstNames);
  return { item, children, people: context.firstPeople, names };
}

/** The entry in its layout: affixes, format, the first field in the margin. */
export function entryRun(entry: PrintedEntry, ready: Ready): Run {
  const layout = ready.style.bibliography?.layout ?? { children: [] };
  const { secondFieldAlign } = ready.style.facts;
  const [first, ...rest] = entry.children;
  let run: Run = { children: entry.children };
  if (secondFieldAlign && first !== undefined && rest.length > 0) {
    const suffix = layout.suffix ? { suffix: layout.suffix } : {};
    const margin: Run = { children: [first], format: { display: "left-margin" } };
    const inline: Run = { children: [{ children: rest, ...suffix }], format: { display: "right-inline" } };
    run = { children: [margin, inline] };
  } else if (layout.suffix) run.suffix = layout.suffix;
  if (layout.prefix) run.prefix = layout.prefix;
  if (layout.format) run.format = layout.format;
  return run;
}
