import { readTex } from "../tex/read-tex.ts";
import type { OnTexProblem } from "../tex/tex-problem.ts";
import { plainText } from "../../works/plain-text.ts";
import { isBraced, splitList, unbrace } from "./split-list.ts";
import type { CslName } from "../../works/work.ts";
import { splitTrimmed } from "../../split-trimmed.ts";

/** A name that cannot be read, as written, and what was expected, in words for a message. */
export interface OddName {
  found: string;
  expected: string;
  part?: string;
}

export interface NameOptions {
  /** The entry’s option `useprefix`: `false` makes the particle a dropping one, not part of the family name. */
  usePrefix?: boolean;
  onOdd?(name: OddName): void;
}

/** Far longer than any real name. */
const longestName = 2000;

/**
 * Read a BibLaTeX list of names: `Family, Given`, `Given Family`, `Family, Suffix, Given`, and `family=…, given=…`.
 * Three kinds become a CSL `literal`: the name of an organisation, which is in braces; a closing `others`; and a
 * name that cannot be read, which is kept whole and reported.
 *
 * @see
 *   The BibLaTeX manual, “Name Lists”; “Tame the BeaST”, section 11.
 */
export function parseNames(value: string, { usePrefix, onOdd }: NameOptions = {}): CslName[] {
  return splitList(value).flatMap((item): CslName[] => {
    if (item === "others") return [{ literal: item }];
    const tell = (found = `name \`${shortened(item)}\``): void =>
      onOdd?.({ found, expected: "`Family, Given`", part: item });
    if (isBraced(item) && /[^\s{}]/.test(item)) return literal(unbrace(item), onOdd);
    const parts = item.length > longestName ? [] : splitOutside(item, ",");
    const read = isExtended(parts[0])
      ? extendedName(item, usePrefix, onOdd)
      : parts.length === 1
        ? directName(item, usePrefix, onOdd)
        : invertedName(parts, usePrefix, onOdd);
    if (read && (read.family || read.given || read.literal)) return [read];
    tell();
    return /[\p{L}\p{N}]/u.test(item) ? literal(item, onOdd) : [];
  });
}

/** A word of a name, after TeX is read. */
interface Word {
  text: string;
  /** Whether it starts with a lower-case letter, as particles do. */
  isSmall: boolean;
}

function literal(text: string, onProblem?: OnTexProblem): CslName[] {
  const read = readTex(text, onProblem && { onProblem }).replace(/\s+/g, " ");
  return read === "" ? [] : [{ literal: read }];
}

/** `Ludwig van Beethoven`. */
function directName(
  item: string,
  usePrefix: boolean | undefined,
  onProblem?: OnTexProblem,
): CslName | undefined {
  const words = wordsOf(item, onProblem);
  // DBLP adds numbers to distinguish persons of the same name.
  if (words.length > 1 && /^\d{4}$/.test(words.at(-1)?.text ?? "")) words.pop();
  const last = words.length - 1;
  const firstSmall = words.findIndex(({ isSmall }, index) => isSmall && index < last);
  if (firstSmall === -1) return nameOf({ given: words.slice(0, last), family: words.slice(last) });
  let end = last - 1;
  while (end > firstSmall && !words[end]?.isSmall) end--;
  return nameOf({
    given: words.slice(0, firstSmall),
    prefix: words.slice(firstSmall, end + 1),
    family: words.slice(end + 1),
    usePrefix,
  });
}

/** `van Beethoven, Ludwig`, `King, Jr., Martin Luther`, or a full name and a suffix: `Martin Luther King, Jr.`. */
function invertedName(
  parts: readonly string[],
  usePrefix: boolean | undefined,
  onProblem?: OnTexProblem,
): CslName | undefined {
  const [first = "", second = "", third] = parts;
  if (parts.length > 3) return undefined;
  const suffix = third === undefined ? "" : textOf(second, onProblem);
  // Names of several persons separated by commas look like this too.
  if (/\p{Lu}\p{Ll}+\.?\s+\S*\p{L}{2}/u.test(suffix) || suffix.includes("&")) return undefined;
  if (
    third === undefined &&
    /^\s*(?:Jr|Sr|II|III|IV)\.?\s*$/.test(second) &&
    /\s/.test(first.trim())
  ) {
    return { ...directName(first, usePrefix, onProblem), suffix: second.trim() };
  }
  // Some programs write an organisation in this way, so that none of its words becomes a given name: `Council of
  // Europe, `.
  const isBody = third === undefined && second.trim() === "" && /\S\s+\S/.test(first.trim());
  if (isBody) return literal(first.trim(), onProblem)[0];
  const words = wordsOf(first, onProblem);
  let end = words.length - 1;
  while (end > 0 && !words[end - 1]?.isSmall) end--;
  const given = wordsOf(third ?? second, onProblem);
  const name = nameOf({
    given,
    prefix: words.slice(0, end),
    family: words.slice(end),
    usePrefix,
  });
  return suffix === "" ? name : { ...name, suffix };
}

/** `family=Hasselt, given=Hado P., prefix=van, useprefix=false`; a part that contains a comma is in quotes. */
function extendedName(
  item: string,
  usePrefix: boolean | undefined,
  onProblem?: OnTexProblem,
): CslName | undefined {
  const values = new Map<string, string>();
  for (const part of splitOutside(item, ",")) {
    const [, name = "", value = ""] = /^\s*"?([a-z-]+)\s*=(.*)$/is.exec(part) ?? [];
    if (name === "") return undefined;
    // A missing comma: `prefix=van useprefix=false`.
    const [own = "", option] = splitTrimmed(value, /(?<=\s)useprefix\s*=/i);
    values.set(name.toLowerCase(), own.trim().replace(/"$/, ""));
    if (option !== undefined) {
      values.set("useprefix", option.trim());
      onProblem?.({
        found: `name \`${shortened(item)}\``,
        expected: "a comma between its parts",
        part: item,
      });
    }
  }
  const option = values.get("useprefix")?.toLowerCase();
  const part = (name: string): string => textOf(values.get(name) ?? "", onProblem);
  const [family, given, prefix, suffix] = [
    part("family"),
    part("given"),
    part("prefix"),
    part("suffix"),
  ];
  if (isBraced(values.get("family") ?? "") && given === "" && prefix === "")
    return { literal: family };
  return {
    ...(family && { family }),
    ...(given && { given }),
    ...particle(prefix, option === undefined ? usePrefix : option === "true"),
    ...(suffix && { suffix }),
  };
}

function nameOf({
  given,
  prefix = [],
  family,
  usePrefix,
}: {
  given: readonly Word[];
  prefix?: readonly Word[];
  family: readonly Word[];
  usePrefix?: boolean | undefined;
}): CslName {
  const [first, particles, last] = [joined(given), joined(prefix), joined(family)];
  const name: CslName = {};
  if (last !== "") name.family = last;
  if (first !== "") name.given = first;
  return particles === "" ? name : { ...name, ...particle(particles, usePrefix) };
}

function particle(prefix: string, usePrefix: boolean | undefined): CslName {
  if (prefix === "") return {};
  return usePrefix === false
    ? { "dropping-particle": prefix }
    : { "non-dropping-particle": prefix };
}

function joined(words: readonly Word[]): string {
  return words
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Split a name into words at white space and ties outside braces. */
function wordsOf(text: string, onProblem?: OnTexProblem): Word[] {
  const words: Word[] = [];
  for (const word of splitOutside(text, " ")) {
    const read = textOf(word, onProblem);
    if (read !== "") words.push({ text: read, isSmall: isSmall(word, read) });
  }
  return words;
}

/**
 * Whether a word starts with a lower-case letter, by BibTeX’s rules: a word in braces has no case, unless the
 * braces hold an accent. The article of an Arabic name with its hyphen is part of the name: `al-Hakim`.
 */
function isSmall(written: string, read: string): boolean {
  if (written.startsWith("{") && written[1] !== "\\") return false;
  if (/^[A-Z]/.test(read)) return false;
  const letter = /[\p{Lu}\p{Ll}\p{Lt}]/u.exec(read)?.[0] ?? "";
  if (!/\p{Ll}/u.test(letter)) return false;
  return !/-[^\p{L}]*\p{Lu}/u.test(read);
}

/** The text of a name on one line, with plain spaces. */
function textOf(text: string, onProblem?: OnTexProblem): string {
  if (/^[A-Za-z.]*$/.test(text)) return text;
  const read = plainText(readTex(text, onProblem && { onProblem })) ?? "";
  return read.replace(/[\s\u00A0\u2009\u202F]+/g, " ").trim();
}

function isExtended(part = ""): boolean {
  return /^\s*"?(?:family|given|prefix|suffix|id)(?:-i)?\s*=/i.test(part);
}

/** Split at commas, or at white space and ties, that are outside braces and quoted parts. */
function splitOutside(text: string, separator: "," | " "): string[] {
  if (!/[\\{}"]/.test(text)) return text.split(separator === "," ? "," : /[\s~]/);
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  const extended = separator === "," && isExtended(text);
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === "\\") {
      // The space after a command made of letters is not part of the text; that of `\ ` is.
      const command = /^\\[A-Za-z]+\s*/.exec(text.slice(at, at + 60))?.[0].length;
      at += (command ?? 2) - 1;
    } else if (character === "{") depth++;
    else if (character === "}") depth--;
    else if (extended && character === '"') quoted = !quoted;
    else if (depth === 0 && !quoted && isSeparator(character, separator)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function isSeparator(character: string, separator: "," | " "): boolean {
  return separator === "," ? character === "," : /[\s~]/.test(character);
}

function shortened(item: string): string {
  return item.length > 40 ? `${item.slice(0, 40)}…` : item;
}
