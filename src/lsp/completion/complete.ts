import type { CompletionList, Position } from "vscode-languageserver/node";
import type { Desk } from "../desk.ts";
import { completeCells, completeEntries } from "./complete-cells.ts";
import { completeAddresses, completeMarks } from "./complete-figures.ts";
import { completeFrontMatter } from "./complete-front-matter.ts";
import { completeKeys } from "./complete-keys.ts";
import { completeLocators } from "./complete-locators.ts";
import type { Completer } from "./completion-query.ts";

/** The first completion that recognizes the position decides. */
const completers: readonly Completer[] = [
  completeCells,
  completeEntries,
  completeFrontMatter,
  completeMarks,
  completeAddresses,
  completeLocators,
  completeKeys,
];

/** The characters after which an editor asks by itself. */
export const triggers = ["@", "#", "/", ",", "[", " "];

/** How far back a citation may begin. */
const reach = 400;

/** The completions at a position in a file. */
export function complete(desk: Desk, path: string, position: Position): CompletionList | undefined {
  const document = desk.document(path);
  if (!document) return undefined;
  const text = document.getText();
  const offset = document.offsetAt(position);
  const before =
    text
      .slice(Math.max(0, offset - reach), offset)
      .split(/\n\s*\n/)
      .at(-1) ?? "";
  for (const completer of completers) {
    const found = completer({ desk, path, document, text, offset, before });
    if (found) return { isIncomplete: found.isIncomplete ?? false, items: found.items };
  }
  return undefined;
}
