import { TextDocument } from "vscode-languageserver-textdocument";
import { VFile } from "vfile";
import { readTable, type TableRow } from "../../figures/comparisons/read-table.ts";
import { placeOfFigure, placeOfWork, type NamePlace } from "./name.ts";
import { sourceOfPath } from "./parsed-text.ts";

/** The works and figures named in comparisons, provisions and corrections. */
export function namesInTable(path: string, text: string): NamePlace[] {
  const document = TextDocument.create("", "", 0, text);
  const [header, ...rows] = readTable(new VFile({ path, value: text }));
  const source = sourceOfPath(path);
  const column = (name: string): number =>
    header?.cells.findIndex((cell) => cell.trim() === name) ?? -1;
  const cell = (row: TableRow, name: string): { value: string; start: number } | undefined => {
    const index = column(name);
    const value = row.cells[index]?.trim() ?? "";
    if (value === "") return undefined;
    const { line, column: at } = row.placeOf(index).start;
    const from = document.offsetAt({ line: line - 1, character: at - 1 });
    return { value, start: text.indexOf(value, from) };
  };
  return rows.flatMap((row) => {
    const work = cell(row, "work");
    const figure = cell(row, "figure");
    const about = cell(row, "about");
    const [named = "", id] = about?.value.split("/") ?? [];
    return [
      ...(work ? [placeOfWork(work.value, work.start)] : []),
      ...(figure && source !== undefined
        ? [placeOfFigure(source, figure.value, figure.start)]
        : []),
      ...(about ? [placeOfWork(named, about.start)] : []),
      ...(about && id !== undefined
        ? [placeOfFigure(named, id, about.start + named.length + 1)]
        : []),
    ];
  });
}
