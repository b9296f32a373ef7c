import { CompletionItemKind } from "vscode-languageserver/node";
import { declaredIds, frontMatterOf, type DeclaredId } from "../front-matter-text.ts";
import { item, type Completed, type Completer, type CompletionQuery } from "./completion-query.ts";

/** The ids of figures after `]{#` in a document, those not yet marked in the text first. */
export const completeMarks: Completer = (query) => {
  const { before, text } = query;
  const typed = /:figure\[[^\n]*\]\{#([a-z0-9-]*)$/.exec(before)?.[1];
  if (typed === undefined) return undefined;
  const ids = idsIn(text).filter(({ kind }) => kind === "figures");
  const isMarked = ({ id }: DeclaredId): number => Number(text.includes(`]{#${id}}`));
  return idsFor(
    query,
    typed,
    [...ids].sort((a, b) => isMarked(a) - isMarked(b)),
  );
};

/** Documents, figures and charts in an address in a note, `/figures/letter/sheep`. */
export const completeAddresses: Completer = (query) => {
  const { before, desk } = query;
  const found = /\/(?:figures|embed)\/(?:([a-z0-9-]+)\/)?([a-z0-9-]*)$/.exec(before);
  if (!found) return undefined;
  const [, source, typed = ""] = found;
  if (source !== undefined) return idsFor(query, typed, idsOf(query, source));
  const items = desk
    .sources()
    .map((id, rank) => item(query, typed, id, rank, { kind: CompletionItemKind.File }));
  return { items };
};

export function idsFor(
  query: CompletionQuery,
  typed: string,
  ids: readonly DeclaredId[],
): Completed {
  const items = ids.map(({ id, label, kind }, rank) =>
    item(query, typed, id, rank, {
      kind: CompletionItemKind.Value,
      detail: label,
      labelDetails: { description: kind === "charts" ? "chart" : "figure" },
      filterText: `${id} ${label}`,
    }),
  );
  return { items };
}

/** What a source of the notebook declares. */
export function idsOf({ desk }: CompletionQuery, source: string): DeclaredId[] {
  return idsIn(desk.document(`sources/${source}.md`)?.getText() ?? "");
}

export function idsIn(text: string): DeclaredId[] {
  const frontMatter = frontMatterOf(text);
  return frontMatter ? declaredIds(frontMatter) : [];
}
