import { accented, isAccent } from "./accents.ts";
import {
  argumentMarks,
  fontSwitches,
  printsArgument,
  secondArgumentPrinted,
  silentCommands,
} from "./argument-commands.ts";
import { bibString } from "./bib-strings.ts";
import { writtenCharacter } from "./character-commands.ts";
import { journalCommands } from "./journal-commands.ts";
import { inAlphabet, isAlphabet, mathCommands } from "./math-symbols.ts";
import { deepest, type TexNode } from "./parse-tex.ts";
import { keptEnd, keptStart } from "./place-nocase.ts";
import { readMath } from "./read-math.ts";
import { readVerbatim } from "./read-verbatim.ts";
import { writtenScience } from "./science-commands.ts";
import {
  afterStar,
  isSilentPair,
  skipArgument,
  textModeOf,
  wholeCommand,
  type WrittenTex,
} from "./tex-arguments.ts";
import { ordinal } from "../ordinal.ts";
import { markMath } from "../../works/plain-text.ts";
import { changeCase, withLigatures } from "./tex-characters.ts";
import type { OnTexProblem } from "./tex-problem.ts";
import { textCommands } from "./text-commands.ts";

/** The context of a node that determines how it is written. */
interface Context {
  /** The number of quotations around it. */
  quotes: number;
  /** Whether a group keeps its case here. */
  mayKeep: boolean;
  /** The font markup in effect until the end of the group. */
  fonts: readonly string[];
}

/** Writes the nodes of one value as text with CSL markup; never throws. */
export class TexWriter {
  readonly #source: string;
  readonly #isTitle: boolean;
  readonly #onProblem: OnTexProblem;
  /** How many commands are nested as arguments at this point. */
  #depth = 0;
  /** Quotations opened by a single backtick. */
  readonly #quotations = { open: 0 };

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
      const mark = fontSwitches.get(node.name);
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
        return withLigatures(node.value, this.#quotations);
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

  #writeMath(formula: string, whole: string): string {
    // Two amounts of money look like a formula: `$5 to $10`.
    if (/^\d[\d.,]*\s+[\p{L}\s,–-]*\s$/u.test(formula)) return whole;
    const text = readMath(formula);
    if (text === undefined) {
      const found = `formula \`${shortened(whole)}\``;
      this.#onProblem({ found, expected: "one that can be written as text", part: whole });
    }
    // Always with dollars, however the entry delimits formulas.
    return text === undefined
      ? markMath(`$${formula.replace(/\s+/g, " ").trim()}$`)
      : this.#kept(text);
  }

  #writeCommand(nodes: readonly TexNode[], at: number, context: Context): WrittenTex {
    const node = nodes[at] as TexNode & { type: "command" };
    const { name } = node;
    if (name === "ifmmode" && this.#depth < deepest) {
      const { from, to, next } = textModeOf(nodes, at);
      this.#depth++;
      const text = this.write(nodes.slice(from, to), context);
      this.#depth--;
      return { text, next };
    }
    if (/^(?:nth|mkbibordinal)$/.test(name) && nodes[at + 1]?.type === "group")
      return this.#printed(nodes, at + 1, context, ordinal);
    // The name of a command, in a text about TeX.
    if (/^(?:cs|macro)$/.test(name) && nodes[at + 1]?.type === "group")
      return this.#printed(nodes, at + 1, context, (text) => `\\${text}`);
    const science = writtenScience(nodes, at, this.#source);
    if (science) return { ...science, text: this.#kept(science.text) };
    if (isAccent(name)) {
      const argument = this.#argument(nodes, at + 1, { ...context, mayKeep: false });
      return { text: accented(name, argument?.text ?? ""), next: argument?.next ?? at + 1 };
    }
    if (isSilentPair(nodes, at)) return { text: "", next: at + 2 };
    const mark = argumentMarks.get(name);
    if (mark)
      return this.#printed(nodes, afterStar(nodes, at), context, (text) => around(mark, text));
    const bibWords = /^bib(s|l)?string$/.exec(name);
    if (bibWords)
      return this.#printed(nodes, at + 1, context, (key) => bibString(key, bibWords[1] === "s"));
    if (printsArgument(name))
      return this.#printed(nodes, afterStar(nodes, at), context, (text) => text);
    if (name === "url" || name === "nolinkurl" || name === "path") {
      const address = nodes[at + 1];
      if (address?.type === "verbatim") return { text: readVerbatim(address.value), next: at + 2 };
    }
    if (secondArgumentPrinted.has(name)) {
      const first = skipArgument(nodes, at + 1);
      if (first !== undefined) return this.#printed(nodes, first, context, (text) => text);
    }
    if (silentCommands.has(name)) {
      const next = skipArgument(nodes, afterStar(nodes, at));
      if (next !== undefined) return { text: "", next };
    }
    if (/^(?:enquote|mkbibquote|textquoted|quote)$/.test(name)) {
      const [open, close] = context.quotes % 2 === 0 ? ["“", "”"] : ["‘", "’"];
      const quoted = { ...context, quotes: context.quotes + 1 };
      return this.#printed(nodes, afterStar(nodes, at), quoted, (text) => open + text + close);
    }
    if (/^(?:MakeUppercase|uppercase|MakeTextUppercase)$/.test(name))
      return this.#printed(nodes, at + 1, context, (text) => changeCase(text, "upper"));
    if (/^(?:MakeLowercase|MakeTextLowercase)$/.test(name))
      return this.#printed(nodes, at + 1, context, (text) => changeCase(text, "lower"));
    if (name === "ensuremath") {
      const argument = nodes[at + 1];
      if (argument?.type === "group") {
        const formula = this.#source.slice(argument.start + 1, argument.end - 1);
        return { text: this.#writeMath(formula, `$${formula}$`), next: at + 2 };
      }
    }
    if (name === "char" || name === "symbol" || name === "ElsevierGlyph") {
      const character = writtenCharacter(nodes, at, this.#source);
      if (character) return character;
    }
    if (isAlphabet(name) && nodes[at + 1]?.type === "group")
      return this.#printed(nodes, at + 1, context, (text) => inAlphabet(name, text));
    // In tabbing environments, accents are written `\a'e`.
    if (name === "a" && nodes[at + 1]?.type === "text")
      return this.#tabbingAccent(nodes, at, context);
    const text = textCommands.get(name) ?? mathCommands.get(name) ?? journalCommands.get(name);
    if (text !== undefined) return { text, next: at + 1 };
    // A letter with a backslash before it by mistake, or a sign that TeX does not have.
    if (!/^[A-Za-z]/.test(name)) return { text: name, next: at + 1 };
    return this.#whole(nodes, at);
  }

  /** `\a'e`: the sign after the command is the accent of what follows. */
  #tabbingAccent(nodes: readonly TexNode[], at: number, context: Context): WrittenTex {
    const { value } = nodes[at + 1] as TexNode & { type: "text" };
    const sign = value.slice(0, 1);
    if (!/['`=]/.test(sign)) return this.#whole(nodes, at);
    const rest = value.slice(1);
    const [letter = ""] = rest;
    if (letter !== "")
      return { text: accented(sign, letter) + rest.slice(letter.length), next: at + 2 };
    const argument = this.#argument(nodes, at + 2, { ...context, mayKeep: false });
    return { text: accented(sign, argument?.text ?? ""), next: argument?.next ?? at + 2 };
  }

  /** Keep the case of a text in titles. */
  #kept(text: string): string {
    return this.#isTitle ? keptStart + text + keptEnd : text;
  }

  /** An unknown command stays as written. */
  #whole(nodes: readonly TexNode[], at: number): WrittenTex {
    const { name } = nodes[at] as TexNode & { type: "command" };
    const part = `\\${name}`;
    this.#onProblem({ found: `command \`${part}\``, expected: "one that is known", part });
    const { text, next } = wholeCommand(nodes, at, this.#source);
    return { text: this.#kept(text.trimEnd()) + (/\s$/.test(text) ? " " : ""), next };
  }

  #printed(
    nodes: readonly TexNode[],
    at: number,
    context: Context,
    change: (text: string) => string,
  ): WrittenTex {
    const argument = this.#argument(nodes, at, context);
    return { text: change(argument?.text ?? ""), next: argument?.next ?? at };
  }

  /** The argument of a command: a group, a command or a character; a group as an argument keeps no case. */
  #argument(nodes: readonly TexNode[], from: number, context: Context): WrittenTex | undefined {
    let at = from;
    while (nodes[at]?.type === "space") at++;
    const node = nodes[at];
    if (!node) return undefined;
    if (node.type === "group") return { text: this.write(node.children, context), next: at + 1 };
    if (node.type === "command") {
      // The nesting of accents is limited.
      if (this.#depth >= deepest) return undefined;
      this.#depth++;
      const written = this.#writeCommand(nodes, at, context);
      this.#depth--;
      return written;
    }
    return { text: this.#writeNode(node, context), next: at + 1 };
  }
}

function around([open, close]: readonly [string, string], text: string): string {
  return text.trim() === "" ? text : open + text + close;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
