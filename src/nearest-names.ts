import { distance } from "fastest-levenshtein";

/** Typing errors are short; longer names are compared by their beginning only. */
const longest = 200;

/**
 * Find the names that somebody may have meant, nearest first; at most three. Differences in case count for little;
 * two swapped letters count as one change. A name that needs changes to more than a third of its letters is not
 * included, but one containing a word that begins with the wanted letters is near however long the rest:
 * `chicago-notes` and such.
 */
export function nearestNames(name: string, names: Iterable<string>): string[] {
  const wanted = name.slice(0, longest);
  const lower = wanted.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const near: { name: string; steps: number }[] = [];

  for (const candidate of new Set(names)) {
    const other = candidate.slice(0, longest);
    const holds = wanted.length > 3 && holdsWord(other.toLowerCase(), lower);
    if (!holds && Math.abs(other.length - wanted.length) > limit) continue;
    const steps = holds
      ? Math.min(1, other.length - wanted.length)
      : changes(lower, other.toLowerCase());
    if (steps <= limit)
      near.push({ name: candidate, steps: steps + changes(wanted, other) / 1000 });
  }
  near.sort((a, b) => a.steps - b.steps);
  return near.slice(0, 3).map(({ name }) => name);
}

function holdsWord(name: string, letters: string): boolean {
  for (let at = name.indexOf(letters); at >= 0; at = name.indexOf(letters, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(name[at - 1]!)) return true;
  }
  return false;
}

/** How many letters must be changed; two swapped letters count as one. */
export function changes(a: string, b: string): number {
  const steps = distance(a, b);
  return steps === 2 && isSwapped(a, b) ? 1 : steps;
}

/** Whether two names differ only by two swapped neighbours. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  const swapped = a.slice(0, at) + (a[at + 1] ?? "") + (a[at] ?? "") + a.slice(at + 2);
  return swapped === b;
}
