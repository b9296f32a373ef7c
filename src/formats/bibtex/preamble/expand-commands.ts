import { budgets } from "../../../budgets.ts";
import type { CommandDefinition, CommandDefinitions } from "./command-definition.ts";
import { closingBrace, commandEnd, spaceEnd } from "./tex-scan.ts";

/**
 * Expand a library’s own commands, each in braces, so that the expansion keeps its capitals and is one argument, as
 * the command was. Other commands stay unchanged.
 *
 * @returns
 *   The value unchanged if its commands expand each other endlessly or to too much text.
 */
export function expandCommands(value: string, definitions: CommandDefinitions): string {
  if (definitions.size === 0 || !value.includes("\\")) return value;
  if (value.length > budgets.valueLength) return value;
  let steps = 0;
  let isEndless = false;
  const expanded = expand(value, 0);
  return isEndless ? value : expanded;

  function expand(tex: string, depth: number): string {
    const written: string[] = [];
    let from = 0;
    for (let at = tex.indexOf("\\"); at !== -1 && !isEndless; at = tex.indexOf("\\", at)) {
      const end = commandEnd(tex, at);
      const definition = definitions.get(tex.slice(at + 1, end));
      const call = definition && readCall(tex, end, definition);
      if (!call) {
        at = end;
        continue;
      }
      const body = substitute(definition.body, call.arguments);
      steps += 1 + body.length / 100;
      isEndless ||= depth >= budgets.definitions || steps > mostSteps;
      const text = isEndless ? "" : expand(body, depth + 1);
      isEndless ||= text.length > longestText;
      written.push(tex.slice(from, at), joined(text, tex, call.end));
      from = at = call.end;
    }
    return written.join("") + tex.slice(from);
  }
}

/** Limits for all expansions of one value, in hundreds of characters, and for a single expansion, in characters. */
const [mostSteps, longestText] = [1000, 5000];

/** The arguments of a command, without their braces; undefined if some are missing. */
function readCall(
  tex: string,
  start: number,
  { parameters, option }: CommandDefinition,
): { arguments: string[]; end: number } | undefined {
  const read: string[] = [];
  let at = start;
  if (option !== undefined) {
    const given = /\s*\[([^[\]]*)\]/y;
    given.lastIndex = at;
    read.push(given.exec(tex)?.[1] ?? option);
    at = Math.max(at, given.lastIndex);
  }
  while (read.length < parameters) {
    at = spaceEnd(tex, at);
    if (at >= tex.length) return undefined;
    const end = argumentEnd(tex, at);
    if (end === -1) return undefined;
    read.push(tex[at] === "{" ? tex.slice(at + 1, end - 1) : tex.slice(at, end));
    at = end;
  }
  return { arguments: read, end: read.length === 0 ? spaceEnd(tex, at) : at };
}

function argumentEnd(tex: string, at: number): number {
  if (tex[at] === "}") return -1;
  if (tex[at] === "\\") return commandEnd(tex, at);
  if (tex[at] === "{") return closingBrace(tex, at) + 1 || -1;
  return at + String.fromCodePoint(tex.codePointAt(at) ?? 0).length;
}

function substitute(body: string, values: readonly string[]): string {
  return body.replace(/#([1-9])/g, (sign, number: string) => values[Number(number) - 1] ?? sign);
}

/**
 * Put a text in braces, unless it ends in a command that applies to what follows: `\bold{x}`, where `\bold` is
 * `\textbf`.
 */
function joined(text: string, tex: string, next: number): string {
  const spaced = text.replace(/\\xspace\s*$/, "");
  if (spaced !== text && /[^\s.,;:!?'/~)}\]-]/.test(tex[next] ?? " ")) return `{${spaced}} `;
  if (/\\[A-Za-z]+$/.test(spaced) && tex[next] === "{") return spaced;
  return spaced.trim() === "" ? spaced : `{${spaced}}`;
}
