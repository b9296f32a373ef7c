import { MarkupKind, type Hover } from "vscode-languageserver/node";
import { describeWork, escapeMarkdown } from "../work-in-words.ts";
import type { Desk } from "../desk.ts";
import { declaredIds, frontMatterOf } from "../front-matter-text.ts";
import { nameAt } from "../names/names-in.ts";
import type { Name } from "../names/name.ts";

/** What is said of the work or figure that a place names. */
export function hover(desk: Desk, path: string, offset: number): Hover | undefined {
  const place = nameAt(desk, path, offset);
  const document = desk.document(path);
  const value = place && describe(desk, place.name);
  if (!place || !document || value === undefined) return undefined;
  const range = {
    start: document.positionAt(place.start),
    end: document.positionAt(place.end),
  };
  return { contents: { kind: MarkupKind.Markdown, value }, range };
}

function describe(desk: Desk, name: Name): string | undefined {
  if (name.kind === "work") {
    const library = desk.library();
    const work = library.get(name.key);
    return work && describeWork(work, desk.settings().style, library);
  }
  const path = `sources/${name.source}.md`;
  const frontMatter = frontMatterOf(desk.document(path)?.getText() ?? "");
  const found = frontMatter && declaredIds(frontMatter).find(({ id }) => id === name.id);
  if (!found) return undefined;
  const what = found.kind === "charts" ? "Chart" : "Figure";
  return `${escapeMarkdown(found.label)}\n\n${what} \`${found.id}\` of ${path}`;
}
