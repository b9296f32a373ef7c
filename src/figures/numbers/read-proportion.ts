import type { ReadLanguage } from "./language-of.ts";
import { readCount, type Count } from "./read-count.ts";
import { splits, wordBetween } from "./read-fraction.ts";
import type { Quantity } from "./reading.ts";

/**
 * Read a number per another: `410 parts per million`, `12 per 100,000`, `12.4 deaths per 100,000 people`, `3,2 pour
 * 1 000 naissances`.
 *
 * @param text
 *   From `plainNumberText`, without sign.
 */
export function readProportion(text: string, language: ReadLanguage): Quantity | undefined {
  for (const word of language.per) {
    for (const [left, right] of splits(text, wordBetween(word))) {
      const of = counted(left, language);
      const among = counted(right, language);
      if (!of || !among || !isWhole(among.value, language)) continue;
      const unit = text.slice(of.printed.length).trim();
      const kind = /^(?:parts|teile)$/iu.test(of.things) ? "ratio" : "rate";
      return { value: of.value, scale: of.scale, kind, unit, dimension: null, currency: null };
    }
  }
  return undefined;
}

/** In other languages the words for `per` have more meanings, so the whole must be a power of ten. */
function isWhole(among: number, { base }: ReadLanguage): boolean {
  const isPower = /^10+$/.test(String(among));
  return base === "en" || base === "de" ? among >= 10 : isPower && among >= 100;
}

/** A number, with up to three words for what it counts. */
function counted(
  text: string,
  language: ReadLanguage,
): (Count & { printed: string; things: string }) | undefined {
  const words = text.split(" ");
  for (let count = 0; count <= 3 && count < words.length; count++) {
    const things = words.slice(words.length - count).join(" ");
    if (!/^[\p{L}\p{M}’ -]*$/u.test(things)) return undefined;
    const printed = words.slice(0, words.length - count).join(" ");
    const read = readCount(printed, language);
    if (read) return { ...read, printed, things };
  }
  return undefined;
}
