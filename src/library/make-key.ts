/**
 * A key for an entry that has none: the first author’s family name, or the first word of the title, and
 * the year, in small letters without marks; a number after it where that is taken.
 */
export function makeKey(fields: ReadonlyMap<string, string>, taken: ReadonlySet<string>): string {
  const who = fields.get("author") ?? fields.get("editor") ?? fields.get("title") ?? "";
  const first = letters(who.split(/\s+and\s+|,/)[0] ?? "").split("-");
  const name = (fields.has("author") || fields.has("editor") ? first.at(-1) : first[0]) || "work";
  const year = /\d{4}/.exec(fields.get("date") ?? fields.get("year") ?? "")?.[0];
  return freeKey(year ? `${name}-${year}` : name, taken);
}

/** A key, or with the next number where it is taken. */
export function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  let number = 2;
  while (taken.has(`${key}-${number}`)) number++;
  return `${key}-${number}`;
}

function letters(text: string): string {
  return text
    .replace(/\\[A-Za-z]+\s*/g, "")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
