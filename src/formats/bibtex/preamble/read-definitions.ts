import type { CommandDefinition } from "./command-definition.ts";
import { closingBrace, commandEnd } from "./tex-scan.ts";

/** Commands that do not produce text but program TeX, which reading a value cannot do. */
const machinery =
  /\\(?:if[A-Za-z@]*|else|fi|or|[egx]?def|let|futurelet|csname|expandafter|catcode|lccode|uppercase|lowercase|aftergroup|global|font|fontencoding|fontfamily|usefont|accent|halign|ooalign|setbox|new[a-z]+|begin|end|input)(?![A-Za-z])/;

/** Longer definitions are programs; shorter ones can still double one another. */
const longestBody = 1000;

/**
 * Read the simple definitions in a `@preamble`: `\newcommand` and similar, `\def` whose arguments have no
 * delimiters, and `\let`. Of conditions, only `\ifx\undefined\name … \fi` is read; it is equivalent to
 * `\providecommand`.
 *
 * @returns
 *   Names without the backslash, in order; a name may occur twice.
 */
export function readDefinitions(preamble: string): [name: string, definition: CommandDefinition][] {
  const found: [string, CommandDefinition][] = [];
  let fallbackTo = -1;
  for (let at = preamble.indexOf("\\"); at !== -1; at = preamble.indexOf("\\", at)) {
    const end = commandEnd(preamble, at);
    const command = preamble.slice(at + 1, end);
    if (command === "fi") fallbackTo = -1;
    if (command.startsWith("if")) {
      const unknown = askedForUnknown(preamble, at);
      const close = conditionEnd(preamble, end);
      const isSimple =
        unknown !== -1 && !/\\(?:else|if[a-z]*)(?![A-Za-z])/.test(preamble.slice(unknown, close));
      fallbackTo = isSimple ? close : fallbackTo;
      at = isSimple ? unknown : close;
      continue;
    }
    const read =
      command === "let" ? readLet(preamble, end) : defining.get(command)?.(preamble, end);
    if (read) {
      const isFallback = command === "providecommand" || read.end <= fallbackTo;
      const { parameters, option, body } = read;
      const definition = {
        parameters,
        ...(option !== undefined && { option }),
        body,
        ...(isFallback && { isFallback }),
      };
      if (isSimpleBody(body, parameters)) found.push([read.name, definition]);
    }
    at = read?.end ?? end;
  }
  return found;
}

interface Read {
  name: string;
  parameters: number;
  option?: string;
  body: string;
  end: number;
}

const defining: ReadonlyMap<string, (tex: string, at: number) => Read | undefined> = new Map([
  ["newcommand", readNewCommand],
  ["renewcommand", readNewCommand],
  ["providecommand", readNewCommand],
  ["DeclareRobustCommand", readNewCommand],
  ["def", readDef],
  ["gdef", readDef],
]);

/** `*{\name}[2][option]{body}`; the name may be without braces. */
function readNewCommand(tex: string, start: number): Read | undefined {
  const head =
    /\s*\*?\s*(?:\{\s*\\([A-Za-z]+)\s*\}|\\([A-Za-z]+))\s*(?:\[\s*(\d)\s*\]\s*)?(?:\[([^[\]]*)\]\s*)?(?=\{)/y;
  head.lastIndex = start;
  const [, braced, bare, count = "0", option] = head.exec(tex) ?? [];
  const name = braced ?? bare;
  if (name === undefined) return undefined;
  const body = bodyAt(tex, head.lastIndex);
  return (
    body && { name, parameters: Number(count), ...(option !== undefined && { option }), ...body }
  );
}

/** `\name#1#2{body}`. */
function readDef(tex: string, start: number): Read | undefined {
  const head = /\s*\\([A-Za-z]+)\s*((?:#\d)*)\s*(?=\{)/y;
  head.lastIndex = start;
  const [, name, written = ""] = head.exec(tex) ?? [];
  const parameters = written.length / 2;
  if (name === undefined || written !== "#1#2#3#4#5#6#7#8#9".slice(0, written.length))
    return undefined;
  const body = bodyAt(tex, head.lastIndex);
  return body && { name, parameters, ...body };
}

/** `\name=\other`. */
function readLet(tex: string, start: number): Read | undefined {
  const whole = /\s*\\([A-Za-z]+)\s*=?\s*(\\[A-Za-z]+)\s*/y;
  whole.lastIndex = start;
  const [, name, body = ""] = whole.exec(tex) ?? [];
  return name === undefined ? undefined : { name, parameters: 0, body, end: whole.lastIndex };
}

function bodyAt(tex: string, open: number): { body: string; end: number } | undefined {
  const close = closingBrace(tex, open, open + longestBody);
  return close === -1 ? undefined : { body: tex.slice(open + 1, close), end: close + 1 };
}

function isSimpleBody(body: string, parameters: number): boolean {
  if (machinery.test(body.replace(/\\ifmmode[^]*\\fi/, ""))) return false;
  return [...body.matchAll(/#(\D|\d|$)/g)].every(([, sign = ""]) => {
    return /[1-9]/.test(sign) && Number(sign) <= parameters;
  });
}

/** The offset after `\ifx\undefined\name` or `\ifx\name\undefined`, where the definitions start; otherwise -1. */
function askedForUnknown(tex: string, start: number): number {
  const head =
    /\\ifx\s*(?:\\@?undefined\s*\\[A-Za-z]+|\\[A-Za-z]+\s*\\(?:@?undefined|relax)(?![A-Za-z]))\s*/y;
  head.lastIndex = start;
  return head.test(tex) ? head.lastIndex : -1;
}

/** The offset of the `\fi` of a condition, or the end of the text. */
function conditionEnd(tex: string, start: number): number {
  const word = /\\(if[A-Za-z]*|fi)(?![A-Za-z])/g;
  word.lastIndex = start;
  let depth = 1;
  for (let found = word.exec(tex); found; found = word.exec(tex)) {
    depth += found[1] === "fi" ? -1 : 1;
    if (depth === 0) return found.index;
  }
  return tex.length;
}
