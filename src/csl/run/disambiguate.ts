import { contextOf, type Ready } from "./engine-state.ts";
import { firstPlace, untold, type Place, type ShownNames, type Told } from "../print/context.ts";
import { globalLevels } from "./global-levels.ts";
import type { Item } from "../values/item.ts";
import { isSame } from "./is-same.ts";
import type { Person } from "../values/parse-name.ts";
import { plainOf } from "../text/plain-of.ts";
import { tellNamesApart } from "./tell-names-apart.ts";

/** A work as it would be cited, and what distinguishes it. */
interface Candidate {
  item: Item;
  told: Told;
  text: string;
  lists: ShownNames[];
  /** How often the layout tests `disambiguate`. */
  tests: number;
}

const again: Place = { position: 1, nearNote: false, firstNote: 0 };

/** Persons whose initials (1) or full given names (2) distinguish them from namesakes. */
export type Levels = ReadonlyMap<Person, 1 | 2>;

/** Distinguishes works; returns the last result if given the same works. */
export interface Disambiguator {
  /** What the rules for all names require, for works in any order: entries are also sorted by it. */
  levels(items: readonly Item[]): Levels;
  /**
   * What works need to be distinguished, for those that need anything; year suffixes follow the order of the works.
   */
  tell(items: readonly Item[]): Map<Item, Told>;
}

/**
 * Find what else must be shown so that no two works are cited alike: names, given names, the style’s `disambiguate`
 * condition and year suffixes, in this order.
 *
 * Uncited works count too.
 */
export function createDisambiguator(ready: Ready): Disambiguator {
  const { addNames, addGivenName, addYearSuffix, givenNameRule } = ready.style.citation.options;
  const asks = addNames || addGivenName || addYearSuffix || ready.uses.condition;
  const isGlobal = addGivenName && givenNameRule !== "by-cite";
  // How works are cited before anything distinguishes them; the same in every run.
  const bare = [new WeakMap<Item, Candidate>(), new WeakMap<Item, Candidate>()] as const;
  let ofItems: { items: readonly Item[]; levels: Levels } = { items: [], levels: new Map() };
  let last: { items: readonly Item[]; told: Map<Item, Told> } | undefined;
  return {
    levels(items) {
      if (!isGlobal || isSame(ofItems.items, items)) return ofItems.levels;
      const levels = levelsOf(items, ready, bare);
      ofItems = { items, levels: isEqual(levels, ofItems.levels) ? ofItems.levels : levels };
      return ofItems.levels;
    },
    tell(items) {
      if (!asks) return new Map();
      if (!last || !isSame(last.items, items)) {
        last = { items, told: disambiguate(items, ready, bare) };
      }
      return last.told;
    },
  };
}

function isEqual(first: Levels, second: Levels): boolean {
  return (
    first.size === second.size &&
    [...first].every(([person, level]) => second.get(person) === level)
  );
}

type Bare = readonly [WeakMap<Item, Candidate>, WeakMap<Item, Candidate>];

function levelsOf(items: readonly Item[], ready: Ready, bare: Bare): Levels {
  const places = placesOf(ready);
  const lists = items.map((item) =>
    places.flatMap((place) => cite(item, untold, place, ready, bare).lists),
  );
  return globalLevels(lists, ready.style.citation.options);
}

/** Cites that look different because the style distinguishes first from later cites. */
function placesOf({ uses }: Ready): Place[] {
  return uses.position ? [firstPlace, again] : [firstPlace];
}

function disambiguate(items: readonly Item[], ready: Ready, bare: Bare): Map<Item, Told> {
  const { options } = ready.style.citation;
  const { addNames, addGivenName, addYearSuffix, givenNameRule } = options;
  const { condition: testsCondition } = ready.uses;
  const told = new Map<Item, Told>();
  const isGlobal = addGivenName && givenNameRule !== "by-cite";
  const places = placesOf(ready);
  const levels = isGlobal ? levelsOf(items, ready, bare) : new Map<Person, 1 | 2>();
  for (const item of levels.size > 0 ? items : []) {
    const given = new Map<Person, 1 | 2>();
    for (const place of places) {
      for (const { people } of cite(item, untold, place, ready, bare).lists) {
        for (const person of people) {
          const level = levels.get(person);
          if (level) given.set(person, level);
        }
      }
    }
    if (given.size > 0) told.set(item, { ...untold, given });
  }
  for (const place of places) tell(place);
  return told;

  function tell(place: Place): void {
    const candidates = items.map((item) => citeOf(item, place));
    for (const group of ambiguous(candidates)) {
      if (addNames || addGivenName) {
        const named = tellNamesApart(group, options, isGlobal);
        for (const [index, own] of named.entries()) if (own) change(group[index]!, own, place);
      }
      for (const members of ambiguous(group)) {
        for (const same of testsCondition ? tryConditions(members, place) : [members]) {
          if (!addYearSuffix) continue;
          for (const [index, { item, told: own }] of same.entries()) {
            told.set(item, { ...own, suffix: index + 1 });
          }
        }
      }
    }
  }

  /** Make the style’s `disambiguate` tests true one after the other, as long as works still look alike. */
  function tryConditions(members: Candidate[], place: Place): Candidate[][] {
    const most = members.reduce((greatest, { tests }) => Math.max(greatest, tests), 0);
    let left = [members];
    for (let conditions = 1; conditions <= most && left.length > 0; conditions++) {
      left = left.flatMap((same) => {
        for (const member of same) change(member, { ...member.told, conditions }, place);
        return ambiguous(same);
      });
    }
    return left;
  }

  function change(candidate: Candidate, own: Told, place: Place): void {
    told.set(candidate.item, own);
    const { lists } = candidate;
    Object.assign(candidate, citeOf(candidate.item, place), { lists });
  }

  function citeOf(item: Item, place: Place): Candidate {
    return cite(item, told.get(item) ?? untold, place, ready, bare);
  }
}

/** The text that stands for a work, without locators, numbers and year suffixes. */
function cite(item: Item, own: Told, place: Place, ready: Ready, bare: Bare): Candidate {
  const known = own === untold ? bare[place === again ? 1 : 0] : undefined;
  const found = known?.get(item);
  if (found) return { ...found };
  const context = contextOf({ item, told: { ...own, suffix: 0 }, number: 0 }, "citation");
  context.isBare = true;
  context.place = place;
  context.lists = [];
  const text = plainOf({ children: ready.citation.layout(context) });
  const suffix = own.suffix > 0 ? ` ${own.suffix}` : "";
  const { lists, tested: tests } = context;
  const candidate: Candidate = { item, told: own, text: text + suffix, lists, tests };
  known?.set(item, { ...candidate });
  return candidate;
}

/** Groups of two or more works with the same text. */
function ambiguous(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.text);
    if (group) group.push(candidate);
    else groups.set(candidate.text, [candidate]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
