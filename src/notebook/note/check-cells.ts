import { createRequire } from "node:module";
import type { Code, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { report } from "../../report.ts";

type Acorn = typeof import("acorn");

/**
 * Report the live cells of a page (its blocks of `js`) that are not JavaScript, each at its first error. acorn
 * parses them because Framework uses it; Framework reports an error only during a build, and without a line.
 */
export function checkCells(tree: Root, file: VFile): void {
  const lines = String(file).split(/\r\n|[\n\r]/);
  visit(tree, "code", (node) => {
    if (node.lang !== "js" || /\brun\s*=\s*["']?false/i.test(node.meta ?? "")) return;
    const mistake = mistakeIn(node.value);
    if (!mistake || !node.position) return;
    const line = node.position.start.line + mistake.line;
    const shift = indentOf(node, lines[line - 1] ?? "", mistake.line);
    const reason = `Unexpected code in a cell, expected JavaScript: ${mistake.message}`;
    report(file, "cell-syntax", reason, { line, column: mistake.column + shift + 1 });
  });
}

/** Parse a cell as Framework does: as an expression, or else as a program. Lines count from 1, columns from 0. */
function mistakeIn(code: string): { message: string; line: number; column: number } | undefined {
  const { parse, parseExpressionAt } = createRequire(import.meta.url)("acorn") as Acorn;
  const options = { ecmaVersion: 13, sourceType: "module" } as const;
  if (isExpression(code)) return undefined;
  try {
    parse(code, options);
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { message, loc } = error as SyntaxError & { loc: { line: number; column: number } };
    return { message: message.replace(/ \(\d+:\d+\)$/, ""), ...loc };
  }

  function isExpression(text: string): boolean {
    try {
      // In parentheses an object literal stays one, and nothing may follow.
      const { end } = parseExpressionAt(`(${text}\n)`, 0, { ...options, preserveParens: true });
      return end === text.length + 3;
    } catch {
      return false;
    }
  }
}

/** The width of what precedes a line of a cell: the indent of its list or quotation. */
function indentOf({ value }: Code, written: string, line: number): number {
  const text = value.split("\n")[line - 1] ?? "";
  return Math.max(0, written.lastIndexOf(text));
}
