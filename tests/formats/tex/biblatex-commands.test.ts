import { expect, test } from "vitest";
import { readTex } from "../../../src/formats/tex/read-tex.ts";
import type { TexProblem } from "../../../src/formats/tex/tex-problem.ts";

test.each([
  ["Parl\\adddotspace Deb.", "Parl. Deb."],
  ["rev. ed.\\isdot", "rev. ed."],
  ["\\bibopenparen 1\\bibcloseparen", "(1)"],
  ["\\bibstring{reviewof} A Book", "review of A Book"],
  ["\\bibstring{mathesis}", "Master’s thesis"],
  ["\\mkbibordinal{3} \\bibsstring{edition}", "3rd ed."],
  ["\\biblstring{byeditor} Roe", "edited by Roe"],
  ["\\bibstring{unheardof}", "unheardof"],
  ["\\textzh{清代} \\textgreek{λόγος} \\textpersian{کتاب}", "清代 λόγος کتاب"],
  ["\\apj", "ApJ"],
  ["{\\aap}", "A&A"],
  ["\\textit{a} \\textsl{b} \\texttt{c}", "<i>a</i> <i>b</i> c"],
])("%s is read as %s", (written, expected) => {
  const problems: TexProblem[] = [];
  expect(readTex(written, { onProblem: (problem) => problems.push(problem) })).toBe(expected);
  expect(problems).toEqual([]);
});

test("other commands that begin like text in a language stay, with a message", () => {
  const problems: TexProblem[] = [];
  expect(readTex("\\textfoo{a}", { onProblem: (problem) => problems.push(problem) })).toBe(
    "\\textfoo{a}",
  );
  expect(problems).toHaveLength(1);
});
