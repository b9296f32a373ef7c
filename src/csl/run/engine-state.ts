import type { Compiled } from "../print/compile.ts";
import {
  newContext,
  untold,
  type Context,
  type CslCite,
  type Place,
  type Told,
} from "../print/context.ts";
import type { FinishOptions } from "../text/finish.ts";
import type { Item } from "../values/item.ts";
import type { Lookup } from "../style/lookup.ts";
import type { Out } from "../rich-text.ts";
import type { Uses } from "./uses.ts";
import type { CslStyle } from "../style/style-tree.ts";

/** A style prepared for a language: what every pass of a run works with. */
export interface Ready {
  style: CslStyle;
  lookup: Lookup;
  citation: Compiled;
  bibliography: Compiled | undefined;
  uses: Uses;
  /** Created when something is first finished, because it needs the locale’s words. */
  finishing(): FinishOptions;
}

/** A cite or an entry, for callers that write its text themselves. */
export interface CiteState {
  item: Item["source"];
  /** The caller’s cite; missing for an entry. */
  cite: CslCite | undefined;
  area: "citation" | "bibliography";
  /** 0 first, 1 subsequent, 2 ibid, 3 ibid with another locator. */
  position: Place["position"];
  nearNote: boolean;
  /** The note of the first reference; 0 if there is no earlier one. */
  firstNote: number;
  /** The note that holds the cite; 0 in the text. */
  note: number;
  locator: string | undefined;
  label: string | undefined;
  suppressAuthor: boolean;
  /** The entry’s number in the bibliography. */
  number: number;
  /** What the style prints, without the cite’s affixes. */
  print(): Out[];
}

/** The caller’s own text for a cite or an entry; `undefined` leaves it to the style. */
export type Write = (cite: CiteState) => Out | undefined;

/**
 * What the caller writes itself. Both functions must depend on their arguments alone. New functions make the engine
 * print everything again.
 */
export interface Writers {
  /** Replaces the style’s text if it returns one. */
  write?: Write | undefined;
  /** Used if the style prints nothing for a cite, even if that cite may name its author. */
  unprinted?: Write | undefined;
}

/** One cite with everything its text depends on. */
export interface CiteJob {
  cite: CslCite;
  item: Item;
  /** Its index in the caller’s cluster. */
  index: number;
  place: Place;
  told: Told;
  number: number;
  note: number;
}

/** A context for a cite or, without one, for an entry. */
export function contextOf(
  { item, told, number }: Pick<CiteJob, "item" | "told" | "number">,
  area: Context["area"],
): Context {
  const context = newContext(item, area);
  context.told = told ?? untold;
  context.number = number;
  return context;
}
