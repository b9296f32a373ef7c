import { countedAt } from "./locator-counted.ts";
import { labelAt } from "./locator-label.ts";
import { valueAt, wordAt } from "./locator-value.ts";
import { englishSpellings, type LocatorSpellings } from "./english-spellings.ts";

/** Offsets are UTF-16 units in the suffix, ends exclusive. */
export interface ParsedLocator {
  /** CSL’s term or a legal one; empty for `{}`, by which a writer says that there is no locator. */
  label: string;
  value: string;
  /** Offsets of label and value, without braces. */
  start: number;
  end: number;
  /** Where the rest of the suffix starts: after the value or its closing brace. */
  tailStart: number;
}

/**
 * Read the locator at the start of a citation’s suffix: a label and a value (`, pp. 33-35`), a bare number, which
 * is a page (`, 33`), or either of them in braces (`{art. 2(1)}`), which may contain any value.
 *
 * @param suffix
 *   Text after the key.
 * @param terms
 *   Spellings of labels; default English.
 * @returns
 *   `undefined` if the suffix starts with other words.
 * @see
 *   The citeproc section of Pandoc’s manual, on locators.
 */
export function parseLocator(
  suffix: string,
  terms: LocatorSpellings = englishSpellings,
): ParsedLocator | undefined {
  // A comma of any script, and marks of writing direction.
  const start = /^[\s\u200E\u200F\u061C]*[,،，、]?[\s\u200E\u200F\u061C]*/.exec(suffix)![0].length;
  return suffix[start] === "{" ? inBraces(suffix, start, terms) : plain(suffix, start, terms);
}

function plain(text: string, start: number, terms: LocatorSpellings): ParsedLocator | undefined {
  const counted = countedAt(text, start, terms);
  if (counted) return { ...counted, start, tailStart: counted.end };

  const found = labelAt(text, start, terms);
  const value = found
    ? found.label === "sub-verbo"
      ? wordAt(text, found.end)
      : valueAt(text, found.end)
    : valueAt(text, start, true);

  if (value) {
    const end = (found?.end ?? start) + value.length;
    return { label: found?.label ?? "page", value, start, end, tailStart: end };
  }
  if (found?.label !== "preamble") return undefined;

  const end = start + text.slice(start, found.end).trimEnd().length;
  return { label: found.label, value: "", start, end, tailStart: end };
}

function inBraces(text: string, open: number, terms: LocatorSpellings): ParsedLocator | undefined {
  const close = closingBrace(text, open);
  if (close === undefined) return undefined;

  const inside = text.slice(0, close).trimEnd();
  const start = open + 1 + /^\s*/.exec(text.slice(open + 1))![0].length;
  const tailStart = close + 1;
  if (start >= inside.length)
    return { label: "", value: "", start: open, end: tailStart, tailStart };

  const found = labelAt(inside, start, terms);
  const value = inside.slice(found?.end ?? start);
  // A single word such as `part` is the value, not a label without a value.
  const isLabelled = found && (value !== "" || found.label === "preamble");
  return {
    label: isLabelled ? found.label : "page",
    value: isLabelled ? value : inside.slice(start),
    start,
    end: inside.length,
    tailStart,
  };
}

function closingBrace(text: string, open: number): number | undefined {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    if (text[index] === "{") depth++;
    if (text[index] === "}" && --depth === 0) return index;
  }
  return undefined;
}
