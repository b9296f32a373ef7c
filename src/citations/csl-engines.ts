import { currentCache, digestOf } from "../cache/cache.ts";
import { compileStyle, type CslEngine, type CslRequest, type CslResult } from "./csl-processor.ts";
import type { Style } from "./style.ts";
import { coversFacts, factsOf, type StyleFacts } from "./style-facts.ts";

interface Compiled {
  engine: CslEngine;
  /** Of the items that it serves; none where it serves all. */
  facts?: StyleFacts;
}

const engines = new WeakMap<Style, Map<string, Compiled>>();
const digests = new WeakMap<Style, string>();

/** The engine of a style and locale; compiles nothing where the cache has what is asked of it. */
export function engineOf(style: Style, locale: string): CslEngine {
  return {
    run(request) {
      const cache = currentCache();
      if (!cache) return runCompiled(style, locale, request);
      const { clusters, uncited = [] } = request;
      const digest = digestOf([
        digestOfStyle(style),
        locale,
        [...request.items],
        clusters,
        uncited,
      ]);
      // Every work of a notebook is formatted alone too, in each of its styles: too many for files.
      const alone = request.items.size === 1;
      const known = (alone ? cache.readSmall("works", digest) : cache.read(digest)) as
        CslResult | undefined;
      if (known) return known;
      const result = runCompiled(style, locale, request);
      if (alone) cache.writeSmall("works", digest, result);
      else cache.write(digest, result);
      return result;
    },
  };
}

/** What the processor throws it throws half-way: then its engine is not used again. */
function runCompiled(style: Style, locale: string, request: CslRequest): CslResult {
  try {
    return compiledFor(style, locale, request).run(request);
  } catch (error) {
    engines.get(style)?.delete(locale);
    throw error;
  }
}

/**
 * The compiled style for these items. It is first compiled for what its first items need, which one
 * document profits from; where others come, once more and for all.
 */
function compiledFor(style: Style, locale: string, { items }: CslRequest): CslEngine {
  const byLocale = engines.get(style) ?? new Map<string, Compiled>();
  engines.set(style, byLocale);
  const known = byLocale.get(locale);
  const facts = factsOf(items.values());
  if (known && (!known.facts || coversFacts(known.facts, facts))) return known.engine;

  const compiled = known
    ? { engine: compileStyle(style.definition, locale) }
    : { engine: compileStyle(style.definition, locale, { facts }), facts };
  byLocale.set(locale, compiled);
  return compiled.engine;
}

function digestOfStyle(style: Style): string {
  const digest = digests.get(style) ?? digestOf(style.definition);
  digests.set(style, digest);
  return digest;
}
