import { contextOf, type Ready } from "./engine-state.ts";
import { untold, type Context, type Place, type ShownNames, type Told } from "./context.ts";
import type { Item } from "./item.ts";
import type { Person } from "./parse-name.ts";
import { plainOf } from "./plain-text.ts";
import { tellNamesApart } from "./tell-names-apart.ts";
import type { AreaOptions } from "./style-tree.ts";

/** A work as it would be cited, and what sets it apart. */
interface Candidate {
  item: Item;
  told: Told;
  text: string;
  lists: ShownNames[];
}

/**
 * Find what must be shown more so that no two works are cited alike: names, given names, the
 * condition of the style, year suffixes, in this order.
 *
 * @param items
 *   All works, cited or not, in the order of the bibliography, which year suffixes follow.
 * @param testsCondition
 *   Whether the style has a branch for works that cannot be told apart else.
 * @returns
 *   What was found, of works that need anything.
 */
export function disambiguate(
  items: readonly Item[],
  ready: Ready,
  testsCondition: boolean,
): Map<Item, Told> {
  const { options } = ready.style.citation;
  const { addNames, addGivenName, addYearSuffix, givenNameRule } = options;
  const told = new Map<Item, Told>();
  if (!addNames && !addGivenName && !addYearSuffix && !testsCondition) return told;

  let candidates = items.map((item) => cite(item, untold, ready, true));
  const isGlobal = addGivenName && givenNameRule !== "by-cite";
  if (isGlobal) {
    const given = globalLevels(candidates, options);
    if (given.size > 0) {
      candidates = candidates.map((candidate) => {
        const isConcerned = candidate.lists.some(({ people }) =>
          people.some((person) => given.has(person)),
        );
        if (!isConcerned) return candidate;
        const own = { ...untold, given: new Map(given) };
        told.set(candidate.item, own);
        return cite(candidate.item, own, ready, true);
      });
    }
  }

  for (const group of ambiguous(candidates)) {
    let left = [group];
    if (addNames || addGivenName) {
      const named = tellNamesApart(group, options, isGlobal);
      for (const [index, own] of named.entries()) {
        const candidate = group[index]!;
        if (!own) continue;
        const changed = cite(candidate.item, own, ready, false);
        Object.assign(candidate, changed);
        told.set(candidate.item, own);
      }
      left = ambiguous(group);
    }
    for (const members of left) {
      let same = [members];
      if (testsCondition) {
        for (const candidate of members) {
          const own = { ...candidate.told, condition: true };
          Object.assign(candidate, cite(candidate.item, own, ready, false));
          told.set(candidate.item, own);
        }
        same = ambiguous(members);
      }
      if (!addYearSuffix) continue;
      for (const equal of same) {
        for (const [index, candidate] of equal.entries()) {
          candidate.told = { ...candidate.told, suffix: index + 1 };
          told.set(candidate.item, candidate.told);
        }
      }
    }
  }
  return told;
}

/** The text that stands for a work, without locators and numbers. */
function cite(item: Item, told: Told, ready: Ready, asksLists: boolean, place?: Place): Candidate {
  const context: Context = contextOf({ item, told, number: 0 }, "citation");
  context.isBare = true;
  if (place) context.place = place;
  const lists: ShownNames[] = [];
  if (asksLists) context.lists = lists;
  const text = plainOf({ children: ready.citation.layout(context) });
  return asksLists ? { item, told, text, lists } : ({ item, told, text } as Candidate);
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

/** Persons that names alone do not tell apart, and how much of their given names does. */
function globalLevels(
  candidates: readonly Candidate[],
  { givenNameRule }: AreaOptions,
): Map<Person, 1 | 2> {
  const isPrimary = givenNameRule.startsWith("primary-name");
  const onlyInitials = givenNameRule.endsWith("-with-initials");
  const alike = new Map<string, Map<Person, ShownNames>>();
  for (const { lists } of candidates) {
    for (const list of lists) {
      const shown = list.people.slice(0, isPrimary ? 1 : list.shown);
      for (const [index, person] of shown.entries()) {
        const text = list.textOf(person, 0, index);
        let persons = alike.get(text);
        if (!persons) alike.set(text, (persons = new Map()));
        if (!persons.has(person)) persons.set(person, list);
      }
    }
  }
  const levels = new Map<Person, 1 | 2>();
  for (const persons of alike.values()) {
    if (persons.size < 2) continue;
    for (const level of [1, 2] as const) {
      const byText = new Map<string, Person[]>();
      for (const [person, list] of persons) {
        if (level === 1 && !list.hasInitials) continue;
        if (level === 2 && onlyInitials) continue;
        const text = list.textOf(person, level, 0);
        const same = byText.get(text);
        if (same) same.push(person);
        else byText.set(text, [person]);
      }
      for (const same of byText.values()) {
        if (same.length > 1 || byText.size < 2) continue;
        const [person] = same;
        if (!levels.has(person!)) levels.set(person!, level);
      }
    }
  }
  return levels;
}
