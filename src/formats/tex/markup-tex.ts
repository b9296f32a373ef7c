import { escapeTex } from "./escape-tex.ts";

/**
 * The marks of CSL’s rich text: what opens one, what closes it, and TeX that citation-js reads as it.
 * Braces alone keep letters as they are.
 */
const marks: readonly [open: RegExp, close: string, tex: string][] = [
  [/^<(?:i|em)>$/, "i", "\\emph{"],
  [/^<(?:b|strong)>$/, "b", "\\textbf{"],
  [/^<sub>$/, "sub", "\\textsubscript{"],
  [/^<sup>$/, "sup", "\\textsuperscript{"],
  [/^<sc>$/, "sc", "\\textsc{"],
  [/^<span style="font-variant: ?small-caps;?">$/, "span", "\\textsc{"],
  [/^<span class="nocase">$/, "span", "{"],
  [/^<span (?:class|style)="[^"<>]*">$/, "span", ""],
];

const tag =
  /(<span class="math">[^]*?<\/span>|<\/?(?:i|b|em|strong|sc|sub|sup)>|<span (?:class|style)="[^"<>]*">|<\/span>)/;

/** Stand for marks while the text around them is escaped: no text may hold them. */
const [firstOpen, formula, close] = [0xfdd0, "\uFDEE", "\uFDEF"];

/** Write a value of CSL as one of BibTeX, its marks as TeX; a mark without its other half is left out. */
export function texOfMarkup(value: string): string {
  const written: string[] = [];
  const opened: { name: string; at: number; number: number }[] = [];
  const formulas: string[] = [];
  for (const token of value.replace(/[\uFDD0-\uFDEF]/g, "").split(tag)) {
    if (!tag.test(token)) {
      written.push(token);
      continue;
    }
    const math = /^<span class="math">([^]*)<\/span>$/.exec(token)?.[1];
    if (math !== undefined) {
      // BibTeX counts the braces of `\{` too.
      written.push(isBalanced(math) ? formula : math);
      if (isBalanced(math)) formulas.push(math);
      continue;
    }
    const number = marks.findIndex(([open]) => open.test(token));
    if (number !== -1) {
      opened.push({ name: marks[number]?.[1] ?? "", at: written.push("") - 1, number });
    } else if (opened.at(-1)?.name === nameOf(token)) {
      const { at = 0, number = 0 } = opened.pop() ?? {};
      if (marks[number]?.[2] === "") continue;
      written[at] = String.fromCharCode(firstOpen + number);
      written.push(close);
    }
  }
  return escapeTex(written.join(""))
    .replaceAll(close, "}")
    .replace(/[\uFDD0-\uFDED]/g, (mark) => marks[mark.charCodeAt(0) - firstOpen]?.[2] ?? "")
    .replace(/(?<!\\[A-Za-z]+)\{(?=\\)/g, "{{}")
    .replaceAll(formula, () => formulas.shift() ?? "");
}

function isBalanced(tex: string): boolean {
  let depth = 0;
  for (const brace of tex.match(/[{}]/g) ?? [])
    if ((depth += brace === "{" ? 1 : -1) < 0) return false;
  return depth === 0;
}

function nameOf(closing: string): string {
  const name = closing.slice(2, -1);
  return name === "em" ? "i" : name === "strong" ? "b" : name;
}
