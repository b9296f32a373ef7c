import { isPrivate } from "../../../works/private-fields.ts";
import type { CommandDefinitions } from "./command-definition.ts";
import { verbatimFields } from "../verbatim-fields.ts";
import { expandCommands } from "./expand-commands.ts";

/** Expand a library’s own commands in the value of a field; addresses, keys and paths are not TeX. */
export function expandField(name: string, value: string, definitions: CommandDefinitions): string {
  if (verbatimFields.has(name) || isPrivate(name, value)) return value;
  return expandCommands(value, definitions);
}

/** Whether a text may contain a command the library defines. */
export function usesCommand(text: string, definitions: CommandDefinitions): boolean {
  if (definitions.size === 0) return false;
  return (text.match(/\\[A-Za-z]+/g) ?? []).some((one) => definitions.has(one.slice(1)));
}
