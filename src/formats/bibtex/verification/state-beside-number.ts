import { wordsOfStates } from "./state-words.ts";

/** Words for the state of a record in the languages of notebooks: ours, and those that others use. */
export const wordsForStates: readonly string[] = [
  ...Object.values(wordsOfStates).flatMap((words) => Object.values(words)),
  ...["verified", "unverified", "confirmed", "unconfirmed", "not located"],
  ...["bestätigt", "confirmado", "confirmé", "vérifié", "təsdiqlənib", "подтверждено", "مؤكد"],
];

const tick = "[✓✔✅☑✗✘❌☒]\\uFE0F?";
const state = `(?:${wordsForStates.toSorted((a, b) => b.length - a.length).join("|")})`;
// The last digit stands for the whole number, and nothing starts with an unlimited run of spaces: texts are long.
const number = "\\p{N}[.,٫٬]*";
/** What separates a state from the words before it: `613 (verified)`, `613 – verified`. */
const apart = "(?:[([,;:،؛]|\\s[–—-])\\s*";

const afterNumber = new RegExp(
  `${number}(?:\\s*\\p{L}+)?(?:\\s*${apart}(${state})(?=\\s*(?:[)\\].,;:،؛]|$))|\\s*(${tick}))`,
  "iu",
);
const beforeNumber = new RegExp(`(?<!\\p{L})(?:(${state})\\s*[:–—]|(${tick}))\\s*(?=\\p{N})`, "iu");
const atEnd = new RegExp(`${apart}(${state})\\s*[)\\].]?$|(${tick})`, "iu");
const whole = new RegExp(`^\\s*(?:(${state})|(${tick}))\\s*$`, "iu");

/** The state given next to a number in a sentence: `verified` in `613 (verified)`. */
export function stateBesideNumber(text: string): string | undefined {
  return first(afterNumber.exec(text)) ?? first(beforeNumber.exec(text));
}

/** The state in the words that a page prints next to a number: `Residents killed (verified)`. */
export function stateInLabel(label: string): string | undefined {
  return stateBesideNumber(label) ?? first(atEnd.exec(label)) ?? first(whole.exec(label));
}

/** The state in a table row that has a number in a cell of its own. */
export function stateInRow(cells: readonly string[]): string | undefined {
  if (!cells.some((cell) => /^[^\p{L}]*\p{N}[^\p{L}]*$/u.test(cell))) return undefined;
  return cells.map((cell) => first(whole.exec(cell))).find((one) => one !== undefined);
}

function first(match: RegExpExecArray | null): string | undefined {
  return match?.slice(1).find((one) => one !== undefined);
}
