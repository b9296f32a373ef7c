import { budgets } from "../../budgets.ts";
import { deepest, parseTex } from "./parse-tex.ts";
import { placeNocase, withoutMarks } from "./place-nocase.ts";
import type { OnTexProblem } from "./tex-problem.ts";
import { TexWriter } from "./tex-writer.ts";
import { mendTwiceEscaped } from "./twice-escaped.ts";

/** How to read a value, and where to report what could not be read. */
export interface TexOptions {
  /** Whether groups keep the case of their letters, as in titles. */
  isTitle?: boolean;
  onProblem?: OnTexProblem;
}

/** A longer value is cut and its TeX is not read; no real value comes near this length. */
const longestValue = budgets.valueLength;

/**
 * Read a TeX value as text with CSL markup: `<i>`, `<b>`, `<sub>`, `<sup>`, small capitals, and `nocase` in titles.
 * Formulas become text if that expresses all of them, otherwise they stay whole between dollars. An unknown command
 * stays whole, with its arguments. Never throws.
 */
export function readTex(value: string, { isTitle = false, onProblem }: TexOptions = {}): string {
  if (value.length > longestValue) {
    const found = `${value.length} characters`;
    onProblem?.({ found, expected: `at most ${longestValue} characters` });
    return withoutMarks(value.slice(0, longestValue)).replace(/[\\{}]/g, "");
  }
  if (isPlain(value)) {
    const text = ligatures(value.trim());
    return /[\t\r\n]|  /.test(text) ? text.replace(/[ \t\r\n]+/g, " ") : text;
  }
  const source = mendTwiceEscaped(withoutMarks(value));
  const { nodes, unpaired, isDeep } = parseTex(source);
  if (isDeep) onProblem?.({ found: "TeX", expected: `at most ${deepest} nested braces` });
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

/** Whether a value contains nothing that TeX would change. */
function isPlain(value: string): boolean {
  return !/[\\{}$~`\uFDD0-\uFDEF]/.test(value);
}

function ligatures(text: string): string {
  return /--|''/.test(text)
    ? text.replace(/---|--|''/g, (one) => (one === "---" ? "—" : one === "--" ? "–" : "”"))
    : text;
}
