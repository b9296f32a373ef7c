import type { Uses } from "./uses.ts";
import { compile } from "../print/compile.ts";
import type { Ready } from "./engine-state.ts";
import type { FinishOptions } from "../text/finish.ts";
import { createLookup, type Lookup } from "../style/lookup.ts";
import { calls } from "../style/calls.ts";
import type { EngineOptions } from "../request.ts";
import type { CslStyle, StyleElement } from "../style/style-tree.ts";

/** Compile a style for the document’s language or its own. */
export function makeReady(style: CslStyle, options: EngineOptions): Ready {
  const { defaultLocale } = style.facts;
  const tag = (options.forceLocale && options.locale) || defaultLocale || options.locale || "en-US";
  const lookup = createLookup(style, tag, once(options.loadLocale));
  const uses = usesOf(style);
  let finishOptions: FinishOptions | undefined;
  return {
    style,
    lookup,
    uses,
    citation: compile(style, style.citation, lookup, uses.ownSuffix),
    bibliography: style.bibliography && compile(style, style.bibliography, lookup, uses.ownSuffix),
    finishing: () => (finishOptions ??= finishOptionsOf(lookup, options.tidy)),
  };
}

function once(load: EngineOptions["loadLocale"]): EngineOptions["loadLocale"] {
  const loaded = new Map<string, ReturnType<typeof load>>();
  return (tag) => {
    if (!loaded.has(tag)) loaded.set(tag, load(tag));
    return loaded.get(tag);
  };
}

function usesOf(style: CslStyle): Uses {
  const cites = style.citation.layout.children;
  const entries = style.bibliography?.layout.children ?? [];
  const names = { ...style.nameOptions, ...style.citation.nameOptions };
  const isIn = (layout: StyleElement[], variable: string) =>
    calls(layout, variable, style.macros, new Set());
  return {
    citeNumber: isIn(cites, "citation-number"),
    firstNote: isIn(cites, "first-reference-note-number"),
    entryNumber: isIn(entries, "citation-number"),
    ownSuffix: isIn(cites, "year-suffix") || isIn(entries, "year-suffix"),
    condition: isIn(cites, "disambiguate") || isIn(entries, "disambiguate"),
    position:
      isIn(cites, "position") ||
      names.etAlSubsequentMin !== undefined ||
      names.etAlSubsequentUseFirst !== undefined,
  };
}

function finishOptionsOf(lookup: Lookup, tidy = false): FinishOptions {
  return {
    ...(tidy && { tidy: { hasSpaces: lookup.language.startsWith("fr") } }),
    quotes: {
      open: lookup.term("open-quote") ?? "“",
      close: lookup.term("close-quote") ?? "”",
      innerOpen: lookup.term("open-inner-quote") ?? "‘",
      innerClose: lookup.term("close-inner-quote") ?? "’",
    },
    punctuationInQuote: lookup.punctuationInQuote,
  };
}
