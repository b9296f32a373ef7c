import type { TexNode } from "./parse-tex.ts";
import { textCommands } from "./text-commands.ts";

/** The text of a command, and where to continue. */
export interface WrittenTex {
  text: string;
  /** The index of the node after it. */
  next: number;
}

/** Whether `{}` only ends the name of a command that prints text, and is not a group. */
export function isSilentPair(nodes: readonly TexNode[], at: number): boolean {
  const [command, group] = [nodes[at], nodes[at + 1]];
  return (
    command?.type === "command" &&
    textCommands.get(command.name) === "" &&
    group?.type === "group" &&
    group.children.length === 0
  );
}

/** The index of the node after a command and its star: `\section*`. */
export function afterStar(nodes: readonly TexNode[], at: number): number {
  const star = nodes[at + 1];
  return star?.type === "text" && star.value === "*" ? at + 2 : at + 1;
}

/** The index of the node after an argument; undefined if there is no group. */
export function skipArgument(nodes: readonly TexNode[], from: number): number | undefined {
  let at = from;
  while (nodes[at]?.type === "space") at++;
  const node = nodes[at];
  return node?.type === "group" || node?.type === "verbatim" ? at + 1 : undefined;
}

/**
 * The source of the groups that follow a command, after a star and an option in brackets.
 *
 * @returns
 *   `undefined` if there are fewer groups than `count`.
 */
export function groupsAfter(
  nodes: readonly TexNode[],
  at: number,
  source: string,
  count: number,
): { groups: string[]; option: string; next: number } | undefined {
  const command = nodes[at];
  if (command?.type !== "command") return undefined;
  const written = source.slice(command.end, command.end + 400);
  const [skipped = "", option = ""] =
    /^\s*\*?\s*(?:(\[(?:[^[\]{}]|\{[^{}]*\})*\])\s*)?/.exec(written) ?? [];
  let next = at + 1;
  let end = command.end + skipped.length;
  const groups: string[] = [];
  while (groups.length < count) {
    const node = nodes[next];
    if (!node) return undefined;
    next++;
    // A group inside the option.
    if (node.type === "group" && node.start < end && groups.length === 0) continue;
    if (node.type === "group" && node.start !== end) return undefined;
    if (node.type !== "group") {
      if (groups.length > 0) return undefined;
      continue;
    }
    groups.push(source.slice(node.start + 1, node.end - 1));
    end = node.end;
  }
  return { groups, option, next };
}

/** The source of a command, with its option and the groups directly after it; if there are none, a space stays. */
export function wholeCommand(nodes: readonly TexNode[], at: number, source: string): WrittenTex {
  const command = nodes[at] as TexNode & { type: "command" };
  const [option = ""] =
    /^\[(?:[^[\]{}]|\{[^{}]*\})*\](?=\{)/.exec(source.slice(command.end, command.end + 200)) ?? [];
  let end = command.end + option.length;
  let next = at + 1;
  for (let node = nodes[next]; option !== "" && node; node = nodes[++next])
    if (node.type === "group" && node.start >= end) break;
  for (let node = nodes[next]; node?.type === "group" && node.start === end; node = nodes[next]) {
    end = node.end;
    next++;
  }
  const isJoined = end === command.end && /\s/.test(source[end] ?? "");
  return { text: source.slice(command.start, end) + (isJoined ? " " : ""), next };
}

/** The nodes of `\ifmmode … \else … \fi` that apply to text. */
export function textModeOf(
  nodes: readonly TexNode[],
  at: number,
): { from: number; to: number; next: number } {
  const named = (name: string): number => {
    const found = nodes.findIndex((node, index) => {
      return index > at && node.type === "command" && node.name === name;
    });
    return found === -1 ? nodes.length : found;
  };
  const [otherwise, end] = [named("else"), named("fi")];
  const from = otherwise < end ? otherwise + 1 : end;
  return { from, to: end, next: Math.min(end + 1, nodes.length) };
}
