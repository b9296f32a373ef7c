/** Lower-case letters without diacritics, as typed on any keyboard. */
export function plainLetters(word: string): string {
  const plain = word
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}’'ʼ,.\u00a0\u202f]+/gu, "");
  return plain.replace(/[əıøłđðþßæœ]/g, (letter) => letters.get(letter) ?? letter);
}

/** Letters that are not another letter with a diacritic. */
const letters: ReadonlyMap<string, string> = new Map([
  ["ə", "a"],
  ["ı", "i"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
]);
