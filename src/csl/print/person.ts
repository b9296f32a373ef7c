import { affix, decorate } from "../text/decorate.ts";
import { initializeGiven } from "../values/given-names.ts";
import { parseRichText } from "../text/parse-rich-text.ts";
import type { Person } from "../values/parse-name.ts";
import { plainOf } from "../text/plain-of.ts";
import type { Out } from "../rich-text.ts";
import type { Affixed, NameElement, NamePart, StyleOptions } from "../style/style-tree.ts";

/** How to write one name. */
export interface PersonStyle {
  form: "long" | "short" | "count";
  initialize: boolean;
  initializeWith?: string;
  sortSeparator: string;
  element: NameElement | undefined;
  options: StyleOptions;
  language: string;
  /** For comparing rather than reading: particles go where the style sorts them. */
  isSort: boolean;
}

/** Level of detail: as the style says, with initials, or with full given names. */
export type Level = 0 | 1 | 2;

/** A part of a name: its format, and its affixes. */
interface Part {
  inner: NamePart;
  affixes: Affixed;
}

const noPart: Part = { inner: {}, affixes: {} };

function partOf(part: NamePart | undefined): Part {
  if (!part) return noPart;
  const { prefix = "", suffix = "", ...inner } = part;
  return { inner, affixes: { prefix, suffix } };
}

/** Write one name: given name first, inverted, or without spaces, as its script requires. */
export function printPerson(
  person: Person,
  style: PersonStyle,
  level: Level,
  isInverted: boolean,
): Out {
  const family = partOf(style.element?.family);
  const given = partOf(style.element?.given);
  const name = printParts(person, style, level, isInverted, family, given);
  const { element } = style;
  const whole: Out = { children: typeof name === "string" ? [name] : [name], tag: "name" };
  return element ? affix(whole, element) : whole;
}

function printParts(
  person: Person,
  style: PersonStyle,
  level: Level,
  isInverted: boolean,
  family: Part,
  given: Part,
): Out {
  if (person.literal !== undefined) {
    if (style.isSort && style.language.startsWith("en"))
      return person.literal.replace(/^(?:an?|the)\s+/i, "");
    return decorate(parseRichText(person.literal), family.inner, style.language);
  }
  const { language } = style;
  const isShort = style.form === "short" && level === 0;
  const { droppingParticle, nonDroppingParticle } = person;
  if (isAsian(person)) {
    const familyName = whole(person.family ?? "", family, language);
    if (isShort || !person.given) return familyName;
    return joined([familyName, whole(person.given, given, language)], "");
  }

  const familyText = person.family && parseRichText(person.family);
  if (isShort) {
    // Without a family name, the given name is the whole name.
    if (!familyText) return whole(parseRichText(person.given ?? ""), given, language);
    const hasParticle = nonDroppingParticle && !(style.isSort && demotes(style));
    const particle = hasParticle
      ? decorate(nonDroppingParticle, family.inner, language)
      : undefined;
    return affix(
      particled([particle, decorate(familyText, family.inner, language)]),
      family.affixes,
    );
  }

  if (!familyText) {
    return whole(particled([parseRichText(person.given ?? ""), person.suffix]), given, language);
  }
  const givenText = givenOf(person, style, level);
  const suffix = suffixOf(person, style);
  if (style.isSort) {
    const isDemoted = demotes(style);
    const name = isDemoted ? familyText : particled([nonDroppingParticle, familyText]);
    const particle = particled([droppingParticle, isDemoted ? nonDroppingParticle : undefined]);
    const pieces = [name, particle, givenText, person.suffix ?? ""];
    return joined(
      pieces.filter((piece) => piece !== ""),
      " ",
    );
  }
  const familyName = decorate(familyText, family.inner, language);
  const nonDropping = nonDroppingParticle && decorate(nonDroppingParticle, family.inner, language);
  const dropping = droppingParticle && decorate(droppingParticle, given.inner, language);
  const givenName = givenText === "" ? undefined : decorate(givenText, given.inner, language);
  if (isInverted) {
    const isDemoted = demotes(style);
    const demoted = isDemoted ? nonDropping : undefined;
    const familyBlock = particled([isDemoted ? undefined : nonDropping, familyName]);
    const givenBlock = particled([givenName, dropping, demoted]);
    const pieces = [affix(familyBlock, family.affixes)];
    if (givenBlock !== "") pieces.push(affix(givenBlock, given.affixes));
    if (suffix) pieces.push(suffix);
    return joined(pieces, style.sortSeparator);
  }
  let familyBlock = particled([dropping, nonDropping, familyName]);
  if (suffix) familyBlock = joined([familyBlock, suffix], person.commaSuffix ? ", " : " ");
  familyBlock = affix(familyBlock, family.affixes);
  if (givenName === undefined) return familyBlock;
  return particled([affix(givenName, given.affixes), familyBlock]);
}

function whole(out: Out, { inner, affixes }: Part, language: string): Out {
  return affix(decorate(out, inner, language), affixes);
}

function demotes({ options, isSort }: PersonStyle): boolean {
  const demotion = options.demoteNonDroppingParticle;
  return demotion === "display-and-sort" || (isSort && demotion === "sort-only");
}

function givenOf(person: Person, style: PersonStyle, level: Level): Out {
  const { given } = person;
  if (!given) return "";
  const { initializeWith } = style;
  if (initializeWith === undefined) return parseRichText(given);
  const text = initializeGiven(given, {
    initializeWith,
    initialize: style.initialize && level < 2,
    hyphen: style.options.initializeWithHyphen,
  });
  return parseRichText(text);
}

/** `Jr.`, without the full stop if the style’s initials have none. */
function suffixOf({ suffix = "" }: Person, { initializeWith = "." }: PersonStyle): string {
  return initializeWith.includes(".") ? suffix : suffix.replaceAll(".", "");
}

/** Join parts with spaces, but not after a particle that ends in an apostrophe or a hyphen. */
function particled(parts: (Out | undefined)[]): Out {
  const pieces: Out[] = [];
  for (const part of parts) {
    if (part === undefined || part === "") continue;
    const before = pieces.at(-1);
    const isOpen = before !== undefined && /(?:[-‐]|[^aeiou][’'])$/iu.test(plainOf(before));
    if (pieces.length > 0 && !isOpen) pieces.push(" ");
    pieces.push(part);
  }
  return joined(pieces, "");
}

function joined(pieces: Out[], delimiter: string): Out {
  if (pieces.every((piece) => typeof piece === "string")) return pieces.join(delimiter);
  if (pieces.length === 1) return pieces[0]!;
  return delimiter === "" ? { children: pieces } : { children: pieces, delimiter };
}

const latin = /^[\u0000-\u024f\u2000-\u206f]*$/;
const asian =
  /^[\u2e80-\u2fff\u3005-\u312f\u3131-\u318f\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff65-\uffdc\s·・]+$/;

/** Scripts that put the family name first, with no space after it. */
export function isAsian({ family, given }: Person): boolean {
  if (!family || latin.test(family)) return false;
  return asian.test(family) && (!given || asian.test(given));
}
