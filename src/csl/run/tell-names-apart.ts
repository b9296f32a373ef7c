import type { ShownNames, Told } from "../print/context.ts";
import type { Person } from "../values/parse-name.ts";
import type { AreaOptions } from "../style/style-tree.ts";

interface Member {
  lists: ShownNames[];
  told: Told;
}

/** A member of a group in progress: what is shown of it so far. */
interface Sorting {
  index: number;
  lists: ShownNames[];
  shown: number;
  given: Map<Person, 1 | 2>;
  isChanged: boolean;
}

/**
 * Distinguish works that are cited alike by their names: first by the given names of those shown, then by the names
 * that “et al.” hides, one by one.
 *
 * Works on lists of names rather than on texts: a group is split by the first name that differs and its parts by
 * the next one, so the time grows with the number of names.
 *
 * @returns
 *   What each member must show; undefined if names do not help.
 */
export function tellNamesApart(
  members: readonly Member[],
  options: AreaOptions,
  isGlobal: boolean,
): (Told | undefined)[] {
  const { addNames, addGivenName } = options;
  const found: (Told | undefined)[] = members.map(() => undefined);
  const start = members.map(({ lists, told }, index): Sorting => ({
    index,
    lists,
    shown: 0,
    given: new Map(told.given),
    isChanged: false,
  }));
  const expands = addGivenName && !isGlobal;
  const work: { part: Sorting[]; at: number }[] = [{ part: start, at: 0 }];

  for (let next = work.pop(); next; next = work.pop()) {
    const { part, at } = next;
    if (part.length < 2) {
      for (const member of part) settle(member);
      continue;
    }
    const longest = part.reduce((most, member) => Math.max(most, lengthOf(member)), 0);
    if (at >= longest) continue;
    const isHidden = part.some(({ lists }) => at >= shownOf(lists));
    if (isHidden && !addNames) continue;
    const added = isHidden
      ? part.map((member) => ({ ...member, given: new Map(member.given), shown: at + 1 }))
      : part;
    const parts = split(added, at, expands || (isGlobal && isHidden && addGivenName));
    for (const smaller of parts) {
      const isSplit = parts.length > 1;
      for (const member of smaller) if (isSplit) member.isChanged = true;
      if (isSplit) for (const member of smaller) remember(member);
      work.push({ part: smaller, at: at + 1 });
    }
  }
  return found;

  function remember(member: Sorting): void {
    const { told } = members[member.index]!;
    found[member.index] = { ...told, shown: member.shown, given: new Map(member.given) };
  }

  function settle(member: Sorting): void {
    if (member.isChanged) remember(member);
  }
}

/** Parts with the same name at an index: as written, else with initials, else with given names. */
function split(part: Sorting[], at: number, expands: boolean): Sorting[][] {
  let parts = splitBy(part, (member) => nameAt(member, at, 0));
  if (!expands) return parts;
  for (const level of [1, 2] as const) {
    parts = parts.flatMap((same) => {
      if (same.length < 2) return [same];
      const finer = splitBy(same, (member) => nameAt(member, at, level));
      if (finer.length < 2) return [same];
      for (const member of same) {
        for (const { people } of member.lists) {
          const person = people[at];
          if (person) member.given.set(person, level);
        }
      }
      return finer;
    });
  }
  return parts;
}

function splitBy(part: Sorting[], keyOf: (member: Sorting) => string): Sorting[][] {
  const parts = new Map<string, Sorting[]>();
  for (const member of part) {
    const key = keyOf(member);
    const same = parts.get(key);
    if (same) same.push(member);
    else parts.set(key, [member]);
  }
  return [...parts.values()];
}

/** The names at an index of the lists, and whether more follow, which “et al.” shows. */
function nameAt({ lists }: Sorting, at: number, level: 0 | 1 | 2): string {
  return lists
    .map(({ people, textOf }) => {
      const person = people[at];
      if (!person) return "";
      const text = textOf(person, level, at);
      return people.length > at + 1 ? `${text}+` : text;
    })
    .join("|");
}

function lengthOf({ lists }: Sorting): number {
  return lists.reduce((most, { people }) => Math.max(most, people.length), 0);
}

function shownOf(lists: ShownNames[]): number {
  return lists.reduce((most, { shown }) => Math.max(most, shown), 0);
}
