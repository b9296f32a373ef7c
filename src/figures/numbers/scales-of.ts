import { fold } from "./fold.ts";

/** A word that multiplies a number: `million`, `Mio.`, `万`. */
export interface Scale {
  word: string;
  factor: number;
  /** Whether the word alone is that number: `million` is, `millions` and `Mio.` are not. */
  alone: boolean;
  /** A single capital letter, whose case matters; `spaced` if a space must precede it: `2 M`, not `2M`. */
  letter?: { exact: string; spaced: boolean };
}

const known = new Map<string, readonly Scale[]>();

/** A language’s scales from CLDR, folded, longest first. */
export function scalesOf(lang: string): readonly Scale[] {
  const found = known.get(lang);
  if (found) return found;
  const scales = new Map<string, Scale>();
  for (const compactDisplay of ["short", "long"] as const) {
    const format = new Intl.NumberFormat(lang, {
      notation: "compact",
      compactDisplay,
      numberingSystem: "latn",
      maximumFractionDigits: 0,
    });
    for (let power = 3; power <= 14; power++) {
      for (const times of [1, 2, 5, 21]) add(times * 10 ** power, compactDisplay === "long");
    }
    function add(value: number, isLong: boolean): void {
      const parts = format.formatToParts(value);
      const compact = parts.find(({ type }) => type === "compact")?.value ?? "";
      const shown = Number(
        parts.map((part) => (part.type === "integer" ? part.value : "")).join(""),
      );
      const word = fold(compact);
      if (word === "" || !Number.isFinite(shown) || shown === 0) return;
      const factor = Math.round(value / shown);
      // Only powers of ten; anything else was rounded.
      if (!/^10*$/.test(String(factor))) return;
      const spaced = parts.some(
        ({ type, value: text }) => type === "literal" && text.trim() === "",
      );
      const isLetter = /^\p{L}$/u.test(compact) && /^\p{Lu}$/u.test(compact.toUpperCase());
      const letter = isLetter ? { letter: { exact: compact, spaced } } : undefined;
      const before = scales.get(word);
      // Words that may be two numbers are left out.
      const isOther = before && before.factor !== factor;
      const alone = before?.alone === true || (isLong && shown === 1 && !letter);
      scales.set(word, { word, factor: isOther ? Number.NaN : factor, alone, ...letter });
    }
  }
  const made = [...scales.values()]
    .filter(({ factor }) => !Number.isNaN(factor))
    .sort((a, b) => b.word.length - a.word.length);
  known.set(lang, made);
  return made;
}
