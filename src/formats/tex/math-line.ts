import { mathAccents } from "./math-symbols.ts";

/** Put an accent on a letter, or a line over or under several; undefined if text cannot express it. */
export function accentedMath(name: string, text: string): string | undefined {
  const mark = mathAccents.get(name) ?? "";
  const letters = [...text.trim()];
  const isLine = name === "overline" || name === "underline" || name === "bar";
  if (letters.length === 1 || (letters.length > 1 && isLine && !text.includes("<"))) {
    return letters
      .map((letter) => dotted(letter) + mark)
      .join("")
      .normalize("NFC");
  }
  // An accent on a letter with an index: `\bar{B_s}`.
  const [, letter = "", index = ""] = /^(\p{L})(<su[bp]>.*<\/su[bp]>)$/su.exec(text.trim()) ?? [];
  return letter === "" ? undefined : (dotted(letter) + mark).normalize("NFC") + index;
}

function dotted(letter: string): string {
  return letter === "ı" ? "i" : letter === "ȷ" ? "j" : letter;
}

/** A fraction on one line: `(a + b)/2`; `undefined` if either half is. */
export function fraction(above: string | undefined, below: string | undefined): string | undefined {
  if (above === undefined || below === undefined) return undefined;
  return `${inParentheses(above)}/${inParentheses(below)}`;
}

/** Put a text in parentheses, unless it is a single number, letter or name, possibly with indices. */
export function inParentheses(text: string): string {
  const whole = text.trim();
  const isSimple = /^(?:[\d.]+|\p{L}[\p{M}′]*|√?\p{L}|[∞])(?:<su[bp]>[^<>]*<\/su[bp]>)*$/u.test(
    whole,
  );
  return isSimple ? whole : `(${whole})`;
}

/** Remove the spaces in a formula that TeX would not print; those next to operators stay. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, (space, at: number) => {
    const before = text[at - 1] ?? "";
    const after = text[at + space.length] ?? "";
    return isSign(before) || isSign(after) ? " " : thin(before, after);
  });
}

function isSign(character: string): boolean {
  return /[\p{Sm}−,;:]/u.test(character) && character !== "<" && character !== ">"
    ? true
    : /[→←↔⇒]/.test(character);
}

/** A space between a number and its unit, or between two words, stays. */
function thin(before: string, after: string): string {
  return /[\p{L}\p{N})>]/u.test(before) && /[\p{L}\p{N}<(]/u.test(after) ? " " : "";
}
