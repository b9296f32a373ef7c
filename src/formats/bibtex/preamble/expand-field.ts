import { isPrivate } from "../../../works/private-fields.ts";
import type { CommandDefinitions } from "./command-definition.ts";
import { verbatimFields } from "../verbatim-fields.ts";
import { expandCommands } from "./expand-commands.ts";

/** The value of a field with what a library’s own commands stand for; addresses, keys and paths are no TeX. */
export function expandField(name: string, value: string, definitions: CommandDefinitions): string {
  if (verbatimFields.has(name) || isPrivate(name, value)) return value;
  return expandCommands(value, definitions);
}

/** Whether a text may hold a command that a library defines. */
export function usesCommand(text: string, definitions: CommandDefinitions): boolean {
  if (definitions.size === 0) return false;
  return (text.match(/\\[A-Za-z]+/g) ?? []).some((one) => definitions.has(one.slice(1)));
}
