import { inAlphabet, isAlphabet, mathAccents, mathCommands } from "./math-symbols.ts";
import { parseTex, type TexNode } from "./parse-tex.ts";

/** Commands whose argument is printed as it is, or in bold. */
const plainArguments: ReadonlySet<string> = new Set(
  (
    "mathrm text textrm mbox hbox operatorname mathit mathsf mathtt mathnormal textnormal textup textit textsf " +
    "texttt textmd mathop mathbin mathrel mathord mathopen mathclose mathpunct ensuremath rm it sf tt mit " +
    "unit emph boxed mathup si"
  ).split(" "),
);
const boldArguments: ReadonlySet<string> = new Set([
  "mathbf",
  "textbf",
  "boldsymbol",
  "bm",
  "pmb",
  "bf",
  "mathbfit",
  "vb",
  "bold",
]);
/** Of these the argument is words, with their spaces. */
const wordCommands: ReadonlySet<string> = new Set([
  "text",
  "textrm",
  "mbox",
  "hbox",
  "textnormal",
  "textit",
  "textsf",
  "texttt",
  "textbf",
  "textup",
]);

/** Beyond it nobody reads a formula in a line of text. */
const longestFormula = 2000;

/**
 * Write a formula as text with CSL’s marks, where its letters, signs, indices and simple fractions say
 * all of it: `\sqrt{s}` is √s, `H_2O` H<sub>2</sub>O.
 *
 * @returns
 *   `undefined` for any other, which only mathematics can print.
 */
export function readMath(source: string): string | undefined {
  if (source.length > longestFormula) return undefined;
  const { nodes, unpaired } = parseTex(source, { math: true });
  if (unpaired.length > 0) return undefined;
  return writeRow(nodes, false)?.replace(/\s+/g, " ").trim();
}

/** A row of atoms; spaces stand only beside signs and in words. */
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

/** Whether a font command stands for the rest of its group: `{\bf x}`, not `\bf{x}`. */
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

/** Characters; an index takes what follows it. */
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
  // Primes stand high already, as does the sign of a degree.
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
  if (plainArguments.has(name)) {
    const star = nodes[at + 1];
    const start = star?.type === "text" && star.value === "*" ? at + 2 : at + 1;
    return argument(start, wordCommands.has(name));
  }
  if (boldArguments.has(name)) {
    const read = argument(at + 1, wordCommands.has(name));
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
  // A delimiter that is a stop is none.
  const delimiter = nodes[at + 1];
  return { text, next: delimiter?.type === "text" && delimiter.value === "." ? at + 2 : at + 1 };
}

/** The group, command or character that a command takes. */
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

function accentedMath(name: string, text: string): string | undefined {
  const mark = mathAccents.get(name) ?? "";
  const letters = [...text.trim()];
  const isLine = name === "overline" || name === "underline" || name === "bar";
  if (letters.length === 1 || (letters.length > 1 && isLine && !text.includes("<"))) {
    return letters
      .map((letter) => dotted(letter) + mark)
      .join("")
      .normalize("NFC");
  }
  // An accent on a letter with an index: `\bar{B_s}`.
  const [, letter = "", index = ""] = /^(\p{L})(<su[bp]>.*<\/su[bp]>)$/su.exec(text.trim()) ?? [];
  return letter === "" ? undefined : (dotted(letter) + mark).normalize("NFC") + index;
}

function dotted(letter: string): string {
  return letter === "ı" ? "i" : letter === "ȷ" ? "j" : letter;
}

function fraction(above: string | undefined, below: string | undefined): string | undefined {
  if (above === undefined || below === undefined) return undefined;
  return `${inParentheses(above)}/${inParentheses(below)}`;
}

/** One number, letter or name stands alone, with its indices. */
function inParentheses(text: string): string {
  const whole = text.trim();
  const isSimple = /^(?:[\d.]+|\p{L}[\p{M}′]*|√?\p{L}|[∞])(?:<su[bp]>[^<>]*<\/su[bp]>)*$/u.test(
    whole,
  );
  return isSimple ? whole : `(${whole})`;
}

/** Spaces in a formula that TeX would not print go; those beside signs stay. */
function spaced(text: string): string {
  return text.replace(/\s+/g, (space, at: number) => {
    const before = text[at - 1] ?? "";
    const after = text[at + space.length] ?? "";
    return isSign(before) || isSign(after) ? " " : thin(before, after);
  });
}

function isSign(character: string): boolean {
  return /[\p{Sm}−,;:]/u.test(character) && character !== "<" && character !== ">"
    ? true
    : /[→←↔⇒]/.test(character);
}

/** A number and its unit, and two words, keep their space. */
function thin(before: string, after: string): string {
  return /[\p{L}\p{N})>]/u.test(before) && /[\p{L}\p{N}<(]/u.test(after) ? " " : "";
}

function isCommand(node: TexNode, name: string): boolean {
  return node.type === "command" && node.name === name;
}
