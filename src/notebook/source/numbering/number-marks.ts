import { countedAt } from "../../../locators/locator-counted.ts";
import { labelAt } from "../../../locators/locator-label.ts";
import type { LocatorSpellings } from "../../../locators/english-spellings.ts";
import { numberSchemes, type NumberScheme } from "../../../locators/number-scheme.ts";

/** A number at the start of a text; indices in UTF-16 units, ends exclusive. */
export interface PrintedNumber {
  printed: string;
  /** The start of the number alone. */
  start: number;
  /** After the marks around it. */
  end: number;
}

/** Reads a number at a place in a text. */
export type NumberMark = (text: string, at: number) => PrintedNumber | undefined;

const han = "〇零一二三四五六七八九十百千两兩";
const digits = String.raw`\p{Nd}{1,6}(?:\.\p{Nd}+)*(?:\s?(?:bis|ter|quater)(?!\p{L})|\p{Ll}{1,2}(?!\p{L}))?`;

/**
 * Create a reader of numbers printed like an example: `1.`, `[1]`, `(a)`, `I.`, `A.1`, `Article 1`, `第一条`. Digits
 * may be in any script; the case of words is ignored.
 *
 * @returns
 *   `undefined` if the example has no number.
 */
export function markLike(example: string): NumberMark | undefined {
  const found = numeralIn(example.trim());
  if (!found) return undefined;
  const { before, after, numeral } = found;
  const closes = after === "" ? "(?![\\p{L}\\p{N}.]*\\p{N})(?!\\p{L})" : "";
  // “1.” does not match “1.5” or “1.The”; “(1)” matches whatever words follow.
  const open = /[.\p{L}\p{N}]$/u.test(example) && !/\p{sc=Han}$/u.test(example);
  const pattern = new RegExp(
    `${literal(before)}(${numeral})${closes}${literal(after)}${open ? "(?=[\\s.:,–—-]|$)" : ""}`,
    "duy",
  );
  return (text, at) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const place = match?.indices?.[1];
    if (!match?.[1] || !place) return undefined;
    return { printed: match[1], start: place[0], end: pattern.lastIndex };
  };
}

function numeralIn(
  example: string,
): { before: string; after: string; numeral: string } | undefined {
  const at = (match: RegExpMatchArray, numeral: string) => ({
    before: example.slice(0, match.index),
    after: example.slice(match.index! + match[0].length),
    numeral,
  });
  const inDigits = /(?:(?<!\p{L})\p{Lu}\.)?\p{Nd}+(?:\.\p{Nd}+)*/u.exec(example);
  if (inDigits) return at(inDigits, `${/^\p{L}/u.test(inDigits[0]) ? "\\p{Lu}\\." : ""}${digits}`);
  const inHan = new RegExp(`[${han}]+`, "u").exec(example);
  if (inHan) return at(inHan, `[${han}]+|\\p{Nd}+`);
  const letters = [...example.matchAll(/(?<!\p{L})(?:[ivx]+|[IVX]+|\p{L})(?!\p{L})/gu)].at(-1);
  if (!letters) return undefined;
  if (/^[ivx]+$/.test(letters[0])) return at(letters, "[ivxlcdm]+");
  if (/^[IVX]+$/.test(letters[0])) return at(letters, "[IVXLCDM]+");
  return at(letters, /\p{Lu}/u.test(letters[0]) ? "(?:\\p{Lu}){1,2}" : "(?:\\p{L}){1,2}");
}

/** Words as a pattern that ignores case and matches any white space. */
function literal(words: string): string {
  return words.replace(/\s+|\p{L}|[\\^$.*+?()[\]{}|/]/gu, (one) => {
    if (/^\s/.test(one)) return "\\s+";
    const [lower, upper] = [one.toLowerCase(), one.toUpperCase()];
    if (lower !== upper) return lower.length + upper.length > 2 ? one : `[${lower}${upper}]`;
    return /\p{L}/u.test(one) ? one : `\\${one}`;
  });
}

/** The usual forms of a scheme’s numbers, for documents that name no others. */
const usual: Readonly<Record<NumberScheme, readonly string[]>> = {
  annex: [],
  part: [],
  chapter: [],
  section: ["§ 1"],
  article: [],
  recital: ["(1)"],
  paragraph: ["1.", "1)", "(1)", "[1]", "¶ 1", "§ 1", "1-"],
  point: ["(a)", "a)", "(i)"],
  page: [],
  line: [],
};

/** What marks the numbers of a scheme: the given forms, or else the usual ones and the words for the scheme. */
export function marksOf(
  scheme: NumberScheme,
  given: readonly string[] | undefined,
  terms: LocatorSpellings,
): NumberMark[] {
  const marks = (given ?? usual[scheme]).flatMap((example) => markLike(example) ?? []);
  return given ? marks : [...marks, labelled(scheme, terms)];
}

const numeral = new RegExp(
  `(?:\\p{Lu}\\.)?${digits}|(?:premi(?:er|ère)|primer[oa]|primeir[oa]|primo)(?!\\p{L})|[IVXLCDM]+|[ivxlcdm]+|\\p{Lu}|[${han}]+`,
  "uy",
);

/** The word for a part of a document, with its number: `Article 6`, `المادة ٦`, `第六条`. */
function labelled(scheme: NumberScheme, terms: LocatorSpellings): NumberMark {
  const { label } = numberSchemes[scheme];
  return (text, at) => {
    const counted = countedAt(text, at, terms);
    if (counted?.label === label) {
      const start = text.indexOf(counted.value, at);
      return { printed: counted.value, start, end: counted.end };
    }
    const found = labelAt(text, at, terms);
    if (found?.label !== label) return undefined;
    numeral.lastIndex = found.end;
    const printed = numeral.exec(text)?.[0];
    const end = found.end + (printed?.length ?? 0);
    const rest = text.slice(end).replace(/^[⁰¹²³⁴-⁹\s]*[⁰¹²³⁴-⁹]/u, "");
    // “Article 6 of the Convention provides” begins a sentence, not an article; “Article 6 Lights” names one.
    const isTitled =
      text.length < 200 && /^\s+[\p{Lu}\p{Lo}][^]*[^\s.,;:!?…。，؛،]\s*$/u.test(rest);
    if (printed === undefined || !(isTitled || /^(?:\s*$|\s*[\n.:,(–—-])/.test(rest)))
      return undefined;
    return { printed, start: found.end, end };
  };
}
