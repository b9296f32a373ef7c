import type { Item } from "../values/item.ts";
import type { Out } from "../rich-text.ts";
import type { SortKey } from "../style/style-tree.ts";
import type { Person } from "../values/parse-name.ts";

/** A reference to an item in a cluster, as the caller writes it. */
export interface CslCite {
  id: string | number;
  locator?: string | number;
  /** What the locator counts; `page` if missing. */
  label?: string;
  prefix?: Out;
  suffix?: Out;
  suppressAuthor?: boolean;
  authorOnly?: boolean;
  /** Whatever else the caller’s own writers depend on; the processor only passes it on. */
  hint?: string;
  /** A position the caller sets itself (0 first, 1 subsequent, 2 ibid, 3 ibid with locator). */
  position?: number;
  nearNote?: boolean;
  /** The sentence needs the author: “ibid.” would leave it without a name. */
  namesAuthor?: boolean;
}

export type Position = 0 | 1 | 2 | 3;

/** The cite’s place among all cites of its item. */
export interface Place {
  position: Position;
  nearNote: boolean;
  /** The number of the note with the first reference; 0 if there is none. */
  firstNote: number;
}

/** What distinguishes an item from others that would be cited in the same way. One per work that needs it. */
export interface Told {
  /** Show at least this many names of each list. */
  shown: number;
  /** Persons whose initials (1) or full given names (2) are shown. */
  given: ReadonlyMap<Person, 1 | 2>;
  /** How many `disambiguate` tests are true, in layout order. */
  conditions: number;
  /** The year suffix, counted from 1; 0 for none. */
  suffix: number;
}

export const untold: Told = { shown: 0, given: new Map(), conditions: 0, suffix: 0 };
export const firstPlace: Place = { position: 0, nearNote: false, firstNote: 0 };

/** A rendered list of names, which disambiguation works on. */
export interface ShownNames {
  people: Person[];
  /** How many names the style shows, and whether it hides the others. */
  shown: number;
  /** A person’s name at a level of detail: as the style says (0), with initials (1), in full (2). */
  textOf(person: Person, level: 0 | 1 | 2, index: number): string;
  /** Whether levels 1 and 2 differ. */
  hasInitials: boolean;
}

/** Text that replaces the names: the first few of them or the whole list. */
export interface NameSubstitute {
  text: string;
  count: number;
  isWhole: boolean;
}

/** Everything a rendering depends on, and what it records for later elements and passes. */
export interface Context {
  item: Item;
  cite: CslCite | undefined;
  area: "citation" | "bibliography";
  place: Place;
  number: number;
  told: Told;
  sort: SortKey | undefined;
  /** Used for grouping only: locators, numbers and suffixes are left out. */
  isBare: boolean;
  /** The first names are left out, because the text or the previous cite in the group has them. */
  hideNames: boolean;
  /** Names without labels and affixes: the author as part of a sentence. */
  onlyNames: boolean;

  /** Variables that elements of the group called, and those of them that printed something. */
  called: number;
  rendered: number;
  /** Variables a substitute printed; they are not printed again. */
  suppressed: Set<string> | undefined;
  /** Variables in printing order. */
  printed: string[];
  /** Inside a substitute, names are suppressed as soon as they have been printed. */
  isSubstitute: boolean;
  suffixDone: boolean;
  /** `disambiguate` tests met so far. */
  tested: number;
  /** The first `names` that printed, as text: the key for grouping. */
  firstNames: Out | undefined;
  /** Each of those names as it is shown; missing if something else replaces the names. */
  firstShown: Out[];
  /** What replaces the first names when the previous entry has the same ones. */
  substitute: NameSubstitute | undefined;
  /** Lists of names in order, if disambiguation asks for them. */
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
