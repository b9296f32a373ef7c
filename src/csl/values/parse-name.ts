/** A name split into its parts. Parts it does not have are missing. */
export interface Person {
  /** For an institution, or a person whose name is not split. */
  literal?: string;
  family?: string;
  given?: string;
  /** Dropped when the family name is used alone: `von` in von Humboldt. After `d’` there is no space. */
  droppingParticle?: string;
  /** Part of the family name: `van` in van Gogh, `al-`. */
  nonDroppingParticle?: string;
  suffix?: string;
  /** A comma precedes the suffix: Doe, Jr. */
  commaSuffix?: boolean;
}

/** A name in CSL-JSON; its values are checked here. */
export interface CslName {
  literal?: unknown;
  family?: unknown;
  given?: unknown;
  "dropping-particle"?: unknown;
  "non-dropping-particle"?: unknown;
  suffix?: unknown;
  "comma-suffix"?: unknown;
  isInstitution?: unknown;
}

/**
 * Split a name. If the data does not say so itself, lower-case words at the start of the family name are
 * non-dropping particles, those at the end of the given name are dropping particles, and whatever follows a comma
 * in the given name is a suffix (`,!` marks a suffix printed with a comma). A family name in straight quotation
 * marks is not split.
 */
export function parseName(name: CslName): Person {
  const literal = textOf(name.literal);
  if (literal) return { literal };
  let family = textOf(name.family);
  if (name.isInstitution && family) return { literal: family };

  const person: Person = {};
  let given = textOf(name.given).replace(/,$/, "");
  let suffix = textOf(name.suffix);
  let dropping = textOf(name["dropping-particle"]);
  let nonDropping = textOf(name["non-dropping-particle"]);
  let hasCommaSuffix = Boolean(name["comma-suffix"]);

  if (!suffix) {
    const comma = /^(.*?),(!?)\s*(\S.*)$/s.exec(given);
    const [, before = "", bang, after = ""] = comma ?? [];
    if (comma && startsSmall(after) && !dropping) {
      given = `${before},`;
      dropping = after;
    } else if (comma) {
      given = before;
      suffix = after;
      hasCommaSuffix ||= bang !== "";
    }
  }
  if (/^".+"$/.test(family)) family = family.slice(1, -1);
  else if (!nonDropping) [nonDropping, family] = splitFamily(family);
  if (!dropping && family) [given, dropping] = splitGiven(given);

  if (family) person.family = family;
  if (given) person.given = given;
  if (dropping) person.droppingParticle = curly(dropping);
  if (nonDropping) person.nonDroppingParticle = curly(nonDropping);
  if (suffix) person.suffix = suffix;
  if (suffix && hasCommaSuffix) person.commaSuffix = true;
  return person;
}

/** `von der Leyen` → `von der`, `Leyen`; `d'Artagnan` → `d'`, `Artagnan`. At least one word must remain. */
function splitFamily(family: string): [particle: string, rest: string] {
  if (!startsSmall(family)) return ["", family];
  let at = 0;
  for (;;) {
    const word = /^\S+\s+(?=\S)/.exec(family.slice(at))?.[0];
    if (!word || !startsSmall(word)) break;
    at += word.length;
  }
  const joined = /^\p{Ll}{1,4}[-'’\u2010](?=\p{L})/u.exec(family.slice(at))?.[0] ?? "";
  if (joined && !startsSmall(family.slice(at + joined.length))) at += joined.length;
  return [family.slice(0, at).trimEnd(), family.slice(at)];
}

/** `Ludwig van` → `Ludwig`, `van`. The first word is never a particle. */
function splitGiven(given: string): [rest: string, particle: string] {
  let end = given.length;
  for (;;) {
    const word = /\s+(\S+)\s*$/.exec(given.slice(0, end));
    if (!word || !startsSmall(word[1] ?? "")) break;
    end = word.index;
  }
  return [given.slice(0, end), given.slice(end).trimStart()];
}

/** Whether a text begins with a lower-case letter, possibly after an apostrophe: `’t`. */
function startsSmall(text: string): boolean {
  const first = /^['’‘]?(.)/u.exec(text)?.[1] ?? "";
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

function curly(particle: string): string {
  return particle.replaceAll("'", "’");
}

function textOf(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.trim() : "";
}
