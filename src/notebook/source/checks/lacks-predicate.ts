/**
 * Whether words of a sentence hold its subject alone, while its verb is among those left out. Words without a
 * verb that is known are told only where a known one follows them; so a verb that is not in the list tells nothing.
 * English only: of other languages nothing is said.
 */
export function lacksPredicate(quote: string, after: string, lang: string): boolean {
  return /^en\b/i.test(lang) && verbs(quote) === 0 && verbs(after) > 0;
}

/** How many groups of verbs stand in words, those of relative clauses left out. */
function verbs(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}’']+|[,;:()]/gu) ?? [];
  let count = 0;
  let relatives = 0;
  let isIn = false;
  for (const word of words) {
    if (relative.has(word)) relatives++;
    const isVerb = known.has(word) || /\p{L}{3}ed$/u.test(word);
    if (isVerb && !isIn) count++;
    isIn = isVerb || (isIn && (word === "not" || word.endsWith("ly")));
  }
  return Math.max(0, count - relatives);
}

const relative = new Set(["who", "whom", "whose", "which", "that"]);

const known = new Set(
  [
    "am is are was were has have had do does did will would shall should can could may might must",
    "said says say told saw found gave took made went came left lost kept held knew thought brought",
    "began became fell rose grew stood sat lay paid sent met read led put cut set hit let shot fought",
    "died dies die lived lives live rose sank won fled bore wrote spoke broke chose drove ate drew flew",
    "remain remains show shows give gives hold holds count counts report reports state states include",
    "includes estimate estimates stand stands make makes need needs want wants use uses own owns",
  ].flatMap((line) => line.split(" ")),
);
