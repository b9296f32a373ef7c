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

/** A style made ready in a language: what every pass of a run works with. */
export interface Ready {
  style: CslStyle;
  lookup: Lookup;
  citation: Compiled;
  bibliography: Compiled | undefined;
  uses: Uses;
  /** Asked for when something is finished first: it needs words of the locale. */
  finishing(): FinishOptions;
}

/** A cite or an entry, for callers that write its text themselves. */
export interface CiteState {
  item: Item["source"];
  /** The caller's; none of an entry. */
  cite: CslCite | undefined;
  area: "citation" | "bibliography";
  /** 0 first, 1 subsequent, 2 ibid, 3 ibid with another locator. */
  position: Place["position"];
  nearNote: boolean;
  /** The note of the first reference; 0 where there is none before. */
  firstNote: number;
  /** The note that the cite stands in; 0 in the text. */
  note: number;
  locator: string | undefined;
  label: string | undefined;
  suppressAuthor: boolean;
  /** The number of the entry in the bibliography. */
  number: number;
  /** What the style prints, without the cite's affixes. */
  print(): Out[];
}

/** The caller's own text of a cite or an entry; `undefined` leaves it to the style. */
export type Write = (cite: CiteState) => Out | undefined;

/**
 * What the caller writes itself. Both depend on nothing but what they are given; other functions are
 * asked for everything anew.
 */
export interface Writers {
  /** In place of the style, where it gives a text. */
  write?: Write | undefined;
  /** Where the style prints nothing of a cite, though it may name its author. */
  unprinted?: Write | undefined;
}

/** One cite with all that its text depends on. */
export interface CiteJob {
  cite: CslCite;
  item: Item;
  /** Where it stands in the caller's cluster. */
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
