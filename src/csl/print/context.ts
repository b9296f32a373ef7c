import type { Item } from "../values/item.ts";
import type { Out } from "../rich-text.ts";
import type { SortKey } from "../style/style-tree.ts";
import type { Person } from "../values/parse-name.ts";

/** A pointer at an item in a cluster, as the caller writes it. */
export interface CslCite {
  id: string | number;
  locator?: string | number;
  /** What the locator counts; `page` where it is missing. */
  label?: string;
  prefix?: Out;
  suffix?: Out;
  suppressAuthor?: boolean;
  authorOnly?: boolean;
  /** What else the caller's own writing depends on; the processor only hands it on. */
  hint?: string;
  /** A position that the caller knows better (0 first, 1 subsequent, 2 ibid, 3 ibid with locator). */
  position?: number;
  nearNote?: boolean;
  /** The sentence needs the author: “ibid.” would leave it without one. */
  namesAuthor?: boolean;
}

export type Position = 0 | 1 | 2 | 3;

/** Where a cite stands among the cites of its item. */
export interface Place {
  position: Position;
  nearNote: boolean;
  /** The note of the first reference, 0 where there is none. */
  firstNote: number;
}

/** What sets an item apart from those that would be cited alike. One for each work that needs it. */
export interface Told {
  /** At least this many names of each list are shown. */
  shown: number;
  /** Persons whose initials (1) or whole given names (2) are shown. */
  given: ReadonlyMap<Person, 1 | 2>;
  /** How many tests of `disambiguate` are true, in the order of the layout. */
  conditions: number;
  /** Which year suffix, from 1; 0 for none. */
  suffix: number;
}

export const untold: Told = { shown: 0, given: new Map(), conditions: 0, suffix: 0 };
export const firstPlace: Place = { position: 0, nearNote: false, firstNote: 0 };

/** A list of names as it was rendered: what disambiguation works on. */
export interface ShownNames {
  people: Person[];
  /** How many the style shows, and whether it hides the others. */
  shown: number;
  /** The text of a person at a level: as the style says (0), with initials (1), whole (2). */
  textOf(person: Person, level: 0 | 1 | 2, index: number): string;
  /** Whether level 1 is different from level 2. */
  hasInitials: boolean;
}

/** A text in place of names, of some of the first or, whole, of the list. */
export interface NameSubstitute {
  text: string;
  count: number;
  isWhole: boolean;
}

/** All that a rendering depends on, and what it leaves for later elements and passes. */
export interface Context {
  item: Item;
  cite: CslCite | undefined;
  area: "citation" | "bibliography";
  place: Place;
  number: number;
  told: Told;
  sort: SortKey | undefined;
  /** For grouping only: locators, numbers and suffixes are left out. */
  isBare: boolean;
  /** The first names are left out: an author that the text names, or a cite before in its group. */
  hideNames: boolean;
  /** Names without labels and affixes: the author in the text. */
  onlyNames: boolean;

  /** Variables that elements of the group called, and that printed something. */
  called: number;
  rendered: number;
  /** What a substitute printed, which prints nothing again. */
  suppressed: Set<string> | undefined;
  /** Variables in the order of printing. */
  printed: string[];
  /** In a substitute names are suppressed as soon as they are printed. */
  isSubstitute: boolean;
  suffixDone: boolean;
  /** Tests of `disambiguate` so far. */
  tested: number;
  /** Names as text, of the first `names` that printed; a key of its group. */
  firstNames: Out | undefined;
  /** Each of them as it is shown; none where something else stands for names. */
  firstShown: Out[];
  /** What stands for the first names, which the entry before has too. */
  substitute: NameSubstitute | undefined;
  /** Lists of names in order, where disambiguation asks for them. */
  lists: ShownNames[] | undefined;
}

export function newContext(item: Item, area: Context["area"]): Context {
  return {
    item,
    cite: undefined,
    area,
    place: firstPlace,
    number: 0,
    told: untold,
    sort: undefined,
    isBare: false,
    hideNames: false,
    onlyNames: false,
    called: 0,
    rendered: 0,
    suppressed: undefined,
    printed: [],
    isSubstitute: false,
    suffixDone: false,
    tested: 0,
    substitute: undefined,
    firstNames: undefined,
    firstShown: [],
    lists: undefined,
  };
}
