import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CompletionItem } from "vscode-languageserver/node";
import type { Desk } from "../desk.ts";

/** A position in a file where completion was requested. */
export interface CompletionQuery {
  desk: Desk;
  path: string;
  document: TextDocument;
  text: string;
  offset: number;
  /** The text before the position, within its paragraph or part of it. */
  before: string;
}

/** The items, and whether more letters would find further ones. */
export interface Completed {
  items: CompletionItem[];
  isIncomplete?: boolean;
}

/** Undefined if the position is of another kind. */
export type Completer = (query: CompletionQuery) => Completed | undefined;

/** An item that replaces what was typed; editors filter by the typed text, so that is its filter text. */
export function item(
  { document, offset }: CompletionQuery,
  typed: string,
  text: string,
  rank: number,
  more: Partial<CompletionItem> = {},
): CompletionItem {
  return {
    label: text,
    sortText: String(rank).padStart(4, "0"),
    textEdit: {
      range: {
        start: document.positionAt(offset - typed.length),
        end: document.positionAt(offset),
      },
      newText: text,
    },
    ...more,
  };
}
