import { sortOrderOf, type SortOrder } from "./compare.ts";
import { compile, type Compiled } from "../print/compile.ts";
import { numberOf } from "../print/conditions.ts";
import { newContext, untold, type Context, type Told } from "../print/context.ts";
import { dateKey } from "../print/dates.ts";
import type { Item } from "../values/item.ts";
import type { Lookup } from "../style/lookup.ts";
import { createListStyle, printList } from "../print/print-names.ts";
import { plainOf } from "../text/plain-of.ts";
import type { Area, CslStyle, SortKey } from "../style/style-tree.ts";
import { citationLabel } from "../print/text-variables.ts";

/** Sorts items by the keys of an area; a key is made when it is first compared. */
export interface Sorter {
  sort(items: readonly Item[], numberOf: (item: Item) => number): Item[];
  compare(first: Item, second: Item, numberOf: (item: Item) => number): number;
  /** Sort by names as they are shown from now on. */
  show(toldOf: (item: Item) => Told): void;
}

export function createSorter(
  style: CslStyle,
  area: Area,
  areaName: Context["area"],
  lookup: Lookup,
): Sorter {
  const order = sortOrderOf(lookup.language);
  const keys = area.sort.map((key) => ({
    key,
    isNumber: key.variable === "citation-number",
    made: new WeakMap<Item, MadeKey>(),
    make: keyMaker(style, area, areaName, lookup, key, order),
  }));
  let toldOf: (item: Item) => Told = () => untold;

  function compare(first: Item, second: Item, numberOf: (item: Item) => number): number {
    for (const entry of keys) {
      const { key, isNumber } = entry;
      let difference: number;
      if (isNumber) difference = numberOf(first) - numberOf(second);
      else {
        const one = keyOf(first, entry, toldOf(first));
        const two = keyOf(second, entry, toldOf(second));
        if (one === two) continue;
        // Items without a key come last in both directions.
        if (one === undefined || two === undefined) return one === undefined ? 1 : -1;
        difference = order.compare(one, two);
      }
      if (difference !== 0) return key.descending ? -difference : difference;
    }
    return 0;
  }

  return {
    compare,
    show(shown) {
      toldOf = shown;
    },
    sort: (items, numberOf) =>
      keys.length === 0 ? [...items] : [...items].sort((a, b) => compare(a, b, numberOf)),
  };
}

type MakeKey = (item: Item, told: Told) => string | undefined;

interface MadeKey {
  key: string | undefined;
  /** The levels of detail at which its names were shown. */
  told: Told;
}

interface KeyOfStyle {
  made: WeakMap<Item, MadeKey>;
  make: MakeKey;
}

function keyOf(item: Item, { made, make }: KeyOfStyle, told: Told): string | undefined {
  let known = made.get(item);
  if (known?.told !== told) made.set(item, (known = { key: make(item, told), told }));
  return known.key;
}

function keyMaker(
  style: CslStyle,
  area: Area,
  areaName: Context["area"],
  lookup: Lookup,
  key: SortKey,
  { fold }: SortOrder,
): MakeKey {
  const foldKey = (text: string): string | undefined => fold(text) || undefined;
  const { macro, variable = "" } = key;
  if (macro !== undefined) {
    let compiled: Compiled | undefined;
    return (item, told) => {
      compiled ??= compile(style, area, lookup, true, key);
      const context = newContext(item, areaName);
      context.told = told;
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
  return (item, told) => {
    const value = item.value(variable);
    if (Array.isArray(value)) {
      const context = newContext(item, areaName);
      context.told = told;
      const names = printList(item.names(variable), list, context);
      return names && foldKey(plainOf(names));
    }
    if (typeof value === "object" && value !== null) {
      const date = item.date(variable);
      return date && dateKey(date, ["year", "month", "day"]);
    }
    const text =
      variable === "citation-label"
        ? citationLabel(item)
        : variable === "page-first"
          ? numberOf(newContext(item, areaName), variable)
          : item.text(variable);
    return text === undefined ? undefined : foldKey(plainOf(text));
  };
}
