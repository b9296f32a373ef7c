import { compileStyle, type CslEngine } from "./csl-processor.ts";
import type { Style } from "./style.ts";
import { coversFacts, factsOf, type StyleFacts } from "./style-facts.ts";
import type { CslItem } from "./work.ts";

interface Compiled {
  engine: CslEngine;
  /** Of the items that it serves; none where it serves all. */
  facts?: StyleFacts;
}

const engines = new WeakMap<Style, Map<string, Compiled>>();

/**
 * The engine of a style and locale, for these items. It is first compiled for what its first items
 * need, which one document profits from; where others come, once more and for all.
 */
export function engineFor(style: Style, locale: string, items: Iterable<CslItem>): CslEngine {
  const byLocale = engines.get(style) ?? new Map<string, Compiled>();
  engines.set(style, byLocale);
  const known = byLocale.get(locale);
  const facts = factsOf(items);
  if (known && (!known.facts || coversFacts(known.facts, facts))) return known.engine;

  const compiled = known
    ? { engine: compileStyle(style.definition, locale) }
    : { engine: compileStyle(style.definition, locale, { facts }), facts };
  byLocale.set(locale, compiled);
  return compiled.engine;
}
