import type { TextVariable } from "../works/csl-variables.ts";
import type { CslItem } from "../works/work.ts";

/** Of each item, the texts that are read when they are asked for, as they are written. */
const writtenTexts = new WeakMap<CslItem, Map<string, string>>();

/**
 * Put a text into an item that is read when somebody first asks for it: hardly any style prints an abstract.
 *
 * @param read
 *   Gives what the written text says; nothing where it says nothing.
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

/** Read all texts of an item, so that all is told that is wrong in them. */
export function readTexts(item: CslItem): void {
  for (const variable of writtenTexts.get(item)?.keys() ?? []) void item[variable];
}

/**
 * A copy of an item, all texts read.
 *
 * @param isWanted
 *   Asked of such texts: others are left out, and not read.
 */
export function copyItem(item: CslItem, isWanted: (variable: string) => boolean): CslItem {
  const texts = writtenTexts.get(item);
  if (!texts) return { ...item };
  const names = Object.keys(item).filter((name) => !texts.has(name) || isWanted(name));
  const values = names.map((name) => [name, item[name]] as const);
  return { id: item.id, type: item.type, ...Object.fromEntries(values) };
}

/** What tells an item from others, as JSON writes it: such texts as they are written. */
export function itemIdentity(item: CslItem): object {
  const texts = writtenTexts.get(item);
  if (!texts) return item;
  const names = Object.keys(item);
  return Object.fromEntries(names.map((name) => [name, texts.get(name) ?? item[name]]));
}
