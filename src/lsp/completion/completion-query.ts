import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CompletionItem } from "vscode-languageserver/node";
import type { Desk } from "../desk.ts";

/** A place in a file at which something may be completed. */
export interface CompletionQuery {
  desk: Desk;
  path: string;
  document: TextDocument;
  text: string;
  offset: number;
  /** What stands before the place, of its paragraph or a part of it. */
  before: string;
}

/** What may stand there, and whether there is more that more letters would find. */
export interface Completed {
  items: CompletionItem[];
  isIncomplete?: boolean;
}

/** Nothing where a place is of another kind. */
export type Completer = (query: CompletionQuery) => Completed | undefined;

/** An item that takes the place of what is typed; editors sift by what is typed, which finds it always. */
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
