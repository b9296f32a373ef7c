import { budgets } from "../../budgets.ts";

/** A node of a TeX value. */
export type TexNode =
  | { type: "text"; value: string }
  | { type: "space" }
  /** `\name` or `\'`; white space after a name is not part of the text. */
  | { type: "command"; name: string; start: number; end: number }
  | { type: "group"; children: TexNode[]; start: number; end: number }
  /** The verbatim argument of `\url` and similar commands. */
  | { type: "verbatim"; value: string; end: number }
  /** A formula, without its dollars. */
  | { type: "math"; value: string; start: number; end: number };

export interface ParsedTex {
  nodes: TexNode[];
  /** Unpaired braces and dollars; the braces are left out, the dollar stays. */
  unpaired: ("{" | "}" | "$")[];
  /** Whether braces are nested more deeply than we read them. */
  isDeep: boolean;
}

/** Deeper braces only group, which no real value needs; the limit protects the stack. */
export const deepest = budgets.braces;

/** Commands whose first argument is not TeX. */
const verbatimCommands: ReadonlySet<string> = new Set(["href", "nolinkurl", "path", "url"]);

/** Commands followed by a length, `\kern-.1em`: they only affect spacing or height. */
const lengthCommands: ReadonlySet<string> = new Set([
  "hskip",
  "kern",
  "lower",
  "mkern",
  "mskip",
  "raise",
  "vskip",
]);
const length = /\s*[-+]?\s*(?:\d+\.?\d*|\.\d+)\s*(?:bp|cc|cm|dd|em|ex|in|mm|mu|pc|pt|sp)\s?/y;

/** The end of the length at an offset; -1 if there is none. */
function lengthEnd(source: string, at: number): number {
  length.lastIndex = at;
  return length.test(source) ? length.lastIndex : -1;
}

/**
 * Parse TeX into nodes, in time linear in its length. Never throws. In mathematics, a dollar is an ordinary
 * character.
 */
export function parseTex(source: string, { math = false } = {}): ParsedTex {
  const { partners, unpaired } = pair(source, math);
  let closingParen = -2;
  let closingBracket = -2;
  let isDeep = false;
  const nodes = parse(0, source.length, 0);
  return { nodes, unpaired, isDeep };

  function parse(from: number, to: number, depth: number): TexNode[] {
    const nodes: TexNode[] = [];
    let text = "";
    let afterCommand = false;
    let at = from;
    const flush = (): void => {
      if (text !== "") nodes.push({ type: "text", value: text });
      text = "";
    };
    const push = (node: TexNode): void => {
      flush();
      nodes.push(node);
    };
    while (at < to) {
      const character = source[at] ?? "";
      if (character === "\\") {
        const end = commandEnd(source, at, to);
        const name = source.slice(at + 1, end);
        const formula = name === "(" ? parenEnd(end, to) : name === "[" ? bracketEnd(end, to) : -1;
        if (formula !== -1 && !math) {
          push({ type: "math", value: source.slice(end, formula), start: at, end: formula + 2 });
          at = formula + 2;
          afterCommand = false;
          continue;
        }
        const past = lengthCommands.has(name) ? lengthEnd(source, end) : -1;
        if (past !== -1 && past <= to) {
          at = past;
          afterCommand = false;
          continue;
        }
        push(/^\s*$/.test(name) ? { type: "space" } : { type: "command", name, start: at, end });
        const argument = /^[A-Za-z]/.test(name) ? spaceEnd(source, end, to) : end;
        const close = partners.get(argument);
        if (verbatimCommands.has(name) && close !== undefined && close < to) {
          push({ type: "verbatim", value: source.slice(argument + 1, close), end: close + 1 });
          at = close + 1;
          afterCommand = name === "href";
          continue;
        }
        at = argument;
        afterCommand = true;
        continue;
      }
      const close = partners.get(at);
      if (character === "{" && close !== undefined && close < to && depth < deepest) {
        push({
          type: "group",
          children: parse(at + 1, close, depth + 1),
          start: at,
          end: close + 1,
        });
        at = close;
      } else if (character === "$" && close !== undefined && close < to && depth < deepest) {
        const width = source[at + 1] === "$" && close > at + 1 && source[close - 1] === "$" ? 2 : 1;
        const value = source.slice(at + width, Math.max(at + width, close + 1 - width));
        push({ type: "math", value, start: at, end: close + 1 });
        at = close;
      } else if (character === "{" && depth >= deepest) {
        isDeep = true;
      } else if (isSpace(character)) {
        push({ type: "space" });
        at = spaceEnd(source, at, to);
        continue;
      } else if (math && (character === "^" || character === "_")) {
        push({ type: "text", value: character });
        afterCommand = true;
        at++;
        continue;
      } else if (character !== "{" && character !== "}") {
        const whole = String.fromCodePoint(source.codePointAt(at) ?? 0);
        text += whole;
        at += whole.length - 1;
        // An argument without braces is one character, but two characters that form a ligature stay together.
        if (afterCommand && !(/[-'`]/.test(whole) && source[at + 1] === whole)) flush();
      }
      afterCommand = false;
      at++;
    }
    flush();
    return nodes;
  }

  /** Search only once from each place, not once per formula. */
  function parenEnd(from: number, to: number): number {
    if (closingParen !== -1 && closingParen < from) closingParen = source.indexOf("\\)", from);
    return closingParen < to - 1 ? closingParen : -1;
  }

  function bracketEnd(from: number, to: number): number {
    if (closingBracket !== -1 && closingBracket < from)
      closingBracket = source.indexOf("\\]", from);
    return closingBracket < to - 1 ? closingBracket : -1;
  }
}

/** Find the closing partner of each brace, and of each dollar at the same brace level. */
function pair(
  source: string,
  math: boolean,
): { partners: Map<number, number>; unpaired: ParsedTex["unpaired"] } {
  const { partners, unpaired } = pairBraces(source);
  if (math || !source.includes("$")) return { partners, unpaired };
  // For each open group: where it ends, and a dollar that has no partner yet.
  const groups: { close: number; dollar: number }[] = [{ close: -1, dollar: -1 }];
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    const group = groups.at(-1) as (typeof groups)[number];
    if (character === "\\") {
      at = verbatimEnd(source, at, partners) ?? at + 1;
    } else if (character === "{") {
      const close = partners.get(at);
      if (close !== undefined) groups.push({ close, dollar: -1 });
    } else if (character === "}" && group.close === at) {
      groups.pop();
      if (group.dollar !== -1) unpaired.push("$");
    } else if (character === "$") {
      const isDouble = source[at + 1] === "$";
      if (group.dollar === -1) {
        group.dollar = at;
        if (isDouble && source.indexOf("$$", at + 2) !== -1) at++;
      } else {
        if (isDouble && source[group.dollar + 1] === "$" && group.dollar + 1 < at) at++;
        partners.set(group.dollar, at);
        group.dollar = -1;
      }
    }
  }
  for (const { dollar } of groups) if (dollar !== -1) unpaired.push("$");
  return { partners, unpaired };
}

function pairBraces(source: string): {
  partners: Map<number, number>;
  unpaired: ParsedTex["unpaired"];
} {
  const partners = new Map<number, number>();
  const unpaired: ParsedTex["unpaired"] = [];
  const open: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === "\\") at++;
    else if (character === "{") open.push(at);
    else if (character === "}") {
      const start = open.pop();
      if (start === undefined) unpaired.push("}");
      else partners.set(start, at);
    }
  }
  return { partners, unpaired: [...unpaired, ...open.map(() => "{" as const)] };
}

/** The end of the argument of a command that takes it verbatim. */
function verbatimEnd(
  source: string,
  start: number,
  partners: ReadonlyMap<number, number>,
): number | undefined {
  const command = /^\\([A-Za-z]+)[\t\n\r ]*\{/.exec(source.slice(start, start + 30));
  if (!command || !verbatimCommands.has(command[1] ?? "")) return undefined;
  return partners.get(start + command[0].length - 1);
}

function commandEnd(source: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to && /[A-Za-z]/.test(source[end] ?? "")) end++;
  if (end > start + 1) return end;
  const symbol = source.codePointAt(end);
  return symbol === undefined || end >= to ? to : end + String.fromCodePoint(symbol).length;
}

function spaceEnd(source: string, from: number, to: number): number {
  let end = from;
  while (end < to && isSpace(source[end] ?? "")) end++;
  return end;
}

/** White space in TeX’s sense: a no-break space is an ordinary character. */
function isSpace(character: string): boolean {
  return character !== "" && " \t\n\r\f\v\u0085\u2028\u2029".includes(character);
}
