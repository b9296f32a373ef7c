import type { TextVariable } from "../works/csl-variables.ts";
import type { CslItem } from "../works/work.ts";

/** For each item, the texts that are read only when needed, as written. */
const writtenTexts = new WeakMap<CslItem, Map<string, string>>();

/**
 * Add a text to an item that is read when first needed: hardly any style prints an abstract.
 *
 * @param read
 *   Returns the text’s value; undefined if it has none.
 */
export function setLater(
  item: CslItem,
  variable: TextVariable,
  written: string,
  read: () => string | undefined,
): void {
  const texts = writtenTexts.get(item) ?? new Map<string, string>();
  writtenTexts.set(item, texts.set(variable, written));
  let known: { text: string | undefined } | undefined;
  Object.defineProperty(item, variable, {
    ...{ configurable: true, enumerable: true },
    get: () => (known ??= { text: read() }).text,
    set(value: string | undefined) {
      texts.delete(variable);
      const settled = { configurable: true, enumerable: true, writable: true, value };
      Object.defineProperty(item, variable, settled);
    },
  });
}

/** Read all texts of an item, so that everything wrong in them is reported. */
export function readTexts(item: CslItem): void {
  for (const variable of writtenTexts.get(item)?.keys() ?? []) void item[variable];
}

/**
 * A copy of an item with all texts read.
 *
 * @param isWanted
 *   Called for such texts: the others are left out, unread.
 */
export function copyItem(item: CslItem, isWanted: (variable: string) => boolean): CslItem {
  const texts = writtenTexts.get(item);
  if (!texts) return { ...item };
  const names = Object.keys(item).filter((name) => !texts.has(name) || isWanted(name));
  const values = names.map((name) => [name, item[name]] as const);
  return { id: item.id, type: item.type, ...Object.fromEntries(values) };
}

/** What distinguishes an item from others, as JSON: such texts as written. */
export function itemIdentity(item: CslItem): object {
  const texts = writtenTexts.get(item);
  if (!texts) return item;
  const names = Object.keys(item);
  return Object.fromEntries(names.map((name) => [name, texts.get(name) ?? item[name]]));
}
