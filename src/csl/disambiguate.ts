import { contextOf, type Ready } from "./engine-state.ts";
import { firstPlace, untold, type Place, type ShownNames, type Told } from "./context.ts";
import { globalLevels } from "./global-levels.ts";
import type { Item } from "./item.ts";
import { plainOf } from "./plain-text.ts";
import { tellNamesApart } from "./tell-names-apart.ts";

/** A work as it would be cited, and what sets it apart. */
interface Candidate {
  item: Item;
  told: Told;
  text: string;
  lists: ShownNames[];
  /** How often the layout tests `disambiguate`. */
  tests: number;
}

/** What a style asks for, and what its layout depends on. */
export interface Distinctions {
  testsCondition: boolean;
  /** Cites of works that were cited before look different. */
  testsPosition: boolean;
}

const again: Place = { position: 1, nearNote: false, firstNote: 0 };

/**
 * Find what must be shown more so that no two works are cited alike: names, given names, the
 * condition of the style, year suffixes, in this order.
 *
 * @param items
 *   All works, cited or not, in the order of the bibliography, which year suffixes follow.
 * @returns
 *   What was found, of works that need anything.
 */
export function disambiguate(
  items: readonly Item[],
  ready: Ready,
  { testsCondition, testsPosition }: Distinctions,
): Map<Item, Told> {
  const { options } = ready.style.citation;
  const { addNames, addGivenName, addYearSuffix, givenNameRule } = options;
  const told = new Map<Item, Told>();
  if (!addNames && !addGivenName && !addYearSuffix && !testsCondition) return told;

  const isGlobal = addGivenName && givenNameRule !== "by-cite";
  if (isGlobal) {
    const candidates = items.map((item) => cite(item, firstPlace));
    const given = globalLevels(
      candidates.map(({ lists }) => lists),
      options,
    );
    for (const { item, lists } of given.size > 0 ? candidates : []) {
      const isConcerned = lists.some(({ people }) => people.some((person) => given.has(person)));
      if (isConcerned) told.set(item, { ...untold, given });
    }
  }
  for (const place of testsPosition ? [firstPlace, again] : [firstPlace]) tell(place);
  return told;

  function tell(place: Place): void {
    const candidates = items.map((item) => cite(item, place));
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

  /** Make the tests of the style true one after the other, for as long as works are alike. */
  function tryConditions(members: Candidate[], place: Place): Candidate[][] {
    const most = Math.max(0, ...members.map(({ tests }) => tests));
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
    Object.assign(candidate, cite(candidate.item, place), { lists });
  }

  /** The text that stands for a work, without locators, numbers and year suffixes. */
  function cite(item: Item, place: Place): Candidate {
    const own = told.get(item) ?? untold;
    const context = contextOf({ item, told: { ...own, suffix: 0 }, number: 0 }, "citation");
    context.isBare = true;
    context.place = place;
    context.lists = [];
    const text = plainOf({ children: ready.citation.layout(context) });
    const suffix = own.suffix > 0 ? ` ${own.suffix}` : "";
    return { item, told: own, text: text + suffix, lists: context.lists, tests: context.tested };
  }
}

/** Groups of two and more with the same text. */
function ambiguous(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.text);
    if (group) group.push(candidate);
    else groups.set(candidate.text, [candidate]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
