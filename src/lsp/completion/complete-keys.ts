import { CompletionItemKind, MarkupKind, type CompletionItem } from "vscode-languageserver/node";
import { isObject } from "../../is-object.ts";
import type { Desk } from "../desk.ts";
import { formatWorks, describeWork } from "../work-in-words.ts";
import { findWorks } from "../work-index.ts";
import { item, type Completed, type Completer, type CompletionQuery } from "./completion-query.ts";

const most = 40;

/** Keys after `@` in a document or note. */
export const completeKeys: Completer = (query) => {
  const typed = /(?:^|[^\p{L}\p{N}@\\])@\{?([^\s[\]{}();,@]*)$/u.exec(query.before)?.[1];
  return typed === undefined ? undefined : keysFor(query, typed);
};

/** Keys of works that match what was typed, by key, former key, title, name or year. */
export function keysFor(query: CompletionQuery, typed: string): Completed {
  const items = findWorks(query.desk.works(), typed, most).map(({ key, short, title }, rank) =>
    item(query, typed, key, rank, {
      kind: CompletionItemKind.Reference,
      labelDetails: { description: short || title },
      detail: title,
      data: { key },
      filterText: `${typed} ${key} ${short} ${title}`,
    }),
  );
  // More letters may find works that are not among these.
  return { items, isIncomplete: true };
}

/** The item an editor is showing, with its work formatted as in a bibliography. */
export function resolveKey(desk: Desk, chosen: CompletionItem): CompletionItem {
  const data: unknown = chosen.data;
  const key = isObject(data) ? data["key"] : undefined;
  const library = desk.library();
  const work = typeof key === "string" ? library.get(key) : undefined;
  if (!work) return chosen;
  const { style } = desk.settings();
  const detail = formatWorks([work], style, library).get(work.key) ?? chosen.detail ?? "";
  const value = describeWork(work, style, library);
  return { ...chosen, detail, documentation: { kind: MarkupKind.Markdown, value } };
}
