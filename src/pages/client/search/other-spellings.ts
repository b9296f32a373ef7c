/** How a name typed in another script or spelling may be written in English. */
export async function otherSpellings(typed: string): Promise<string[]> {
  const lower = typed.toLowerCase();
  if (/[^\p{Script=Latin}\p{M}\p{N}’'ʼ]/u.test(lower)) {
    // Its table is only loaded when needed.
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
