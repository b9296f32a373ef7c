/**
 * Whether the quoted words hold only the subject of a sentence and leave out its verb. Words without a known verb
 * are reported only if a known one follows them, so an unlisted verb that follows is never reported. English only:
 * other languages are never reported.
 */
export function lacksPredicate(quote: string, after: string, lang: string): boolean {
  return /^en\b/i.test(lang) && verbs(quote) === 0 && verbs(after) > 0;
}

/** The number of verb groups in words, without those of relative clauses. */
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
