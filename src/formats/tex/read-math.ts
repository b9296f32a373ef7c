import { boldMath, plainMath, wordsInMath } from "./math-arguments.ts";
import { accentedMath, fraction, inParentheses, spaced } from "./math-line.ts";
import { inAlphabet, isAlphabet, mathAccents, mathCommands } from "./math-symbols.ts";
import { parseTex, type TexNode } from "./parse-tex.ts";

/** Nobody can read a longer formula in running text. */
const longestFormula = 2000;

/**
 * Write a formula as text with CSL markup, if letters, signs, indices and simple fractions are enough to express
 * it: `\sqrt{s}` becomes √s, `H_2O` becomes H<sub>2</sub>O.
 *
 * @returns
 *   `undefined` for any other formula, which needs mathematical typesetting.
 */
export function readMath(source: string): string | undefined {
  if (source.length > longestFormula) return undefined;
  const { nodes, unpaired } = parseTex(source, { math: true });
  if (unpaired.length > 0) return undefined;
  return writeRow(nodes, false)?.replace(/\s+/g, " ").trim();
}

/** Write a row of atoms; spaces stay only next to operators and in words. */
function writeRow(nodes: readonly TexNode[], words: boolean): string | undefined {
  const over = nodes.findIndex((node) => isCommand(node, "over"));
  if (over !== -1) {
    return fraction(writeRow(nodes.slice(0, over), words), writeRow(nodes.slice(over + 1), words));
  }
  const atoms: string[] = [];
  for (let at = 0; at < nodes.length;) {
    const node = nodes[at] as TexNode;
    const fontName = node.type === "command" ? node.name : "";
    if (/^(?:rm|it|bf|cal|frak|sf|tt|mit|scr|Bbb)$/.test(fontName) && isSwitch(nodes, at)) {
      const rest = writeRow(nodes.slice(at + 1), fontName === "rm" && words);
      if (rest === undefined) return undefined;
      atoms.push(
        fontName === "bf"
          ? `<b>${rest.trim()}</b>`
          : isAlphabet(fontName)
            ? inAlphabet(fontName, rest.trim())
            : rest,
      );
      break;
    }
    const atom = writeAtom(nodes, at, words);
    if (atom === undefined) return undefined;
    atoms.push(atom.text);
    at = atom.next;
  }
  return words ? atoms.join("") : spaced(atoms.join(""));
}

/** Whether a font command applies to the rest of its group: `{\bf x}`, not `\bf{x}`. */
function isSwitch(nodes: readonly TexNode[], at: number): boolean {
  return nodes[at + 1]?.type !== "group" || nodes.length > at + 2;
}

interface Atom {
  text: string;
  next: number;
}

function writeAtom(nodes: readonly TexNode[], at: number, words: boolean): Atom | undefined {
  const node = nodes[at] as TexNode;
  const next = at + 1;
  switch (node.type) {
    case "space":
      return { text: " ", next };
    case "group": {
      const text = writeRow(node.children, words);
      return text === undefined ? undefined : { text, next };
    }
    case "verbatim":
    case "math":
      return undefined;
    case "text":
      return words ? { text: node.value, next } : writeCharacters(nodes, at);
    case "command":
      return writeCommand(nodes, at, words);
  }
}

/** Write characters; an index takes what follows it. */
function writeCharacters(nodes: readonly TexNode[], at: number): Atom | undefined {
  const node = nodes[at];
  const value = node?.type === "text" ? node.value : "";
  if (value !== "^" && value !== "_") {
    return { text: [...value].map((one) => signs.get(one) ?? one).join(""), next: at + 1 };
  }
  const script = readArgument(nodes, at + 1, false);
  if (!script) return undefined;
  const tag = value === "^" ? "sup" : "sub";
  const written = script.text.trim();
  // Primes and degree signs are raised already.
  const isHigh = value === "^" && /^[′∘°]*$/.test(written);
  const text = isHigh ? written.replace("∘", "°") : written && `<${tag}>${written}</${tag}>`;
  return { text, next: script.next };
}

const signs: ReadonlyMap<string, string> = new Map([
  ["-", "−"],
  ["'", "′"],
  ["~", " "],
  ["*", "∗"],
]);

function writeCommand(nodes: readonly TexNode[], at: number, words: boolean): Atom | undefined {
  const { name } = nodes[at] as { name: string };
  const argument = (from: number, inWords = words) => readArgument(nodes, from, inWords);
  if (plainMath.has(name)) {
    const star = nodes[at + 1];
    const start = star?.type === "text" && star.value === "*" ? at + 2 : at + 1;
    return argument(start, wordsInMath.has(name));
  }
  if (boldMath.has(name)) {
    const read = argument(at + 1, wordsInMath.has(name));
    return read && { text: `<b>${read.text.trim()}</b>`, next: read.next };
  }
  if (isAlphabet(name)) {
    const read = argument(at + 1);
    return read && { text: inAlphabet(name, read.text), next: read.next };
  }
  if (mathAccents.has(name)) {
    const read = argument(at + 1);
    const text = read && accentedMath(name, read.text);
    return read && text !== undefined ? { text, next: read.next } : undefined;
  }
  if (/^[dt]?frac$|^nicefrac$|^sfrac$/.test(name)) {
    const above = argument(at + 1);
    const below = above && argument(above.next);
    const text = below && fraction(above.text, below.text);
    return below && text !== undefined ? { text, next: below.next } : undefined;
  }
  if (name === "sqrt") {
    const read = argument(at + 1);
    if (!read || read.text.startsWith("[")) return undefined;
    return { text: `√${inParentheses(read.text)}`, next: read.next };
  }
  if (name === "textsubscript" || name === "textsuperscript" || name === "sb" || name === "sp") {
    const tag = name.endsWith("subscript") || name === "sb" ? "sub" : "sup";
    const read = argument(at + 1);
    return read && { text: `<${tag}>${read.text.trim()}</${tag}>`, next: read.next };
  }
  if (name === "textsc") {
    const read = argument(at + 1, true);
    const open = '<span style="font-variant:small-caps;">';
    return read && { text: `${open}${read.text}</span>`, next: read.next };
  }
  if (/^(?:phantom|vphantom|hphantom|label|tag|mspace|hspace|kern)$/.test(name)) {
    const read = argument(at + 1);
    return read && { text: "", next: read.next };
  }
  const text = mathCommands.get(name);
  if (text === undefined) return undefined;
  if (!/^(?:left|right|middle|[bB]igg?[lrm]?)$/.test(name)) return { text, next: at + 1 };
  // A full stop means no delimiter.
  const delimiter = nodes[at + 1];
  return { text, next: delimiter?.type === "text" && delimiter.value === "." ? at + 2 : at + 1 };
}

/** Read the argument of a command: a group, a command or a character. */
function readArgument(nodes: readonly TexNode[], from: number, words: boolean): Atom | undefined {
  let at = from;
  while (nodes[at]?.type === "space") at++;
  const node = nodes[at];
  if (!node) return undefined;
  if (node.type !== "text") return writeAtom(nodes, at, words);
  const [first = "", ...rest] = node.value;
  if (first === "^" || first === "_" || rest.length > 0) return undefined;
  return { text: signs.get(first) ?? first, next: at + 1 };
}

function isCommand(node: TexNode, name: string): boolean {
  return node.type === "command" && node.name === name;
}
