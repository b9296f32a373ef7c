import { splitTrimmed } from "../split-trimmed.ts";

/**
 * The key for an entry that has none: the first author’s family name, or the first word of the title, and the year,
 * in lower case without diacritics.
 */
export function wantedKey(fields: ReadonlyMap<string, string>): string {
  const who = fields.get("author") ?? fields.get("editor") ?? fields.get("title") ?? "";
  const first = letters(splitTrimmed(who, /(?<=\s)and(?=\s)|,/)[0] ?? "").split("-");
  const name = (fields.has("author") || fields.has("editor") ? first.at(-1) : first[0]) || "work";
  const year = /\d{4}/.exec(fields.get("date") ?? fields.get("year") ?? "")?.[0];
  return year ? `${name}-${year}` : name;
}

/** Returns a key, with the next number added if it is taken, and marks the result as taken. */
export type MakeKey = (wanted: string) => string;

export function keyMaker(keys: Iterable<string>): MakeKey {
  const taken = new Set(keys);
  // With thousands of works by one author in one year, each would try all numbers again.
  const next = new Map<string, number>();
  return function (wanted) {
    let key = wanted;
    let number = next.get(wanted) ?? 2;
    while (taken.has(key)) key = `${wanted}-${number++}`;
    if (key !== wanted) next.set(wanted, number);
    taken.add(key);
    return key;
  };
}

/** Letters that are not a basic letter with a diacritic. */
const inLatin: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["ø", "o"],
  ["Ø", "O"],
  ["æ", "ae"],
  ["Æ", "Ae"],
  ["œ", "oe"],
  ["Œ", "Oe"],
  ["ł", "l"],
  ["Ł", "L"],
  ["đ", "d"],
  ["Đ", "D"],
  ["ı", "i"],
]);

function letters(text: string): string {
  return text
    .replace(/\\[A-Za-z]+\s*/g, "")
    .replace(/[ßøØæÆœŒłŁđĐı]/g, (letter) => inLatin.get(letter) ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
