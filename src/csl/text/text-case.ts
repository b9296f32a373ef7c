import { openText, type Slot } from "./map-text.ts";
import { splitWords, type Word } from "./split-words.ts";
import { titleCase, type Change } from "./title-case.ts";
import type { Out } from "../rich-text.ts";
import type { TextCase } from "../style/style-tree.ts";

/**
 * Give text the case a style asks for. Stretches with `noCase` stay, and still count as words.
 *
 * @param language
 *   The language of the text, such as `en-GB`: the item’s, else the style’s. Missing means English. Title case is
 *   only for English; Turkish, Azerbaijani and Lithuanian have case rules of their own.
 */
export function applyTextCase(out: Out, textCase: TextCase, language = ""): Out {
  if (textCase === "title" && !/^(?:en\b|$)/i.test(language)) return out;
  if (typeof out === "string") return changeString(out, textCase, language);

  const { copy, slots } = openText(out);
  if (textCase === "lowercase" || textCase === "uppercase") {
    for (const { text, isFixed, put } of slots) {
      if (!isFixed) put(changeString(text, textCase, language));
    }
    if (copy.delimiter) copy.delimiter = changeString(copy.delimiter, textCase, language);
    return copy;
  }

  changeSlots(slots, textCase, language);
  return copy;
}

/** Earlier results: titles are printed again and again. */
const known = new Map<TextCase, Map<string, string>>();
const mostKnown = 2_000;

function changeString(text: string, textCase: TextCase, language: string): string {
  if (textCase === "lowercase") return lower(text, language);
  if (textCase === "uppercase") return upper(text, language);
  if (hasOwnLetters(language)) return changeWords(text, textCase, language);
  let texts = known.get(textCase);
  if (!texts || texts.size > mostKnown) known.set(textCase, (texts = new Map<string, string>()));
  let changed = texts.get(text);
  if (changed === undefined) texts.set(text, (changed = changeWords(text, textCase, language)));
  return changed;
}

function changeWords(text: string, textCase: TextCase, language: string): string {
  let changed = text;
  const put = (value: string): void => void (changed = value);
  changeSlots([{ text, isFixed: false, beginsQuote: false, put }], textCase, language);
  return changed;
}

/** Treat all stretches as one text, and change each in place. */
function changeSlots(slots: Slot[], textCase: TextCase, language: string): void {
  let whole = "";
  const quotes: number[] = [];
  for (const { text, beginsQuote } of slots) {
    if (beginsQuote) quotes.push(whole.length);
    whole += text;
  }
  const words = splitWords(whole);
  const isShouted =
    (textCase === "title" || textCase === "sentence") && isUpper(slots, words.length);
  const cased = isShouted ? whole.toLowerCase() : whole;
  // If lower case has another length, its offsets are not those of the text.
  if (cased.length !== whole.length) return;

  const changes = changesOf(cased, words, textCase, quotes);
  let index = 0;
  let from = 0;
  for (const { text, isFixed, put } of slots) {
    const to = from + text.length;
    const before = isShouted && !isFixed ? lower(text, language) : text;
    let changed = "";
    let done = 0;
    for (let change = changes[index]; change && change.at < to; change = changes[(index += 1)]) {
      const char = String.fromCodePoint(before.codePointAt(change.at - from) ?? 0);
      if (isFixed) continue;
      changed += before.slice(done, change.at - from);
      changed += change.to === "upper" ? upper(char, language) : lower(char, language);
      done = change.at - from + char.length;
    }
    if (changed !== "" || before !== text) put(changed + before.slice(done));
    from = to;
  }
}

function changesOf(
  text: string,
  words: Word[],
  textCase: TextCase,
  quotes: readonly number[],
): Change[] {
  if (textCase === "title") return titleCase(text, words, quotes);
  const [first, ...others] = words;
  if (!first) return [];
  if (textCase === "capitalize-all") {
    return words
      .filter((word) => isLower(text, word))
      .map(({ from }) => ({ at: from, to: "upper" }));
  }

  const changes: Change[] = [];
  if (isLower(text, first) && !isGreekLetter(text, first))
    changes.push({ at: first.from, to: "upper" });
  if (textCase === "capitalize-first") return changes;
  for (const word of others)
    if (isCapitalized(text, word)) changes.push({ at: word.from, to: "lower" });
  return changes;
}

/** Whether a text of several words has no lower-case letters: its capitals then say nothing about names. */
function isUpper(slots: Slot[], count: number): boolean {
  if (count < 2) return false;
  let letters = 0;
  for (const { text, isFixed } of slots) {
    if (isFixed) continue;
    if (text !== text.toUpperCase()) return false;
    for (const { from, to } of splitWords(text))
      if (to - from > 1 && hasCase(text, from)) letters += 1;
  }
  return letters > 1;
}

function hasCase(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char.toLowerCase() !== char.toUpperCase();
}

function isLower(text: string, { from, to }: Word): boolean {
  const word = text.slice(from, to);
  return word === word.toLowerCase() && hasCase(text, from);
}

/** `Pencil`, but not `UNESCO` or `eBay`. A single capital is an initial. */
function isCapitalized(text: string, { from, to }: Word): boolean {
  const rest = text.slice(from + 1, to);
  return (
    hasCase(text, from) && (rest !== "" || text.charAt(from) === "A") && rest === rest.toLowerCase()
  );
}

function isGreekLetter(text: string, { from, to }: Word): boolean {
  return to - from === 1 && text.charAt(from) >= "\u0370" && text.charAt(from) <= "\u03ff";
}

const ofOwnLetters = new Set(["tr", "az", "lt"]);

function hasOwnLetters(language: string): boolean {
  return ofOwnLetters.has(language.slice(0, 2).toLowerCase());
}

function lower(text: string, language: string): string {
  return hasOwnLetters(language)
    ? text.toLocaleLowerCase(language.slice(0, 2))
    : text.toLowerCase();
}

function upper(text: string, language: string): string {
  return hasOwnLetters(language)
    ? text.toLocaleUpperCase(language.slice(0, 2))
    : text.toUpperCase();
}
