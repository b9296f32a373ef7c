import { readTex } from "../../tex/read-tex.ts";
import { readMath } from "../../tex/read-math.ts";
import type { CommandDefinition, CommandDefinitions } from "./command-definition.ts";
import { expandCommands } from "./expand-commands.ts";
import { readDefinitions } from "./read-definitions.ts";

/**
 * The commands that the `@preamble`s of a library define, as far as values need them. Commands of TeX and its
 * packages keep their own meaning, however a library draws them; names that only libraries use mean what each
 * library says.
 */
export function defineCommands(preambles: readonly string[]): CommandDefinitions {
  const definitions = new Map<string, CommandDefinition>();
  for (const [name, definition] of preambles.flatMap(readDefinitions)) {
    if (definition.isFallback && definitions.has(name)) continue;
    const isTaken = isKnown(name) && (definition.isFallback || !ofLibraries.has(name));
    const isOurs = isKnown(name) || isOfMath(name);
    if (isTaken || (isOurs && !isReadable(name, definition))) continue;
    definitions.set(name, definition);
  }
  return definitions;
}

/** Names that no package defines; without a definition they are read as most libraries mean them. */
const ofLibraries: ReadonlySet<string> = new Set(
  "noopsort nosort SortNoop switchargs acro ac acs code file pgm pkg prog smallcaps title".split(
    " ",
  ),
);

/** Whether the command is known in text; a command known only in formulas may be a library’s own in text. */
function isKnown(name: string): boolean {
  const command = `\\${name}`;
  let isFound = true;
  const onProblem = ({ part }: { part?: string }) => (isFound &&= part !== command);
  readTex(`${command}{x}{x}`, { onProblem });
  return isFound;
}

/** Whether its expansion can be written as text. */
function isReadable(name: string, definition: CommandDefinition): boolean {
  let isSound = true;
  const call = `\\${name}${"{x}".repeat(definition.parameters + 1)}`;
  const expanded = expandCommands(call, new Map([[name, definition]]));
  readTex(expanded, { onProblem: () => (isSound = false) });
  return isSound || readMath(expanded) !== undefined;
}

/**
 * Whether it is a command for formulas. It keeps that meaning if a library defines it as something other than text.
 */
function isOfMath(name: string): boolean {
  return ["", "{x}", "{x}{x}"].some((rest) => readMath(`\\${name}${rest}`) !== undefined);
}
