/** Short names that are acronyms; the others are words. */
const large = new Set(
  (
    "abnt acm acs aglc aip ama aps apa apsa asa asm asme bmc bmj din ecma embo gost ieee iica iop iso " +
    "mhra mla nlm osa oscola pnas rsc spie unesco url usp"
  ).split(" "),
);

/** Words that stay lower case within a name. */
const small = new Set(
  "a and as by da de del der des di do e et for fur in of on the to und with y".split(" "),
);

/** The title of a style from its name in the repository: `apa-6th-edition` → `APA 6th Edition`. */
export function titleOfStyle(name: string): string {
  return name
    .split("-")
    .map((word, at) => {
      if (large.has(word)) return word.toUpperCase();
      return at > 0 && small.has(word) ? word : (word[0]?.toUpperCase() ?? "") + word.slice(1);
    })
    .join(" ");
}

/**
 * The names that contain all words of the query, or whose initials it is (`mla`). Names that begin with it come
 * first, shorter before longer.
 */
export function findStyles(names: readonly string[], question: string): string[] {
  const words = question
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length === 0) return [];
  const whole = words.join("-");
  const found: { name: string; rank: number }[] = [];
  for (const name of names) {
    const rank = rankOf(name, whole, words);
    if (rank !== undefined) found.push({ name, rank });
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

function rankOf(name: string, whole: string, words: readonly string[]): number | undefined {
  if (name === whole) return 0;
  if (initialsOf(name) === whole) return 1;
  if (name.startsWith(whole)) return 2;
  if (!words.every((word) => name.includes(word))) return undefined;
  return words.every((word) => `-${name}`.includes(`-${word}`)) ? 3 : 4;
}

function initialsOf(name: string): string {
  return name
    .split("-")
    .map((word) => word[0] ?? "")
    .join("");
}
