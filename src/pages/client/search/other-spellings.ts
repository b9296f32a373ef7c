/** How a name may be written in Latin letters as English does, where it was typed otherwise. */
export async function otherSpellings(typed: string): Promise<string[]> {
  const lower = typed.toLowerCase();
  if (/[^\p{Script=Latin}\p{M}\p{N}’'ʼ]/u.test(lower)) {
    // Its table is loaded by those who need it.
    const { default: transliterate } = await import("@sindresorhus/transliterate");
    return [transliterate(lower)];
  }
  const spelt = lower.replace(/[xcçşğqəı]/g, (letter) => azerbaijani.get(letter) ?? letter);
  return spelt === lower ? [] : [spelt];
}

const azerbaijani: ReadonlyMap<string, string> = new Map([
  ["x", "kh"],
  ["c", "j"],
  ["ç", "ch"],
  ["ş", "sh"],
  ["ğ", "gh"],
  ["q", "g"],
  ["ə", "a"],
  ["ı", "y"],
]);
