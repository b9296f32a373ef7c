import { languages } from "../../works/languages.ts";
import { textCommands } from "./text-commands.ts";

/** CSL markup, by TeX command. */
export const argumentMarks: ReadonlyMap<string, readonly [open: string, close: string]> = new Map([
  ...tagged("i", "textit textsl emph mkbibemph mkbibitalic booktitle"),
  ...tagged("b", "textbf strong mkbibbold"),
  ...tagged("sup", "textsuperscript mkbibsuperscript sp"),
  ...tagged("sub", "textsubscript mkbibsubscript sb"),
  ["textsc", ['<span style="font-variant:small-caps;">', "</span>"]],
  ["mkbibacro", ["", ""]],
  ["mkbibparens", ["(", ")"]],
  ["mkbibbrackets", ["[", "]"]],
]);

/** Commands that apply to the rest of a group. */
export const fontSwitches: ReadonlyMap<string, readonly [open: string, close: string]> = new Map([
  ...tagged("i", "it itshape sl slshape em"),
  ...tagged("b", "bf bfseries"),
  ["sc", ['<span style="font-variant:small-caps;">', "</span>"]],
  ["scshape", ['<span style="font-variant:small-caps;">', "</span>"]],
]);

/** Commands that print their argument unchanged. */
const printedArguments: ReadonlySet<string> = new Set(
  (
    "textrm textsf texttt textmd textup textnormal text mbox hbox fbox makebox underline uline textcyr textgreek " +
    "textlatin textcyrillic textarabic texthebrew textjapanese textchinese textenglish RL LR lowercase title " +
    "nocite autocap textnormal textrussian textgerman textfrench textquote textcquote arxiv doi acro acs ac mathrm " +
    "mkbibnamefamily mkbibnamegiven mkbibnameprefix mkbibnamesuffix textln textos textulc bibnamefont textpolish tmtextit " +
    "textlowercase pkg pgm prog file acro smallcaps code tbcode rlap llap bibcyr smash"
  ).split(" "),
);

/** Whether a command prints its argument unchanged: any of these, or text in a language (`\textgreek`, `\textzh`). */
export function printsArgument(name: string): boolean {
  if (printedArguments.has(name)) return true;
  const language = name.startsWith("text") && !textCommands.has(name) ? name.slice(4) : "";
  return languages.has(language) || tags.has(language);
}

const tags: ReadonlySet<string> = new Set(languages.values());

/** Commands whose argument only instructs TeX and is not printed. */
export const silentCommands: ReadonlySet<string> = new Set(
  "noopsort nosort SortNoop hspace vspace label index phantom vphantom hphantom thispagestyle fontsize selectlanguage".split(
    " ",
  ),
);

/** Commands that print their second argument. */
export const secondArgumentPrinted: ReadonlySet<string> = new Set([
  ...["foreignlanguage", "textcolor", "colorbox", "raisebox", "scalebox", "resizebox", "hyperlink"],
  ...["switchargs", "iflanguage", "href", "ifthenelse", "texorpdfstring"],
]);

function tagged(tag: string, names: string): [string, [string, string]][] {
  return names.split(" ").map((name) => [name, [`<${tag}>`, `</${tag}>`]]);
}
