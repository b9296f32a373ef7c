import { escapeTex } from "./escape-tex.ts";

/**
 * CSL’s rich-text markup: the opening tag, the closing tag, and the TeX that citation-js reads as such. Plain
 * braces keep the case of letters.
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

/** Placeholders for markup while the text around it is escaped; they must not occur in the text. */
const [firstOpen, formula, close] = [0xfdd0, "\uFDEE", "\uFDEF"];

/** Convert a CSL value to a BibTeX value, with its markup as TeX; tags without a partner are left out. */
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
      // BibTeX also counts the braces in `\{`.
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
