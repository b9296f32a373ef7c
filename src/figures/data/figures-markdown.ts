import type { Paragraph, PhrasingContent, Table, TableRow } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import type { ReportedFigure } from "../reported-figure.ts";
import type { FigureWords } from "../figure-words.ts";

/** Figures as a GFM table, for notes and messages: what is counted, how, where. */
export function figuresMarkdown(figures: readonly ReportedFigure[], words: FigureWords): string {
  const heads = [words.figure, words.count, words.printed, words.value, words.unit, words.where];
  const rows = figures.map((figure) => {
    const { source, id, label, printed, unit } = figure;
    return row([
      { type: "inlineCode", value: `${source}/${id}` },
      text(label),
      text(`“${printed}”`),
      text(words.measured(figure)),
      text(unit),
      text(words.place(figure)),
    ]);
  });
  const table: Table = { type: "table", children: [row(heads.map(text)), ...rows] };
  const children = [table, ...otherNumbers(figures, words)];
  return toMarkdown({ type: "root", children }, { extensions: [gfmTableToMarkdown()] });
}

/** A line about the figures for which others give different numbers. */
function otherNumbers(figures: readonly ReportedFigure[], words: FigureWords): Paragraph[] {
  const names = figures
    .filter(({ othersDiffer }) => othersDiffer)
    .flatMap(({ source, id }): PhrasingContent[] => [
      text(", "),
      { type: "inlineCode", value: `${source}/${id}` },
    ]);
  if (names.length === 0) return [];
  const children = [...names.slice(1), text(`: ${words.othersDiffer}`)];
  return [{ type: "paragraph", children }];
}

function row(cells: readonly PhrasingContent[]): TableRow {
  return {
    type: "tableRow",
    children: cells.map((content) => ({ type: "tableCell", children: [content] })),
  };
}

function text(value: string): PhrasingContent {
  return { type: "text", value };
}
