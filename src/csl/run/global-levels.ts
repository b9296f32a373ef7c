import type { ShownNames } from "../print/context.ts";
import type { Person } from "../values/parse-name.ts";
import type { AreaOptions } from "../style/style-tree.ts";

/**
 * Persons who share their displayed name with others, and how much of their given names distinguishes them:
 * initials (1) or all (2). What distinguishes nobody is not shown.
 */
export function globalLevels(
  works: readonly (readonly ShownNames[])[],
  { givenNameRule }: AreaOptions,
): Map<Person, 1 | 2> {
  const isPrimary = givenNameRule.startsWith("primary-name");
  const onlyInitials = givenNameRule.endsWith("-with-initials");
  const alike = new Map<string, Map<Person, ShownNames>>();
  for (const lists of works) {
    for (const list of lists) {
      const count = isPrimary ? 1 : list.shown;
      for (const [index, person] of list.people.slice(0, count).entries()) {
        const text = list.textOf(person, 0, index);
        let persons = alike.get(text);
        if (!persons) alike.set(text, (persons = new Map<Person, ShownNames>()));
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
        if (onlyInitials && (level === 2 || !list.hasInitials)) continue;
        const text = list.textOf(person, level, 0);
        const same = byText.get(text);
        if (same) same.push(person);
        else byText.set(text, [person]);
      }
      if (byText.size < 2) continue;
      for (const same of byText.values()) {
        // Persons who are identical even in full (`Ann N.`, `Ann N`) are distinguished from the others as one.
        const inFull = new Set(same.map((person) => persons.get(person)!.textOf(person, 2, 0)));
        if (same.length > 1 && (onlyInitials || inFull.size > 1)) continue;
        for (const person of same) if (!levels.has(person)) levels.set(person, level);
      }
    }
  }
  return levels;
}
