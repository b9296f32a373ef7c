import { budgets } from "../../budgets.ts";
import { accented, isAccent } from "./accents.ts";
import { inAlphabet, isAlphabet, mathCommands } from "./math-symbols.ts";
import { deepest, parseTex, type TexNode } from "./parse-tex.ts";
import { keptEnd, keptStart, placeNocase, withoutMarks } from "./place-nocase.ts";
import { readMath } from "./read-math.ts";
import { readVerbatim } from "./read-verbatim.ts";
import { textCommands } from "./text-commands.ts";

/** What of a value could not be read, and what should stand there, in words for a message. */
export interface TexProblem {
  found: string;
  expected: string;
  /** The words of the value that it is about, as they are written. */
  part?: string;
}

export type OnTexProblem = (problem: TexProblem) => void;

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
  const source = withoutMarks(value);
  const { nodes, unpaired, isDeep } = parseTex(source);
  if (isDeep) onProblem?.({ found: "TeX", expected: `at most ${deepest} braces in one another` });
  if (unpaired.length > 0) {
    const expected = unpaired.every((one) => one === "$")
      ? "a second `$` in the same braces, or `\\$` for the sign itself"
      : "braces that match";
    onProblem?.({ found: "TeX", expected });
  }
  const told = new Set<string>();
  const text = new Writer(source, isTitle, (problem) => {
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

/** Marks of CSL, by the commands of TeX for them. */
const marks: ReadonlyMap<string, readonly [open: string, close: string]> = new Map([
  ...tagged("i", "textit textsl emph mkbibemph mkbibitalic"),
  ...tagged("b", "textbf strong mkbibbold"),
  ...tagged("sup", "textsuperscript mkbibsuperscript sp"),
  ...tagged("sub", "textsubscript mkbibsubscript sb"),
  ["textsc", ['<span style="font-variant:small-caps;">', "</span>"]],
  ["mkbibacro", ["", ""]],
  ["mkbibparens", ["(", ")"]],
  ["mkbibbrackets", ["[", "]"]],
]);

/** Commands for the rest of a group. */
const switches: ReadonlyMap<string, readonly [open: string, close: string]> = new Map([
  ...tagged("i", "it itshape sl slshape em"),
  ...tagged("b", "bf bfseries"),
  ["sc", ['<span style="font-variant:small-caps;">', "</span>"]],
  ["scshape", ['<span style="font-variant:small-caps;">', "</span>"]],
]);

/** Commands whose argument is printed as it is. */
const transparent: ReadonlySet<string> = new Set(
  (
    "textrm textsf texttt textmd textup textnormal text mbox hbox fbox makebox underline uline textcyr textgreek " +
    "textlatin textcyrillic textarabic texthebrew textjapanese textchinese textenglish RL LR lowercase bibstring title " +
    "nocite autocap textnormal textrussian textgerman textfrench textquote textcquote arxiv doi acro acs ac mathrm " +
    "mkbibnamefamily mkbibnamegiven mkbibnameprefix mkbibnamesuffix textln textos textulc bibnamefont textpolish tmtextit " +
    "textlowercase"
  ).split(" "),
);

/** Commands whose argument says something to TeX, and prints nothing. */
const silent: ReadonlySet<string> = new Set(
  "noopsort nosort SortNoop hspace vspace label index phantom vphantom hphantom thispagestyle fontsize selectlanguage".split(
    " ",
  ),
);

/** Of these the second argument is printed. */
const secondPrinted: ReadonlySet<string> = new Set([
  ...["foreignlanguage", "textcolor", "colorbox", "raisebox", "scalebox", "resizebox", "hyperlink"],
  ...["switchargs", "iflanguage", "href", "ifthenelse", "texorpdfstring"],
]);

interface Context {
  /** How many quotations stand around. */
  quotes: number;
  /** Whether a group keeps its case here. */
  mayKeep: boolean;
  /** The marks of fonts that hold to the end of the group. */
  fonts: readonly string[];
}

/** Writes the nodes of one value. */
class Writer {
  readonly #source: string;
  readonly #isTitle: boolean;
  readonly #onProblem: OnTexProblem;
  /** How many commands are each other’s arguments here. */
  #depth = 0;
  /** Quotations that a single backtick opened. */
  #open = 0;

  constructor(source: string, isTitle: boolean, onProblem: OnTexProblem) {
    this.#source = source;
    this.#isTitle = isTitle;
    this.#onProblem = onProblem;
  }

  write(nodes: readonly TexNode[], context: Context): string {
    const written: string[] = [];
    for (let at = 0; at < nodes.length;) {
      const node = nodes[at] as TexNode;
      if (node.type !== "command") {
        written.push(this.#writeNode(node, context));
        at++;
        continue;
      }
      const mark = switches.get(node.name);
      if (mark && context.fonts.includes(mark[0])) {
        at++;
        continue;
      }
      if (mark) {
        const fonts = [...context.fonts, mark[0]];
        written.push(around(mark, this.write(nodes.slice(at + 1), { ...context, fonts })));
        break;
      }
      const { text, next } = this.#writeCommand(nodes, at, context);
      written.push(text);
      at = next;
    }
    return written.join("");
  }

  #writeNode(node: TexNode, context: Context): string {
    switch (node.type) {
      case "space":
        return " ";
      case "text":
        return this.#writeText(node.value);
      case "verbatim":
        return node.value;
      case "math":
        return this.#writeMath(node.value, this.#source.slice(node.start, node.end));
      case "group": {
        const [first] = node.children;
        const keeps = context.mayKeep && first?.type !== "command";
        const text = this.write(node.children, { ...context, mayKeep: context.mayKeep && !keeps });
        return keeps ? keptStart + text + keptEnd : text;
      }
      case "command":
        return "";
    }
  }

  /** Characters with the ligatures of dashes, quotation marks and inverted marks. */
  #writeText(value: string): string {
    if (!/[-'`~]/.test(value)) return value;
    return value.replace(/---|--|``|''|[!?]`|[`'~]/g, (found, at: number) => {
      if (found === "`") this.#open++;
      if (found !== "'") return ligature.get(found) ?? found;
      // An apostrophe stays; what closes a quotation that is open is a mark.
      if (this.#open === 0 || /[\p{L}\p{N}]/u.test(value[at + 1] ?? "")) return "'";
      this.#open--;
      return "’";
    });
  }

  #writeMath(formula: string, whole: string): string {
    // Two amounts of money look like a formula: `$5 to $10`.
    if (/^\d[\d.,]*\s+[\p{L}\s,–-]*\s$/u.test(formula)) return whole;
    const text = readMath(formula);
    if (text === undefined) {
      const found = `formula \`${shortened(whole)}\``;
      this.#onProblem({ found, expected: "one that can be written as text", part: whole });
    }
    const written = text ?? whole.replace(/\s+/g, " ");
    return this.#isTitle ? keptStart + written + keptEnd : written;
  }

  #writeCommand(nodes: readonly TexNode[], at: number, context: Context): Written {
    const node = nodes[at] as TexNode & { type: "command" };
    const { name } = node;
    const inner = { ...context };
    if (isAccent(name)) {
      const argument = this.#argument(nodes, at + 1, { ...inner, mayKeep: false });
      return { text: accented(name, argument?.text ?? ""), next: argument?.next ?? at + 1 };
    }
    if (isSilentPair(nodes, at)) return { text: "", next: at + 2 };
    const mark = marks.get(name);
    if (mark)
      return this.#printed(nodes, afterStar(nodes, at), inner, (text) => around(mark, text));
    if (transparent.has(name))
      return this.#printed(nodes, afterStar(nodes, at), inner, (text) => text);
    if (name === "url" || name === "nolinkurl" || name === "path") {
      const address = nodes[at + 1];
      if (address?.type === "verbatim") return { text: readVerbatim(address.value), next: at + 2 };
    }
    if (secondPrinted.has(name)) {
      const first = skipArgument(nodes, at + 1);
      if (first !== undefined) return this.#printed(nodes, first, inner, (text) => text);
    }
    if (silent.has(name)) {
      const next = skipArgument(nodes, afterStar(nodes, at));
      if (next !== undefined) return { text: "", next };
    }
    if (/^(?:enquote|mkbibquote|textquoted|quote)$/.test(name)) {
      const [open, close] = context.quotes % 2 === 0 ? ["“", "”"] : ["‘", "’"];
      const quoted = { ...inner, quotes: context.quotes + 1 };
      return this.#printed(nodes, afterStar(nodes, at), quoted, (text) => open + text + close);
    }
    if (/^(?:MakeUppercase|uppercase|MakeTextUppercase)$/.test(name))
      return this.#printed(nodes, at + 1, inner, (text) => changeCase(text, "upper"));
    if (/^(?:MakeLowercase|MakeTextLowercase)$/.test(name))
      return this.#printed(nodes, at + 1, inner, (text) => changeCase(text, "lower"));
    if (name === "ensuremath") {
      const argument = nodes[at + 1];
      if (argument?.type === "group") {
        const formula = this.#source.slice(argument.start + 1, argument.end - 1);
        return { text: this.#writeMath(formula, `$${formula}$`), next: at + 2 };
      }
    }
    if (name === "char" || name === "symbol" || name === "ElsevierGlyph") {
      const character = this.#character(nodes, at);
      if (character) return character;
    }
    if (isAlphabet(name) && nodes[at + 1]?.type === "group")
      return this.#printed(nodes, at + 1, inner, (text) => inAlphabet(name, text));
    const text = textCommands.get(name) ?? mathCommands.get(name);
    if (text !== undefined) return { text, next: at + 1 };
    // A letter with a backslash before it by mistake, and a sign that is none of TeX’s.
    if (!/^[A-Za-z]/.test(name)) return { text: name, next: at + 1 };
    return this.#whole(nodes, at);
  }

  /** A command that nobody knows, with the groups right after it, as it is written. */
  #whole(nodes: readonly TexNode[], at: number): Written {
    const { start, end: nameEnd, name } = nodes[at] as TexNode & { type: "command" };
    let next = at + 1;
    let end = nameEnd;
    for (let node = nodes[next]; node?.type === "group" && node.start === end; node = nodes[next]) {
      end = node.end;
      next++;
    }
    const part = `\\${name}`;
    this.#onProblem({ found: `command \`${part}\``, expected: "one that is known", part });
    const isJoined = end === nameEnd && /\s/.test(this.#source[end] ?? "");
    return { text: this.#source.slice(start, end) + (isJoined ? " " : ""), next };
  }

  #printed(
    nodes: readonly TexNode[],
    at: number,
    context: Context,
    change: (text: string) => string,
  ): Written {
    const argument = this.#argument(nodes, at, context);
    return { text: change(argument?.text ?? ""), next: argument?.next ?? at };
  }

  /** The group, command or character that a command takes; a group that is one keeps no case. */
  #argument(nodes: readonly TexNode[], from: number, context: Context): Written | undefined {
    let at = from;
    while (nodes[at]?.type === "space") at++;
    const node = nodes[at];
    if (!node) return undefined;
    if (node.type === "group") return { text: this.write(node.children, context), next: at + 1 };
    if (node.type === "command") {
      // Accents on accents have an end.
      if (this.#depth >= deepest) return undefined;
      this.#depth++;
      const written = this.#writeCommand(nodes, at, context);
      this.#depth--;
      return written;
    }
    return { text: this.#writeNode(node, context), next: at + 1 };
  }

  /** `\char"41`, `\char65`, `\symbol{65}`, `\ElsevierGlyph{2014}`. */
  #character(nodes: readonly TexNode[], at: number): Written | undefined {
    const { name } = nodes[at] as TexNode & { type: "command" };
    const group = nodes[at + 1];
    if (group?.type === "group") {
      const code = this.#source.slice(group.start + 1, group.end - 1).trim();
      const text = characterOf(code, name === "ElsevierGlyph");
      return text === undefined ? undefined : { text, next: at + 2 };
    }
    let next = at + 1;
    let code = "";
    for (let node = nodes[next]; node?.type === "text"; node = nodes[++next]) code += node.value;
    const [, number = ""] = /^("[\dA-F]{1,6}|'[0-7]{1,7}|\d{1,7})/.exec(code) ?? [];
    const text = characterOf(number, false);
    return text === undefined ? undefined : { text: text + code.slice(number.length), next };
  }
}

interface Written {
  text: string;
  /** The number of the node after it. */
  next: number;
}

const ligature: ReadonlyMap<string, string> = new Map([
  ["---", "—"],
  ["--", "–"],
  ["``", "“"],
  ["''", "”"],
  ["!`", "¡"],
  ["?`", "¿"],
  ["`", "‘"],
  ["~", "\u00A0"],
]);

/** `{}` after a command that stands for text ends its name, and is no group. */
function isSilentPair(nodes: readonly TexNode[], at: number): boolean {
  const [command, group] = [nodes[at], nodes[at + 1]];
  return (
    command?.type === "command" &&
    textCommands.get(command.name) === "" &&
    group?.type === "group" &&
    group.children.length === 0
  );
}

function afterStar(nodes: readonly TexNode[], at: number): number {
  const star = nodes[at + 1];
  return star?.type === "text" && star.value === "*" ? at + 2 : at + 1;
}

function skipArgument(nodes: readonly TexNode[], from: number): number | undefined {
  let at = from;
  while (nodes[at]?.type === "space") at++;
  const node = nodes[at];
  return node?.type === "group" || node?.type === "verbatim" ? at + 1 : undefined;
}

function around([open, close]: readonly [string, string], text: string): string {
  return text.trim() === "" ? text : open + text + close;
}

function changeCase(text: string, to: "upper" | "lower"): string {
  return text
    .split(/(<[^<>]*>)/)
    .map((part) =>
      part.startsWith("<") ? part : to === "upper" ? part.toUpperCase() : part.toLowerCase(),
    )
    .join("");
}

function characterOf(code: string, isHex: boolean): string | undefined {
  const number = isHex
    ? Number.parseInt(code, 16)
    : code.startsWith('"')
      ? Number.parseInt(code.slice(1), 16)
      : code.startsWith("'")
        ? Number.parseInt(code.slice(1), 8)
        : Number.parseInt(code, 10);
  const isCharacter =
    number >= 0x20 && number <= 0x10ffff && !(number >= 0xd800 && number < 0xe000);
  return isCharacter ? withoutMarks(String.fromCodePoint(number)) : undefined;
}

function tagged(tag: string, names: string): [string, [string, string]][] {
  return names.split(" ").map((name) => [name, [`<${tag}>`, `</${tag}>`]]);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
