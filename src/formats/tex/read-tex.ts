import { budgets } from "../../budgets.ts";
import { deepest, parseTex } from "./parse-tex.ts";
import { placeNocase, withoutMarks } from "./place-nocase.ts";
import type { OnTexProblem } from "./tex-problem.ts";
import { TexWriter } from "./tex-writer.ts";
import { mendTwiceEscaped } from "./twice-escaped.ts";

/** How a value is read, and who is told what could not be. */
export interface TexOptions {
  /** Whether groups keep the case of their letters, as in titles. */
  isTitle?: boolean;
  onProblem?: OnTexProblem;
}

/** Beyond it a value is taken as it is written; none in earnest comes near. */
const longestValue = budgets.valueLength;

/**
 * Read a value of TeX as text with the marks of CSL: `<i>`, `<b>`, `<sub>`, `<sup>`, small capitals, and
 * `nocase` in titles. Formulas become text where that says all of them, else they stay whole between
 * dollars; a command that nobody knows stays whole, with its arguments. Nothing throws.
 */
export function readTex(value: string, { isTitle = false, onProblem }: TexOptions = {}): string {
  if (value.length > longestValue) {
    const found = `${value.length} characters`;
    onProblem?.({ found, expected: `at most ${longestValue} characters` });
    return withoutMarks(value.slice(0, longestValue)).replace(/[\\{}]/g, "");
  }
  if (isPlain(value)) return ligatures(value.trim()).replace(/[ \t\r\n]+/g, " ");
  const source = mendTwiceEscaped(withoutMarks(value));
  const { nodes, unpaired, isDeep } = parseTex(source);
  if (isDeep) onProblem?.({ found: "TeX", expected: `at most ${deepest} braces in one another` });
  if (unpaired.length > 0) {
    const expected = unpaired.every((one) => one === "$")
      ? "a second `$` in the same braces, or `\\$` for the sign itself"
      : "braces that match";
    onProblem?.({ found: "TeX", expected });
  }
  const told = new Set<string>();
  const text = new TexWriter(source, isTitle, (problem) => {
    if (!told.has(problem.found)) onProblem?.(problem);
    told.add(problem.found);
  }).write(nodes, { quotes: 0, mayKeep: isTitle, fonts: [] });
  return placeNocase(text.replace(/[ \t\r\n]+/g, " ").trim());
}

/** Whether a value holds nothing that TeX would read otherwise than it stands. */
function isPlain(value: string): boolean {
  return !/[\\{}$~`\uFDD0-\uFDEF]/.test(value);
}

function ligatures(text: string): string {
  return /--|''/.test(text)
    ? text.replace(/---|--|''/g, (one) => (one === "---" ? "—" : one === "--" ? "–" : "”"))
    : text;
}
