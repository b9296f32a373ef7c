import { MarkupKind, type Hover } from "vscode-languageserver/node";
import { VFile } from "vfile";
import { readTable } from "../../figures/comparisons/read-table.ts";
import { describeWork, escapeMarkdown } from "../work-in-words.ts";
import type { Desk } from "../desk.ts";
import { declaredIds, frontMatterOf } from "../front-matter-text.ts";
import { nameAt } from "../names/names-in.ts";
import type { Name } from "../names/name.ts";

/** What to show about the work or figure named at a position. */
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

/** That a table next to the source has other numbers for a figure. */
function othersOf(desk: Desk, source: string, figure: string): string | undefined {
  const path = `sources/${source}.comparisons.csv`;
  const table = desk.document(path)?.getText();
  if (table === undefined) return undefined;
  const [header, ...rows] = readTable(new VFile({ path, value: table }));
  const cell = (cells: readonly string[], name: string) => cells[header!.cells.indexOf(name)];
  const others = rows.filter(
    ({ cells }) =>
      cell(cells, "figure") === figure && cell(cells, "printed") && cell(cells, "work") !== source,
  );
  return others.length > 0 ? `Other published figures: ${path}` : undefined;
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
  const cautions = [found.caution, othersOf(desk, name.source, found.id)].flatMap((caution) =>
    caution === undefined ? [] : [escapeMarkdown(caution)],
  );
  const parts = [escapeMarkdown(found.label), ...cautions, `${what} \`${found.id}\` of ${path}`];
  return parts.join("\n\n");
}
