import type { TexNode } from "./parse-tex.ts";
import { textCommands } from "./text-commands.ts";

/** What a command became, and where reading goes on. */
export interface WrittenTex {
  text: string;
  /** The number of the node after it. */
  next: number;
}

/** `{}` after a command that stands for text ends its name, and is no group. */
export function isSilentPair(nodes: readonly TexNode[], at: number): boolean {
  const [command, group] = [nodes[at], nodes[at + 1]];
  return (
    command?.type === "command" &&
    textCommands.get(command.name) === "" &&
    group?.type === "group" &&
    group.children.length === 0
  );
}

/** The number of the node after a command and its star: `\section*`. */
export function afterStar(nodes: readonly TexNode[], at: number): number {
  const star = nodes[at + 1];
  return star?.type === "text" && star.value === "*" ? at + 2 : at + 1;
}

/** The number of the node after an argument; nothing where there is no group. */
export function skipArgument(nodes: readonly TexNode[], from: number): number | undefined {
  let at = from;
  while (nodes[at]?.type === "space") at++;
  const node = nodes[at];
  return node?.type === "group" || node?.type === "verbatim" ? at + 1 : undefined;
}
