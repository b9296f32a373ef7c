import { distance } from "fastest-levenshtein";

/** The names nearest to one that is not among them, the nearest first: at most three, none far away. */
export function nearestNames(name: string, names: Iterable<string>): string[] {
  const wanted = name.toLowerCase();
  const near: { name: string; distance: number }[] = [];
  for (const candidate of new Set(names)) {
    const lower = candidate.toLowerCase();
    // A name that holds the wanted one is near, however long the rest: `chicago-notes` and such.
    const far = wanted.length > 2 && lower.includes(wanted) ? 1 : distance(wanted, lower);
    if (far <= Math.max(1, Math.floor(wanted.length / 3)))
      near.push({ name: candidate, distance: far });
  }
  near.sort(
    (a, b) => a.distance - b.distance || a.name.length - b.name.length || compare(a.name, b.name),
  );
  return near.slice(0, 3).map(({ name }) => name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
