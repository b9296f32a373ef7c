import { createCompare, fold } from "./compare.ts";
import { compile, type Compiled } from "./compile.ts";
import { newContext, type Context } from "./context.ts";
import { dateKey } from "./dates.ts";
import type { Item } from "./item.ts";
import type { Lookup } from "./lookup.ts";
import { createListStyle, printList } from "./names.ts";
import { plainOf } from "./plain-text.ts";
import type { Area, CslStyle, SortKey } from "./style-tree.ts";
import { citationLabel } from "./text-variables.ts";

/** Sorts items by the keys of an area; a key is made when it is first compared. */
export interface Sorter {
  sort(items: readonly Item[], numberOf: (item: Item) => number): Item[];
  compare(first: Item, second: Item, numberOf: (item: Item) => number): number;
}

export function createSorter(
  style: CslStyle,
  area: Area,
  areaName: Context["area"],
  lookup: Lookup,
): Sorter {
  const compareTexts = createCompare(lookup.language);
  const keys = area.sort.map((key) => ({
    key,
    isNumber: key.variable === "citation-number",
    made: new WeakMap<Item, { key: string | undefined }>(),
    make: keyMaker(style, area, areaName, lookup, key),
  }));

  function compare(first: Item, second: Item, numberOf: (item: Item) => number): number {
    for (const { key, isNumber, made, make } of keys) {
      let order: number;
      if (isNumber) order = numberOf(first) - numberOf(second);
      else {
        const one = keyOf(first, made, make);
        const two = keyOf(second, made, make);
        if (one === two) continue;
        // What has no key comes last in both directions.
        if (one === undefined || two === undefined) return one === undefined ? 1 : -1;
        order = compareTexts(one, two);
      }
      if (order !== 0) return key.descending ? -order : order;
    }
    return 0;
  }

  return {
    compare,
    sort: (items, numberOf) =>
      keys.length === 0 ? [...items] : [...items].sort((a, b) => compare(a, b, numberOf)),
  };
}

function keyOf(
  item: Item,
  made: WeakMap<Item, { key: string | undefined }>,
  make: (item: Item) => string | undefined,
): string | undefined {
  let known = made.get(item);
  if (!known) made.set(item, (known = { key: make(item) }));
  return known.key;
}

function keyMaker(
  style: CslStyle,
  area: Area,
  areaName: Context["area"],
  lookup: Lookup,
  key: SortKey,
): (item: Item) => string | undefined {
  const { macro, variable = "" } = key;
  if (macro !== undefined) {
    let compiled: Compiled | undefined;
    return (item) => {
      compiled ??= compile(style, area, lookup, true, key);
      const context = newContext(item, areaName);
      context.sort = key;
      const out = compiled.macro(macro, context);
      const isEmpty = context.called > 0 && context.rendered === 0;
      return isEmpty ? undefined : foldKey(plainOf({ children: out }));
    };
  }
  const isPrimaryOnly = false;
  const list = createListStyle(
    undefined,
    {},
    undefined,
    { options: style.options, lookup, isPrimaryOnly },
    key,
  );
  return (item) => {
    const value = item.value(variable);
    if (Array.isArray(value)) {
      const names = printList(item.names(variable), list, newContext(item, areaName));
      return names && foldKey(plainOf(names));
    }
    if (typeof value === "object" && value !== null) {
      const date = item.date(variable);
      return date && dateKey(date, ["year", "month", "day"]);
    }
    const text = variable === "citation-label" ? citationLabel(item) : item.text(variable);
    return text === undefined ? undefined : foldKey(plainOf(text));
  };
}

function foldKey(text: string): string | undefined {
  return fold(text) || undefined;
}
