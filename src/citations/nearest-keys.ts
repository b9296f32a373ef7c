import { distance } from "fastest-levenshtein";

/** What is typed in error is short; what is longer is compared by its beginning alone. */
const longest = 200;

/**
 * Find the keys that somebody may have meant, the nearest first; at most three.
 * Capital letters count for little, and a key that needs more than a third of its letters changed is none.
 */
export function nearestKeys(key: string, keys: readonly string[]): string[] {
  const wanted = key.slice(0, longest);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const near: { key: string; steps: number }[] = [];

  for (const candidate of keys) {
    const other = candidate.slice(0, longest);
    if (Math.abs(other.length - wanted.length) > limit) continue;
    const steps = distance(wanted.toLowerCase(), other.toLowerCase());
    if (steps <= limit)
      near.push({ key: candidate, steps: steps + distance(wanted, other) / 1000 });
  }
  near.sort((a, b) => a.steps - b.steps);
  return near.slice(0, 3).map((item) => item.key);
}
